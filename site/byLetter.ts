import { linkable } from '#shared/content/linkable.ts';
import { slug } from '#shared/text/slug.ts';
import type { Link, Reader } from './replica/reader.ts';

/** The documents whose titles begin with one letter. */
export interface Letter {
  readonly letter: string;
  /** For a link to it on the page. */
  readonly id: string;
  readonly links: readonly Link[];
}

/** All pages but news by the first letter of their title; what begins with none stands under `0–9`. */
export const byLetter = (reader: Reader): Letter[] => {
  const collator = new Intl.Collator(reader.locale, { numeric: true, ignorePunctuation: true });
  const links = linkable
    .filter((type) => type !== 'news')
    .flatMap((type) => reader.list(type))
    .sort((one, other) => collator.compare(one.title, other.title));
  return [...Map.groupBy(links, ({ title }) => letterOf(title))]
    .sort(([one], [other]) => collator.compare(one, other))
    .map(([letter, links]) => ({ letter, id: idOf(letter), links }));
};

const letterOf = (title: string): string =>
  /^[^\p{L}\p{N}]*(\p{L})/u.exec(title)?.[1]?.normalize('NFD').charAt(0).toUpperCase() ?? '0–9';

const idOf = (letter: string): string => `letter-${slug(letter) || letter.codePointAt(0)?.toString(16)}`;
