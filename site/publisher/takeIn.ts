import { checkPublished } from '#shared/contract/check.ts';
import { inWords } from '#shared/schema/check.ts';
import type { Crop } from '#shared/content/media/crops.ts';
import { addressesOf } from '#shared/content/published.ts';
import type { AnyPublished } from '#shared/content/published.ts';
import { readStored } from '../replica/documents.ts';
import type { StoredFile } from '../replica/documents.ts';
import { formAddress, hashOf, originalAddress } from '../replica/mediaAddress.ts';
import type { Replica } from '../replica/openReplica.ts';
import type { Change } from './changes.ts';
import { reservedAddress } from './routes.ts';
import { writeFile } from './writeFile.ts';
import type { Folder } from './writeFile.ts';

/** Where an uploaded file's bytes come from: the cms, or the folder beside a snapshot. */
export type FileSource = (id: string, name: string, hash: string | undefined) => Promise<Uint8Array>;

export type Taken =
  | { readonly ok: true; readonly change: Change & { readonly document: AnyPublished } }
  | { readonly ok: false; readonly problem: string };

/**
 * Makes a change of what claims to be a published document: checked against its schema, its files on our disk.
 * What is refused is said in words. Throws if a file can't be had.
 */
export const takeIn = async (
  replica: Replica,
  folder: Folder,
  value: unknown,
  source: FileSource,
): Promise<Taken> => {
  const checked = checkPublished(value);
  if (!checked.ok) return { ok: false, problem: inWords(checked.problems) };
  const document = checked.value;
  const reserved = reservedAddress(addressesOf(document), document.locale);
  if (reserved) return { ok: false, problem: `The address ${reserved} belongs to the site itself` };
  const wanted = wantedFiles(document);
  const taken = wanted.find(({ name }) => isTaken(replica, document, originalAddress(name)));
  if (taken) return { ok: false, problem: `Another file is called ${taken.name} already` };
  const files: StoredFile[] = [];
  for (const file of wanted) files.push(await takeFile(replica, folder, document, file, source));
  return { ok: true, change: { type: document.type, id: document.id, document, files } };
};

interface WantedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: number;
  readonly hash?: string;
  readonly width?: number;
  readonly crop?: Crop;
  readonly original: boolean;
}

const wantedFiles = ({ file }: AnyPublished): WantedFile[] =>
  file ? [{ ...file, original: true }, ...file.sizes.map((size) => ({ ...size, original: false }))] : [];

const takeFile = async (
  replica: Replica,
  folder: Folder,
  { type, id }: AnyPublished,
  { name, mimeType, width, crop, original, hash: expected }: WantedFile,
  source: FileSource,
): Promise<StoredFile> => {
  const known = readStored(replica, type, id)?.files.find((file) => file.name === name);
  if (known && expected && known.hash === expected) return known;
  const body = await source(id, name, expected);
  const hash = hashOf(body);
  if (expected && hash !== expected) throw new Error(`The file ${name} has other bytes than was said`);
  const path = original ? originalAddress(name) : formAddress(name, hash);
  if (known?.hash !== hash || known.path !== path) writeFile(folder, path.slice(1), body);
  return { name, original, mimeType, bytes: body.byteLength, width, crop, hash, path };
};

const isTaken = (replica: Replica, { type, id }: AnyPublished, path: string): boolean =>
  replica.sql('SELECT 1 FROM files WHERE path = ? AND NOT (type = ? AND id = ?)').get(path, type, id) !==
  undefined;
