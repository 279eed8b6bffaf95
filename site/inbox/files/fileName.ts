import type { Format } from '#shared/questions/file/formats.ts';

/**
 * A file's name as it may be shown and kept: no folders, nothing that a screen does not show or that turns the
 * direction of writing, and the ending of what the file really is.
 */
export const fileName = (given: string, { ending }: Format): string => {
  const name = given
    .normalize('NFC')
    .replace(/^.*[\\/]/s, '')
    // Control and format characters: line feeds, zero bytes, bidirectional overrides.
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    // Windows gives these a meaning.
    .replace(/[<>:"|?*]/g, '-')
    .replace(/\s+/g, ' ');
  const base = name
    .replace(/\.[^.]*$/, '')
    .replace(new RegExp(`\\.${ending}$`, 'i'), '')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const own = [...base].slice(0, 80).join('').trim();
  return `${own && !reserved.test(own) ? own : `file${own && `-${own}`}`}.${endingOf(name, ending)}`;
};

/** Names of devices, whatever they end in. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** `JPEG` is as good as `jpg`. */
const endingOf = (name: string, ending: string): string =>
  ending === 'jpg' && /\.jpe?g$/i.test(name) ? (/[^.]*$/.exec(name)?.[0] ?? ending) : ending;
