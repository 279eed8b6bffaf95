import type { Crop } from '#shared/content/media/crops.ts';
import type { Stored, StoredFile } from './documents.ts';
import type { Media, Source } from './reader.ts';

/** An upload as pages see it; undefined for what is no upload or whose file the site has not got. */
export const mediaOf = ({ document, files }: Stored): Media | undefined => {
  const original = files.find((file) => file.original);
  if (!original || !document.file) return undefined;
  const content = document.content as Readonly<Record<string, unknown>>;
  const { width, height } = document.file;
  return {
    id: document.id,
    alt: typeof content['alt'] === 'string' ? content['alt'] : '',
    decorative: content['decorative'] === true,
    mimeType: original.mimeType,
    bytes: original.bytes,
    ...(width && height ? { width, height } : {}),
    ...(typeof content['pages'] === 'number' ? { pages: content['pages'] } : {}),
    href: encodeURI(original.path),
    sources: sourcesOf(files, undefined),
    crops: {
      landscape: sourcesOf(files, 'landscape'),
      social: sourcesOf(files, 'social'),
    },
  };
};

/** Its smaller forms that are whole, or cut in one way. */
const sourcesOf = (files: readonly StoredFile[], crop: Crop | undefined): Source[] =>
  files
    .filter((file) => !file.original && file.crop === crop)
    .map((file) => ({ href: encodeURI(file.path), width: file.width ?? 0, mimeType: file.mimeType }))
    .sort((a, b) => b.width - a.width || (a.href < b.href ? -1 : 1));
