import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Inbox, Receipt } from './inbox.ts';

/** How long a receipt is shown, in ms. */
const hour = 3_600_000;

/** Receipts' addresses, which only we can make: nothing about them is kept. */
export const receipts = (key: Buffer, now: () => number): Pick<Inbox, 'signReceipt' | 'readReceipt'> => ({
  signReceipt: ({ reference, version }) => {
    const words = [reference, (now() + hour).toString(36), Date.parse(version).toString(36)].join('.');
    return `${words}.${signature(key, words)}`;
  },
  readReceipt: (signed) => {
    const [reference = '', until = '', version = '', given = '', ...more] = signed.split('.');
    const expected = Buffer.from(signature(key, [reference, until, version].join('.')));
    const isOurs =
      more.length === 0 &&
      expected.length === Buffer.byteLength(given) &&
      timingSafeEqual(expected, Buffer.from(given));
    if (!isOurs || parseInt(until, 36) <= now()) return undefined;
    return { reference, version: momentOf(version) } satisfies Receipt;
  },
});

const signature = (key: Buffer, words: string): string =>
  createHmac('sha256', key).update(words).digest('base64url');

const momentOf = (time: string): string => new Date(parseInt(time, 36)).toISOString();
