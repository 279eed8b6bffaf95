/** Writes one event as one JSON line. What is given must hold no answers and nobody's address. */
export type Log = (event: string, facts?: Readonly<Record<string, unknown>>) => void;

/** A log on a stream, by default on standard output. */
export const logTo =
  (write: (line: string) => unknown = (line) => process.stdout.write(line)): Log =>
  (event, facts = {}) =>
    write(`${JSON.stringify({ at: new Date().toISOString(), side: 'site', event, ...facts })}\n`);
