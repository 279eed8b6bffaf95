import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Submission } from '#shared/contract/messages.ts';
import { openInbox } from '#site/inbox/openInbox.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guildhall-crash-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Acknowledged {
  readonly key: string;
  readonly reference: string;
  readonly token: string;
}

/** Writes for `ms` after its fifth acknowledgement, then is killed; gives what it acknowledged before. */
const killedWriter = async (file: string, name: string, ms: number): Promise<Acknowledged[]> => {
  const writer = spawn(process.execPath, [resolve(import.meta.dirname, 'inboxWriter.ts'), file, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const ended = new Promise((done) => writer.once('exit', (_code, signal) => done(signal)));
  let end: NodeJS.Timeout | undefined;
  writer.stdout.on('data', (piece: Buffer) => {
    said += piece.toString();
    if (said.split('\n').length > 5) end ??= setTimeout(() => writer.kill('SIGKILL'), ms);
  });
  expect(await ended).toBe('SIGKILL');
  // What was not said to its end was not acknowledged.
  return said
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const [key = '', reference = '', token = ''] = line.split(' ');
      return { key, reference, token };
    });
};

test('whoever was shown a reference is in the inbox after kill -9, with all their answers', async () => {
  const file = join(folder, 'inbox.db');
  const acknowledged: Acknowledged[] = [];
  for (let round = 0; round < 6; round++) {
    const writers = ['a', 'b'].map((name) => killedWriter(file, `${name}${round}`, 60 + Math.random() * 250));
    acknowledged.push(...(await Promise.all(writers)).flat());
  }
  expect(acknowledged.length).toBeGreaterThan(50);

  const inbox = openInbox({ file, key: 'k'.repeat(40) });
  try {
    expect(inbox.database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    const rows = inbox.database.prepare('SELECT reference, message FROM inbox').all() as {
      reference: string;
      message: string;
    }[];
    const kept = new Map(
      rows.map(({ reference, message }) => [reference, JSON.parse(message) as Submission]),
    );
    expect(kept.size).toBe(rows.length);
    for (const { key, reference, token } of acknowledged) {
      const [name = '', n = ''] = key.split('-');
      const answer = `answer ${name} ${n} ${'x'.repeat((Number(n) % 7) * 1500)}`;
      expect(kept.get(reference)?.answers[0]?.value).toBe(answer);
      if (token !== '-') expect(inbox.readDraft(token)?.sent).toBe(reference);
    }
    // What was stored and never acknowledged is at most the one that each killed process was at.
    expect(rows.length - acknowledged.length).toBeLessThanOrEqual(12);
  } finally {
    inbox.close();
  }
}, 60_000);
