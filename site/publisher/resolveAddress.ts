import type { Published } from '#shared/content/published.ts';
import { readStored } from '../replica/documents.ts';
import type { Replica } from '../replica/openReplica.ts';
import { openReader } from '../replica/openReader.ts';
import { targetOf } from './redirectsFile.ts';

/** What is at an address where no file is. */
export type Resolved =
  | { readonly kind: 'redirect'; readonly to: string }
  /** `id` is that of the `address` document, whose explanation the page shows. */
  | { readonly kind: 'gone'; readonly id: string };

/** Where an old address leads; undefined if nobody has said anything about it. */
export const resolveAddress = (replica: Replica, path: string): Resolved | undefined => {
  const rows = replica
    .sql("SELECT id FROM fields WHERE type = 'address' AND name = 'path' AND value = ? ORDER BY id")
    .all(JSON.stringify(path)) as { id: string }[];
  for (const { id } of rows) {
    const document = readStored(replica, 'address', id)?.document as Published<'address'> | undefined;
    if (!document) continue;
    const { state, to } = document.content;
    if (state === 'gone') return { kind: 'gone', id };
    const target = state === 'redirect' && targetOf(openReader(replica, document.locale), to);
    if (target) return { kind: 'redirect', to: target };
  }
  return undefined;
};
