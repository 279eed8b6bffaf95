import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One mail as it lies in the data folder where no mail server is set. */
export interface Mail {
  readonly to: string;
  /** Everything in it, headers too, soft line breaks undone. */
  readonly text: string;
}

/** Every mail that has left so far. */
export const mailsIn = (dataDir: string): Mail[] => {
  const folder = join(dataDir, 'mail');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(/=\r?\n/g, ''))
    .map((text) => ({ to: /^To: (.*?)\r?$/m.exec(text)?.[1] ?? '', text }));
};
