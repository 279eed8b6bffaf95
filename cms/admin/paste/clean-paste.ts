import { readBlocks } from './read-blocks.ts';
import type { ParserOf } from './read-blocks.ts';
import { writeBlocks } from './write-blocks.ts';

/** What a paste can't bring along, by how often it was there. */
export interface Dropped {
  pictures: number;
  comments: number;
  changes: number;
  footnotes: number;
  links: number;
  controls: number;
  embedded: number;
  emptyParagraphs: number;
  styles: number;
}

/**
 * Clipboard HTML of Word, Outlook, Google Docs, LibreOffice or a web page as the few elements that the site
 * shows: h2–h4, paragraphs, nested lists, tables, links, bold, italic, sub- and superscript. Anything else is
 * gone, and `dropped` counts it. `Parser` is the browser's DOMParser.
 */
export const cleanPaste = (html: string, Parser: ParserOf): { html: string; dropped: Dropped } => {
  const dropped: Dropped = {
    pictures: 0,
    comments: 0,
    changes: 0,
    footnotes: 0,
    links: 0,
    controls: 0,
    embedded: 0,
    emptyParagraphs: 0,
    styles: 0,
  };
  return { html: writeBlocks(readBlocks(html, Parser, dropped)), dropped };
};

/** What was dropped, in words for the person who pasted; undefined if it was nothing worth a word. */
export const droppedWords = (dropped: Dropped): string | undefined => {
  const parts = (Object.keys(words) as (keyof Dropped)[])
    .filter((name) => dropped[name] > 0)
    .map((name) => words[name](dropped[name]));
  if (parts.length === 0) return undefined;
  const last = parts.at(-1) ?? '';
  const list = parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
  const pictures = dropped.pictures > 0 ? ' Upload pictures under Media, then add a picture block.' : '';
  const changes = dropped.changes > 0 ? ' Of tracked changes we kept what was added.' : '';
  return `Pasted without ${list}.${pictures}${changes}`;
};

const counted = (one: string, many: string) => (count: number) => (count === 1 ? one : `${count} ${many}`);

const words: Readonly<Record<keyof Dropped, (count: number) => string>> = {
  pictures: counted('a picture', 'pictures'),
  comments: counted('a comment', 'comments'),
  changes: counted('a tracked change', 'tracked changes'),
  footnotes: counted('a footnote', 'footnotes'),
  links: counted('a link that leads nowhere on the web', 'links that lead nowhere on the web'),
  controls: counted('a button or field', 'buttons or fields'),
  embedded: counted('an embedded thing', 'embedded things'),
  emptyParagraphs: () => 'empty lines',
  styles: () => 'fonts and colours',
};
