import type { Stored } from './documents.ts';
import type { Media } from './reader.ts';

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
    sources: files
      .filter((file) => !file.original)
      .map((file) => ({ href: encodeURI(file.path), width: file.width ?? 0, mimeType: file.mimeType }))
      .sort((a, b) => b.width - a.width || (a.href < b.href ? -1 : 1)),
  };
};
