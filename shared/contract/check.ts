import { contentTypes } from '../content/index.ts';
import type { TypeName } from '../content/index.ts';
import { isCrop } from '../content/media/crops.ts';
import { locales } from '../content/published.ts';
import type { AnyPublished, Locale, PublishedFile } from '../content/published.ts';
import { check } from '../schema/check.ts';
import type { CheckOptions, Checked } from '../schema/check.ts';
import type { AnyContentType, Problem } from '../schema/types.ts';
import type { Hint, Manifest, ManifestEntry, SavedLink, WentLive } from './messages.ts';

/** A published document, or with `draft` one that is not finished. */
export const checkPublished = (value: unknown, options: CheckOptions = {}): Checked<AnyPublished> => {
  if (!isShape(value)) return wrong('', 'is not a document');
  const { type, id, updatedAt, locale, slug, translationOf, content } = value;
  if (!isTypeName(type)) return wrong('type', 'is not a content type that this version knows');
  const file = value['file'] === undefined ? undefined : readFile(value['file']);
  const definition: AnyContentType = contentTypes[type];
  const problems: Problem[] = [
    ...unless(isId(id), 'id', 'is missing'),
    ...unless(isMoment(updatedAt), 'updatedAt', 'is not a moment in UTC'),
    ...unless(isLocale(locale), 'locale', 'is not a language of this site'),
    ...unless(!definition.path || options.draft || isSlug(slug), 'slug', 'is not the end of an address'),
    ...unless(translationOf === undefined || isId(translationOf), 'translationOf', 'is not an id'),
    ...unless(!definition.upload || file, 'file', 'is missing'),
  ];
  const checked = check(definition, content, { ...options, ...(file ? { file } : {}) });
  if (!checked.ok || problems.length)
    return { ok: false, problems: [...problems, ...(checked.ok ? [] : checked.problems)] };
  const document = {
    type,
    id,
    updatedAt,
    locale,
    ...(isSlug(slug) ? { slug } : {}),
    ...(translationOf === undefined ? {} : { translationOf }),
    content: checked.value,
    ...(file ? { file } : {}),
  };
  return { ok: true, value: document as AnyPublished };
};

/** A hint: something of a known or unknown type may have changed. */
export const checkHint = (value: unknown): Checked<Hint> => {
  const entry = readEntry(value);
  return entry ? { ok: true, value: entry } : wrong('', 'is not a hint');
};

/** The list of all that is published. Entries of types that this version does not know are left out. */
export const checkManifest = (value: unknown): Checked<Manifest> => {
  if (!isShape(value) || !Array.isArray(value['documents'])) return wrong('documents', 'is not a list');
  const documents = value['documents'].map(readEntry);
  if (documents.includes(undefined)) return wrong('documents', 'holds something that is not a document');
  const known = (documents as ManifestEntry[]).filter(({ type }) => isTypeName(type));
  return { ok: true, value: { documents: known } };
};

/** What became of a hint. */
export const checkWentLive = (value: unknown): Checked<WentLive> => {
  const entry = readEntry(value);
  if (!entry || !isShape(value) || !isMoment(value['at'])) return wrong('', 'is not a report');
  const { at, path, pages, problem } = value;
  return {
    ok: true,
    value: {
      ...entry,
      at,
      ...(typeof path === 'string' ? { path } : {}),
      ...(typeof pages === 'number' && Number.isFinite(pages) ? { pages } : {}),
      ...(typeof problem === 'string' ? { problem: problem.slice(0, 2000) } : {}),
    },
  };
};

/** A link to saved answers, which leads to our own site. Whether its `to` is one address, the sender checks. */
export const checkSavedLink = (value: unknown, siteUrl: string): Checked<SavedLink> => {
  if (!isShape(value)) return wrong('', 'is not a saved link');
  const { to, link, form, until, locale } = value;
  const isOurs = typeof link === 'string' && link.startsWith(`${siteUrl}/`) && /^[!-~]{1,500}$/.test(link);
  if (!isOurs) return wrong('link', 'does not lead to our site');
  if (typeof to !== 'string' || typeof form !== 'string' || form === '' || form.length > 500)
    return wrong('form', 'is missing');
  if (!isMoment(until) || !isLocale(locale)) return wrong('until', 'is not a moment in a language of ours');
  return { ok: true, value: { to, link, form, until, locale } };
};

type Shape = Readonly<Record<string, unknown>>;

const isShape = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isId = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,80}$/.test(value);

const isMoment = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value);

const isSlug = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 120;

const isTypeName = (value: unknown): value is TypeName =>
  typeof value === 'string' && Object.hasOwn(contentTypes, value);

const isLocale = (value: unknown): value is Locale =>
  typeof value === 'string' && Object.hasOwn(locales, value);

const unless = (fine: unknown, path: string, message: string): Problem[] => (fine ? [] : [{ path, message }]);

const wrong = (path: string, message: string): { ok: false; problems: Problem[] } => ({
  ok: false,
  problems: [{ path, message }],
});

const readEntry = (value: unknown): ManifestEntry | undefined => {
  if (!isShape(value)) return undefined;
  const { type, id, updatedAt } = value;
  return typeof type === 'string' && isId(id) && isMoment(updatedAt) ? { type, id, updatedAt } : undefined;
};

const isFileName = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w][\w.-]{0,200}$/.test(value);

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isMimeType = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z]+\/[a-z0-9.+-]+$/.test(value);

const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

const readFile = (value: unknown): PublishedFile | undefined => {
  if (!isShape(value)) return undefined;
  const { name, mimeType, bytes, hash, width, height, sizes } = value;
  if (!isFileName(name) || !isMimeType(mimeType) || !isCount(bytes) || !Array.isArray(sizes))
    return undefined;
  const smaller = sizes.map((size: unknown) => {
    if (!isShape(size) || !isFileName(size['name']) || !isMimeType(size['mimeType'])) return undefined;
    const { name, mimeType, bytes, hash, width, height, crop } = size;
    return isCount(bytes) && isCount(width) && isCount(height)
      ? {
          name,
          mimeType,
          bytes,
          ...(isHash(hash) ? { hash } : {}),
          width,
          height,
          ...(isCrop(crop) ? { crop } : {}),
        }
      : undefined;
  });
  if (smaller.includes(undefined)) return undefined;
  return {
    name,
    mimeType,
    bytes,
    ...(isHash(hash) ? { hash } : {}),
    ...(isCount(width) && isCount(height) ? { width, height } : {}),
    sizes: smaller as PublishedFile['sizes'],
  };
};
