import type { ManifestEntry } from '#shared/contract/messages.ts';
import type { Replica } from '../replica/openReplica.ts';

/** What has to be done so that the replica holds what the manifest says. */
export interface Difference {
  /** Not here, or of another time. */
  readonly wanted: readonly ManifestEntry[];
  /** Here, and no longer published. */
  readonly gone: readonly ManifestEntry[];
}

/** Compares; a version that was refused is not wanted again until it is another. */
export const compareManifest = (replica: Replica, published: readonly ManifestEntry[]): Difference => {
  const here = entriesOf(replica, 'documents');
  const refused = entriesOf(replica, 'refused');
  const there = new Set(published.map(nameOf));
  return {
    wanted: published.filter(
      (entry) =>
        here.get(nameOf(entry))?.updatedAt !== entry.updatedAt &&
        refused.get(nameOf(entry))?.updatedAt !== entry.updatedAt,
    ),
    gone: [...here.values()].filter((entry) => !there.has(nameOf(entry))),
  };
};

/** A document's name in maps and logs: `type/id`. */
export const nameOf = ({ type, id }: { readonly type: string; readonly id: string }): string =>
  `${type}/${id}`;

const entriesOf = (replica: Replica, table: 'documents' | 'refused'): Map<string, ManifestEntry> =>
  new Map(
    (replica.sql(`SELECT type, id, updatedAt FROM ${table}`).all() as unknown as ManifestEntry[]).map(
      (entry) => [nameOf(entry), entry],
    ),
  );
