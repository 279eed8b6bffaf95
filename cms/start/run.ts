import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/**
 * Runs one of our programs with this very Node, to its end. What it says is shown line by line to `say`, or
 * kept for the error that is thrown if it fails.
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
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said.push(text);
      if (say) text.split('\n').filter(Boolean).forEach(say);
    });
  }
  const code = await new Promise((done, failed) => child.once('close', done).once('error', failed));
  if (code !== 0) throw new RunError(said.join('').trim() || `It ended with ${String(code)}.`);
};

/** What a program of ours said before it failed. */
export class RunError extends Error {
  override readonly name = 'RunError';
}
