import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/**
 * `npm test`: types, lint and the build, two stages at a time, then every suite, two files at a time. Ends before
 * the suites where one of the first fails.
 * `--all` adds what is long.
 */
const all = process.argv.includes('--all');
const reports = mkdtempSync(join(tmpdir(), 'guildhall-tests-'));

interface Stage {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Where vitest leaves its counts. */
  readonly report?: string;
}

const vitest = (name: string, ...rest: string[]): Stage => {
  const report = join(reports, `${name.replaceAll(' ', '-')}.json`);
  const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name,
    command: ['vitest', 'run', '--config', 'tests/vitest.config.ts', ...output, ...rest],
    report,
  };
};

/** What needs one core each: two lanes. The Astro files' types and the build write into one folder. */
const beside: readonly (readonly Stage[])[] = [
  [
    {
      name: 'types of Astro files',
      command: ['astro', 'check', '--root', 'site', '--minimumSeverity', 'error'],
    },
    { name: 'build', command: ['node', 'cms/commands/prepare.ts'] },
  ],
  [
    { name: 'types', command: ['tsc', '-p', '.'] },
    { name: 'lint', command: ['eslint', '--config', 'tests/eslint.config.js', '--max-warnings', '0', '.'] },
    { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  ],
];

const suites = [vitest('units', 'shared/', 'cms/', 'site/'), vitest('the whole product', 'tests/')];

/** Shows what a stage prints at once, or, where another runs beside it, after it. */
const run = ({ name, command: [program, ...rest] }: Stage, show: 'at once' | 'after'): Promise<number> => {
  const start = performance.now();
  if (show === 'at once') console.log(`\n── ${name}`);
  return new Promise((resolve) => {
    const child = spawn(program, rest, {
      stdio: [
        'inherit',
        ...(show === 'at once' ? (['inherit', 'inherit'] as const) : (['pipe', 'pipe'] as const)),
      ],
      shell: process.platform === 'win32',
      env: { ...process.env, ...(all ? { TEST_ALL: '1' } : {}) },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
    const end = (code: number): void => {
      if (show === 'after') console.log(`\n── ${name}${said && `\n${said.trimEnd()}`}`);
      const seconds = Math.round((performance.now() - start) / 1000);
      console.log(`── ${name}: ${code ? 'failed' : 'passed'} in ${seconds} s`);
      resolve(code);
    };
    child.on('error', () => end(127));
    child.on('close', (code) => end(code ?? 1));
  });
};

const counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
interface Report {
  readonly testResults: readonly { name: string; startTime: number; endTime: number }[];
}
/** Adds up what a stage counted, and says which of its files took longest. */
const add = (report: string): void => {
  const found = JSON.parse(readFileSync(report, 'utf8')) as typeof counts & Report;
  for (const key of Object.keys(counts) as (keyof typeof counts)[]) counts[key] += found[key];
  const files = found.testResults.map(({ name, startTime, endTime }) => ({
    name,
    took: endTime - startTime,
  }));
  for (const { name, took } of files.sort((a, b) => b.took - a.took).slice(0, 5))
    console.log(`   ${Math.round(took / 1000)} s ${relative('.', name)}`);
};

let failed = false;
const inTurn = async (some: readonly Stage[]): Promise<void> => {
  for (const stage of some) if (!failed && (await run(stage, 'after'))) failed = true;
};
await Promise.all(beside.map(inTurn));
// Where a stage of suites fails, the next still says what it has to say.
for (const stage of failed ? [] : suites) {
  if (await run(stage, 'at once')) failed = true;
  try {
    add(String(stage.report));
  } catch {
    console.log(`── ${stage.name}: left no report`);
    failed = true;
  }
}
rmSync(reports, { recursive: true, force: true });
console.log(
  `\n${counts.numPassedTests} passed, ${counts.numFailedTests} failed, ${counts.numPendingTests} skipped`,
);
process.exitCode = failed ? 1 : 0;
