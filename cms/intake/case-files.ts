import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Payload } from 'payload';
import type { FileAnswer } from '#shared/questions/file/meaning.ts';
import type { SubmittedAnswer } from '#shared/contract/messages.ts';
import type { Settings } from '../settings.ts';

type Place = Pick<Settings, 'dataDir'>;

/** Where the files of all cases lie: a folder for each reference, a file's name is the hash of its bytes. */
export const caseFilesFolder = ({ dataDir }: Place): string => join(dataDir, 'files');

/** The files among a case's answers. */
export const filesOf = (answers: readonly SubmittedAnswer[]): FileAnswer[] =>
  answers.flatMap(({ kind, value }) => (kind === 'file' && Array.isArray(value) ? value.filter(isFile) : []));

/** Whether a value is a file as the site describes it. */
export const isFile = (from: unknown): from is FileAnswer => {
  const { name, size, type, hash } = Object(from) as Partial<Record<string, unknown>>;
  return (
    typeof name === 'string' &&
    name.length > 0 &&
    name.length <= 200 &&
    !/[\u0000-\u001f\\/]/.test(name) &&
    Number.isSafeInteger(size) &&
    typeof type === 'string' &&
    /^[a-z]+\/[a-z0-9.+-]+$/.test(type) &&
    isHash(hash)
  );
};

/** Keeps a file of a case that is on its way. Synced when it resolves; again, it does nothing. */
export const keepFile = async (place: Place, reference: string, hash: string, bytes: Uint8Array) => {
  if (!isReference(reference) || !isHash(hash)) return false;
  if (createHash('sha256').update(bytes).digest('hex') !== hash) return false;
  const folder = join(caseFilesFolder(place), reference);
  const path = join(folder, hash);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (existsSync(path)) return true;
  const written = join(folder, `.${crypto.randomUUID()}`);
  try {
    const file = await open(written, 'wx', 0o600);
    await file
      .writeFile(bytes)
      .then(() => file.sync())
      .finally(() => file.close());
    await rename(written, path);
    for (const parent of [folder, caseFilesFolder(place)]) {
      const directory = await open(parent, 'r');
      await directory.sync().finally(() => directory.close());
    }
  } catch (error) {
    await rm(written, { force: true });
    throw error;
  }
  return true;
};

/** Whether all of them are here. */
export const hasFiles = (place: Place, reference: string, files: readonly FileAnswer[]): boolean =>
  isReference(reference) &&
  files.every(({ hash }) => existsSync(join(caseFilesFolder(place), reference, hash)));

/** The bytes of one of them; undefined if it is not here. */
export const readCaseFile = async (
  place: Place,
  reference: string,
  hash: string,
): Promise<Uint8Array | undefined> => {
  if (!isReference(reference) || !isHash(hash)) return undefined;
  const bytes = await readFile(join(caseFilesFolder(place), reference, hash)).catch(() => undefined);
  return bytes && new Uint8Array(bytes);
};

/** They go with their case. */
export const removeFiles = (place: Place, reference: string): void => {
  if (isReference(reference))
    rmSync(join(caseFilesFolder(place), reference), { recursive: true, force: true });
};

/** How long files may wait for the submission that they belong to: as long as a site remembers a sending. */
const patience = 28 * 24 * 3_600_000;

/** Removes what came for cases that never did. `isCase` tells which references are cases. Returns how many. */
export const sweepFiles = async (
  place: Place,
  isCase: (references: readonly string[]) => Promise<ReadonlySet<string>>,
  now = Date.now(),
): Promise<number> => {
  const all = await readdir(caseFilesFolder(place)).catch((): string[] => []);
  const old: string[] = [];
  for (const name of all.filter(isReference))
    if (now - (await stat(join(caseFilesFolder(place), name))).mtimeMs > patience) old.push(name);
  if (!old.length) return 0;
  const known = await isCase(old);
  const lost = old.filter((name) => !known.has(name));
  for (const name of lost) removeFiles(place, name);
  return lost.length;
};

/** Which of some references are cases. */
export const casesAmong =
  (payload: Payload) =>
  async (references: readonly string[]): Promise<ReadonlySet<string>> => {
    const { docs } = await payload.find({
      collection: 'cases',
      where: { reference: { in: [...references] } },
      select: { reference: true } as never,
      limit: references.length,
      depth: 0,
      pagination: false,
      overrideAccess: true,
    });
    return new Set(docs.map((one) => String((one as unknown as { reference: string }).reference)));
  };

const isReference = (from: string): boolean => /^[A-Z0-9]{4}(-[A-Z0-9]{4}){2}$/.test(from);
const isHash = (from: unknown): from is string => typeof from === 'string' && /^[0-9a-f]{64}$/.test(from);
