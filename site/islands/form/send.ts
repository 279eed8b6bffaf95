import type { SendAnswer } from '../../inbox/sendAtOnce.ts';

/** What became of a sending: the server's answer, or nothing was heard. */
export type Sent = SendAnswer['body'] | { readonly notice: 'offline' };

/** Sends all answers under their key. It may be called again with the same: the server knows them by the key. */
export const send = async (
  address: string,
  fields: readonly (readonly [string, string])[],
): Promise<Sent> => {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), 30_000);
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
      signal: giveUp.signal,
    });
    const answer: unknown = await response.json();
    const isOurs = typeof answer === 'object' && answer !== null;
    return isOurs ? (answer as SendAnswer['body']) : { notice: 'unavailable' };
  } catch (error) {
    // No JSON: something between us answered, such as a proxy's error page.
    return { notice: error instanceof SyntaxError ? 'unavailable' : 'offline' };
  } finally {
    clearTimeout(timer);
  }
};
