import type { ManifestEntry } from '#shared/contract/messages.ts';
import type { Change } from './changes.ts';
import type { Asked } from './hints.ts';
import type { Workshop } from './renderDue.ts';
import { takeIn } from './takeIn.ts';
import type { FileSource } from './takeIn.ts';

/** What became of one document that was asked for. */
export interface Received {
  readonly hint: ManifestEntry;
  /** What to publish; none if it was refused or could not be had. */
  readonly change?: Change;
  /** Why there is no change, in words. */
  readonly problem?: string;
  /** True: it may work next time. */
  readonly isLater?: true;
}

/** Checks each document and brings its files over; what is refused stays out, and its last version stays up. */
export const receive = async (
  { replica, folder }: Workshop,
  asked: readonly Asked[],
  files: FileSource,
): Promise<Received[]> => {
  const received: Received[] = [];
  for (const { hint, value } of asked) {
    const { type, id } = hint;
    if (value === undefined) {
      received.push({ hint, change: { type, id } });
      continue;
    }
    try {
      const taken = await takeIn(replica, folder, value, files);
      if (taken.ok) {
        replica.sql('DELETE FROM refused WHERE type = ? AND id = ?').run(type, id);
        received.push({ hint: taken.change.document, change: taken.change });
      } else {
        const updatedAt = String((value as { updatedAt?: unknown }).updatedAt);
        replica
          .sql('INSERT OR REPLACE INTO refused VALUES (?, ?, ?, ?)')
          .run(type, id, updatedAt, taken.problem);
        received.push({ hint, problem: taken.problem });
      }
    } catch (error) {
      received.push({ hint, problem: error instanceof Error ? error.message : String(error), isLater: true });
    }
  }
  return received;
};
