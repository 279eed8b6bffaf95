/**
 * Milliseconds before each try: about two and a half hours in all. Held in memory only, because a mail with a
 * link that signs somebody in must not lie in the database.
 */
const minutes = [0, 1, 5, 30, 120].map((minute) => minute * 60_000);

/** Tries to send until it works; rejects with the last try's error. `failed` hears of every try that did not. */
export const sendPatiently = async (
  send: () => Promise<unknown>,
  failed: (problem: string, again: boolean) => void,
  waits: readonly number[] = minutes,
): Promise<void> => {
  for (const [at, wait] of waits.entries()) {
    if (wait) await new Promise((done) => setTimeout(done, wait).unref());
    try {
      await send();
      return;
    } catch (error) {
      const last = at === waits.length - 1;
      failed((error as Error).message, !last);
      if (last) throw error;
    }
  }
};
