import fc from 'fast-check';

/** How many random cases a law is held against, or how long it may take: twenty times as many in `npm run test:all`. */
export const often = (runs: number): number => (process.env['TEST_ALL'] ? runs * 20 : runs);

// A law that fails prints its seed, which holds it against the very same cases again.
const seed = process.env['TEST_SEED'];
if (seed) fc.configureGlobal({ seed: Number(seed) });
