/** How many random cases a law is held against: twenty times as many in `npm run test:all`. */
export const often = (runs: number): number => (process.env['TEST_ALL'] ? runs * 20 : runs);
