import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { definitionOf } from '#shared/content/form/definition.ts';
import type { Published } from '#shared/content/published.ts';
import { definitionVersion } from '../inbox/definitionVersion.ts';
import type { Stored } from './documents.ts';
import type { Replica } from './openReplica.ts';

/** How long what was published before is still known: as long as a saved draft, in ms. */
export const formerTime = 28 * 24 * 3_600_000;

/** Which former version of a form is meant: by what it asked, or by when it was published. */
export type Which = { readonly version: string } | { readonly updatedAt: string };

/**
 * Keeps a form's version that is published no more, for those who have its page open. No page of the public
 * folder reads it. Belongs inside `together`; `now` is ms since 1970.
 */
export const keepFormer = (
  replica: Replica,
  before: Stored | undefined,
  after: Stored | undefined,
  now: number,
): void => {
  if (before?.document.type !== 'form' || before.path === undefined) return;
  if (after?.path === before.path && after.hash === before.hash) return;
  const { document, path } = before;
  replica
    .sql('INSERT OR REPLACE INTO former VALUES (?, ?, ?, ?, ?)')
    .run(
      path,
      document.updatedAt,
      definitionVersion(definitionOf(document)),
      now + formerTime,
      deflateRawSync(JSON.stringify(document)),
    );
  replica.sql('DELETE FROM former WHERE until <= ?').run(now);
};

/** The newest former version at an address; undefined if it is not known (any more). */
export const formerForm = (
  replica: Replica,
  path: string,
  which: Which,
  now: number,
): Published<'form'> | undefined => {
  const [column, value] = 'version' in which ? ['version', which.version] : ['updatedAt', which.updatedAt];
  const row = replica
    .sql(
      `SELECT document FROM former WHERE path = ? AND ${column} = ? AND until > ? ORDER BY updatedAt DESC LIMIT 1`,
    )
    .get(path, value, now) as { document: Uint8Array } | undefined;
  return row && (JSON.parse(inflateRawSync(row.document).toString()) as Published<'form'>);
};
