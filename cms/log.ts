/** Writes one event as one JSON line. What is given must hold no answers, no names and no addresses of people. */
export type Log = (
  event: string,
  facts?: Readonly<Record<string, string | number | boolean | undefined>>,
) => void;

/** The cms's log, on standard output. */
export const log: Log = (event, facts = {}) => {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), side: 'cms', event, ...facts })}\n`);
};
