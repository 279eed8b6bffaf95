import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `npm test`: types, lint, the build, then every suite. Ends at the first stage that fails, with its output.
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

/** What starts no more than a site, or one product for a whole suite: two files at a time. */
const beside = ['tests/suites', 'tests/abuse', 'tests/contract/publish'];

const stages: readonly Stage[] = [
  { name: 'types', command: ['tsc', '-p', '.'] },
  {
    name: 'types of Astro files',
    command: ['astro', 'check', '--root', 'site', '--minimumSeverity', 'error'],
  },
  { name: 'lint', command: ['eslint', '--config', 'tests/eslint.config.js', '--max-warnings', '0', '.'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'build', command: ['node', 'cms/commands/prepare.ts'] },
  vitest('units', 'shared', 'cms', 'site'),
  vitest('suites', ...beside),
  // One product at a time: each of these starts the whole of it.
  vitest(
    'the whole product',
    'tests',
    ...beside.map((folder) => `--exclude=${folder}/**`),
    '--maxWorkers=1',
    '--no-file-parallelism',
  ),
];

const run = ({ command: [program, ...rest] }: Stage): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(program, rest, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ...(all ? { TEST_ALL: '1' } : {}) },
    });
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });

const counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
const add = (report: string): void => {
  const found = JSON.parse(readFileSync(report, 'utf8')) as typeof counts;
  for (const key of Object.keys(counts) as (keyof typeof counts)[]) counts[key] += found[key];
};

let failed = false;
for (const stage of stages) {
  const start = performance.now();
  console.log(`\n── ${stage.name}`);
  const code = await run(stage);
  console.log(
    `── ${stage.name}: ${code ? 'failed' : 'passed'} in ${Math.round((performance.now() - start) / 1000)} s`,
  );
  if (stage.report) {
    try {
      add(stage.report);
    } catch {
      console.log(`── ${stage.name}: left no report`);
      failed = true;
    }
  }
  if (code) {
    failed = true;
    if (!stage.report) break;
  }
}
rmSync(reports, { recursive: true, force: true });
console.log(
  `\n${counts.numPassedTests} passed, ${counts.numFailedTests} failed, ${counts.numPendingTests} skipped`,
);
process.exitCode = failed ? 1 : 0;
