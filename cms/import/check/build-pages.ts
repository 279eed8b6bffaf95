import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';

/** Renders a snapshot with the site's own command; throws with what it said if it could not. */
export const buildPages = async (snapshot: string, out: string): Promise<void> => {
  const log = createWriteStream(`${out}.log`);
  const said: string[] = [];
  const build = spawn(
    process.execPath,
    [resolve(import.meta.dirname, '../../../site/commands/build.ts'), '--from', snapshot, '--out', out],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  for (const stream of [build.stdout, build.stderr])
    stream.on('data', (piece: Buffer) => {
      said.push(piece.toString());
      log.write(piece);
    });
  const code = await new Promise<number | null>((done, fail) => build.on('close', done).on('error', fail));
  log.end();
  if (code !== 0) throw new Error(`The pages could not be built:\n${said.join('').trim()}`);
};
