import { call, WallError } from '#shared/contract/call.ts';
import type { Wall } from '#shared/contract/call.ts';
import { checkManifest } from '#shared/contract/check.ts';
import type { ManifestEntry } from '#shared/contract/messages.ts';
import { inWords } from '#shared/schema/check.ts';
import type { FileSource } from './takeIn.ts';

type Named = Pick<ManifestEntry, 'type' | 'id'>;

/** One document as the cms gives it, unchecked; undefined if it is not published. Throws `WallError`. */
export const fetchDocument = async (wall: Wall, { type, id }: Named): Promise<unknown> => {
  const answer = await call(wall, 'GET', `/link/document/${type}/${id}`);
  if (answer.status === 404) return undefined;
  return expect(answer, 'a document').json();
};

/** Many documents, unchecked, by `type/id`; what is not published is not among them. Throws `WallError`. */
export const fetchDocuments = async (
  wall: Wall,
  entries: readonly Named[],
): Promise<Map<string, unknown>> => {
  const found = new Map<string, unknown>();
  const message = { documents: entries.map(({ type, id }) => [type, id]) };
  const answer = await call(wall, 'POST', '/link/documents', message, { timeout: 60_000 });
  const text = new TextDecoder().decode(expect(answer, 'documents').body);
  for (const line of text.split('\n').filter((piece) => piece.trim())) {
    const value = JSON.parse(line) as { type?: unknown; id?: unknown };
    found.set(`${String(value.type)}/${String(value.id)}`, value);
  }
  return found;
};

/** At most so many documents are asked for at once. */
export const documentsPerCall = 500;

export interface FetchedManifest {
  readonly etag: string | undefined;
  readonly documents: readonly ManifestEntry[];
}

/** What is published, or undefined if it is what `etag` stands for. Throws `WallError`. */
export const fetchManifest = async (wall: Wall, etag?: string): Promise<FetchedManifest | undefined> => {
  const answer = await call(wall, 'GET', '/link/manifest', undefined, {
    timeout: 60_000,
    ...(etag ? { etag } : {}),
  });
  if (answer.status === 304) return undefined;
  const checked = checkManifest(expect(answer, 'the manifest').json());
  if (!checked.ok) throw new WallError(`The manifest can't be used: ${inWords(checked.problems)}`);
  return { etag: answer.etag, documents: checked.value.documents };
};

/** Uploaded files over the wall. */
export const wallFiles =
  (wall: Wall): FileSource =>
  async (id, name) => {
    const path = `/link/file/${id}/${encodeURIComponent(name)}`;
    return expect(await call(wall, 'GET', path, undefined, { timeout: 60_000 }), `the file ${name}`).body;
  };

const expect = <A extends { readonly status: number }>(answer: A, what: string): A => {
  if (answer.status !== 200) throw new WallError(`The cms gave HTTP ${answer.status} instead of ${what}`);
  return answer;
};
