import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/**
 * Runs one of our programs with this very Node, to its end. What it says is given line by line to `say`, if
 * there is one; what it complains of is kept for the error that is thrown if it fails.
 */
export const run = async (
  parts: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  say?: (line: string) => void,
): Promise<void> => {
  const child = spawn(process.execPath, parts, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { all: '', complaints: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.all += text;
    if (say) text.split('\n').filter(Boolean).forEach(say);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.all += text;
    said.complaints += text;
  });
  const code = await new Promise((done, failed) => child.once('close', done).once('error', failed));
  // What was shown already is not said twice.
  const problem = (say ? said.complaints : said.all).trim();
  if (code !== 0) throw new RunError(problem || `It ended with ${String(code)}.`);
  if (say && problem) say(problem);
};

/** What a program of ours said before it failed. */
export class RunError extends Error {
  override readonly name = 'RunError';
}
