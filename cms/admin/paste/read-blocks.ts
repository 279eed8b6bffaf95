import type { Block, Cell, Item, Run } from './blocks.ts';
import type { Dropped } from './clean-paste.ts';
import { cleanLink } from './clean-link.ts';
import {
  isAdded,
  isComment,
  isDeleted,
  isFootnote,
  isMark,
  isUnseen,
  officeHeading,
  officeItem,
  styleOf,
} from './office.ts';

/** The browser's DOMParser, or one like it. */
export type ParserOf = new () => { parseFromString(html: string, type: 'text/html'): Document };

type Formats = Omit<Run, 'text'>;

/** Where in the source a piece of text stands. */
interface Place {
  readonly formats: Formats;
  /** The block that the text goes to, unless another begins. */
  readonly into: Target;
  /** How many lists lie around it. */
  readonly lists: number;
  readonly ordered: boolean;
}

type Target =
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'item'; readonly ordered: boolean; readonly depth: number; readonly id: object };

/** The blocks of clipboard HTML, in order; counts in `dropped` what has no place. */
export const readBlocks = (html: string, Parser: ParserOf, dropped: Dropped): Block[] => {
  // Word's downlevel-revealed conditions are no HTML; what they hold is.
  const source = html.replace(/<!\[(?:if|endif)[^\]>]*\]>/gi, '');
  const { body } = new Parser().parseFromString(source, 'text/html');
  return blocksIn(body, dropped);
};

const blocksIn = (root: Element, dropped: Dropped): Block[] => {
  const blocks: Block[] = [];
  let runs: Run[] = [];
  let target: Target = { kind: 'paragraph' };
  /** The item that the last block belongs to: its further paragraphs become lines of it. */
  let lastItem: object | undefined;

  const flush = (): void => {
    const tidied = tidy(runs);
    runs = [];
    if (tidied.length === 0) return;
    if (target.kind === 'item') {
      const { id, ...item } = target;
      const before = blocks.at(-1);
      if (id === lastItem && before?.kind === 'item')
        blocks[blocks.length - 1] = { ...before, runs: [...before.runs, { text: '\n' }, ...tidied] };
      else blocks.push({ ...item, runs: tidied } satisfies Item);
      lastItem = id;
      return;
    }
    lastItem = undefined;
    blocks.push({ ...target, runs: tidied });
  };

  const begin = (next: Target): void => {
    flush();
    target = next;
  };

  const children = (element: Element, place: Place): void => {
    for (const node of element.childNodes) visit(node, place);
  };

  const block = (element: Element, place: Place): void => {
    const start = blocks.length;
    begin(place.into);
    children(element, place);
    const empty = tidy(runs).length === 0;
    if (empty && blocks.length === start && element.tagName === 'P') dropped.emptyParagraphs += 1;
    flush();
    target = place.into;
  };

  const visit = (node: Node, place: Place): void => {
    if (node.nodeType === 3) {
      const text = (node.textContent ?? '').replace(/[\s\u00a0]+/g, ' ');
      if (text) runs.push({ ...place.formats, text });
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (leaveOut(element, dropped)) return;
    const inner: Place = { ...place, formats: formatsOf(element, place.formats, dropped) };
    const tag = element.tagName;
    if (tag === 'BR') {
      if (element.className !== 'Apple-interchange-newline') runs.push({ text: '\n' });
    } else if (tag === 'TABLE') {
      flush();
      const table = tableOf(element, dropped);
      if (table.length) lastItem = undefined;
      blocks.push(...table);
    } else if (tag === 'UL' || tag === 'OL') {
      flush();
      children(element, { ...inner, lists: place.lists + 1, ordered: tag === 'OL' });
      flush();
      target = place.into;
    } else if (tag === 'LI') {
      block(element, { ...inner, into: itemOf(element, place) });
    } else {
      const item = blockTags.has(tag) ? officeItem(element) : undefined;
      const level = /^H([1-6])$/.exec(tag)?.[1] ?? (blockTags.has(tag) ? officeHeading(element) : undefined);
      if (item) block(element, { ...inner, into: { kind: 'item', ...item, id: element } });
      else if (level && place.into.kind === 'paragraph')
        block(element, { ...inner, into: { kind: 'heading', level: Number(level) } });
      else if (blockTags.has(tag)) block(element, inner);
      else children(element, inner);
    }
  };

  children(root, { formats: {}, into: { kind: 'paragraph' }, lists: 0, ordered: false });
  flush();
  return blocks;
};

/** Word for the web puts each level into a list of its own and says the level beside the item. */
const itemOf = (element: Element, { lists, ordered }: Place): Target => {
  const said = Number(element.getAttribute('data-aria-level') ?? element.getAttribute('aria-level'));
  return { kind: 'item', ordered, depth: Math.max(lists, 1, said || 0), id: element };
};

const blockTags = new Set(
  'P DIV SECTION ARTICLE HEADER FOOTER MAIN ASIDE NAV ADDRESS BLOCKQUOTE PRE FIGURE FIGCAPTION DL DT DD DETAILS SUMMARY HR CENTER FIELDSET H1 H2 H3 H4 H5 H6'.split(
    ' ',
  ),
);

/** Whether an element goes with all that is in it. */
const leaveOut = (element: Element, dropped: Dropped): boolean => {
  const tag = element.tagName;
  const kind = lost[tag] ?? (/^V:|^W:/.test(tag) ? 'pictures' : undefined);
  if (kind) dropped[kind] += 1;
  if (kind || silent.has(tag) || isMark(element)) return true;
  if (isComment(element)) {
    dropped.comments += /comment-list/.test(styleOf(element)) ? 0 : 1;
    return true;
  }
  if (isFootnote(element)) {
    dropped.footnotes += element.tagName === 'A' ? 1 : 0;
    return true;
  }
  if (isDeleted(element)) {
    dropped.changes += 1;
    return true;
  }
  if (isAdded(element)) dropped.changes += 1;
  return isUnseen(element);
};

const silent = new Set('STYLE SCRIPT TEMPLATE META LINK TITLE HEAD NOSCRIPT COLGROUP XML O:P'.split(' '));

const lost: Readonly<Record<string, keyof Dropped>> = {
  IMG: 'pictures',
  SVG: 'pictures',
  svg: 'pictures',
  PICTURE: 'pictures',
  CANVAS: 'pictures',
  IFRAME: 'embedded',
  OBJECT: 'embedded',
  EMBED: 'embedded',
  VIDEO: 'embedded',
  AUDIO: 'embedded',
  MATH: 'embedded',
  math: 'embedded',
  BUTTON: 'controls',
  INPUT: 'controls',
  SELECT: 'controls',
  TEXTAREA: 'controls',
};

const formatsOf = (element: Element, outer: Formats, dropped: Dropped): Formats => {
  const style = styleOf(element);
  if (
    element.tagName === 'FONT' ||
    /(^|[;\s])(color|background(-color)?|font(-family|-size)?)\s*:/i.test(style)
  )
    dropped.styles += 1;
  const weight = /font-weight:\s*(bold|normal|\d+)/i.exec(style)?.[1]?.toLowerCase();
  const slant = /font-style:\s*(italic|oblique|normal)/i.exec(style)?.[1]?.toLowerCase();
  const shift = /vertical-align:\s*(super|sub)\b/i.exec(style)?.[1]?.toLowerCase();
  const tag = element.tagName;
  const bold = weight ? weight === 'bold' || Number(weight) >= 600 : /^(B|STRONG)$/.test(tag) || outer.bold;
  const italic = slant ? slant !== 'normal' : /^(I|EM|CITE)$/.test(tag) || outer.italic;
  const raised = tag === 'SUP' || shift === 'super' || outer.raised;
  const lowered = tag === 'SUB' || shift === 'sub' || outer.lowered;
  const href = tag === 'A' ? linkOf(element, dropped) : outer.href;
  return {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(raised ? { raised } : {}),
    ...(lowered ? { lowered } : {}),
    ...(href ? { href } : {}),
  };
};

const linkOf = (element: Element, dropped: Dropped): string | undefined => {
  const given = element.getAttribute('href');
  if (!given) return undefined;
  const href = cleanLink(given);
  if (!href) dropped.links += 1;
  return href;
};

/** A cell as it stands in the source. */
interface SourceCell extends Omit<Cell, 'heads'> {
  readonly isHeader: boolean;
}

/** A table of more than one cell; what lies in a single cell was only laid out by it. */
const tableOf = (element: Element, dropped: Dropped): Block[] => {
  const rows = [...element.querySelectorAll('tr')]
    .filter((row) => row.closest('table') === element && !isUnseen(row))
    .map((row) =>
      [...row.children]
        .filter((cell) => /^T[DH]$/.test(cell.tagName) && !isUnseen(cell))
        .map((cell): SourceCell => cellOf(cell, dropped)),
    )
    .filter((row) => row.length > 0);
  const [only] = rows;
  if (rows.length === 1 && only?.length === 1) return [...(only[0]?.blocks ?? [])];
  if (!rows.some((row) => row.some(({ blocks }) => blocks.length > 0))) return [];
  return [{ kind: 'table', rows: headed(rows) }];
};

const cellOf = (cell: Element, dropped: Dropped): SourceCell => ({
  isHeader: cell.tagName === 'TH' || cell.closest('thead') !== null,
  across: span(cell.getAttribute('colspan')),
  down: span(cell.getAttribute('rowspan')),
  blocks: blocksIn(cell, dropped).flatMap(plainer),
});

const span = (given: string | null): number => Math.min(Math.max(Math.floor(Number(given)) || 1, 1), 50);

/** A cell holds paragraphs and lists: a heading in it is bold words, a table in it its words. */
const plainer = (block: Block): Block[] => {
  if (block.kind === 'heading') return [{ kind: 'paragraph', runs: block.runs }];
  if (block.kind === 'table') return block.rows.flat().flatMap(({ blocks }) => [...blocks]);
  return [block];
};

/**
 * A row of headers heads its columns, a header among other cells its row. Office tables have no header cells:
 * there a first row that is bold all over is one.
 */
const headed = (rows: readonly SourceCell[][]): Cell[][] => {
  const none = !rows.some((row) => row.some(({ isHeader }) => isHeader));
  return rows.map((row, at) => {
    const heads =
      row.every(({ isHeader }) => isHeader) || (none && at === 0 && rows.length > 1 && row.every(isBold));
    return row.map(({ isHeader, ...cell }) => ({
      ...cell,
      ...(heads ? { heads: 'column' as const } : isHeader ? { heads: 'row' as const } : {}),
    }));
  });
};

const isBold = ({ blocks }: SourceCell): boolean =>
  blocks.length > 0 &&
  blocks.every(
    (block) => block.kind === 'paragraph' && block.runs.every(({ bold, text }) => bold ?? !text.trim()),
  );

/** Neighbours of the same format in one, single blanks, none at the ends, no line breaks at the ends. */
const tidy = (runs: readonly Run[]): Run[] => {
  const out: Run[] = [];
  for (const run of runs) {
    const before = out.at(-1);
    const blank = !before || before.text === '\n' || before.text.endsWith(' ');
    const text = run.text === '\n' ? '\n' : blank ? run.text.replace(/^ /, '') : run.text;
    if (!text || (text === '\n' && !before)) continue;
    if (text === '\n' && before?.text.endsWith(' ') && before.text !== '\n')
      out[out.length - 1] = { ...before, text: before.text.slice(0, -1) };
    if (before && text !== '\n' && before.text !== '\n' && alike(before, run))
      out[out.length - 1] = { ...before, text: before.text + text };
    else out.push({ ...run, text });
  }
  for (let last = out.at(-1); last; last = out.at(-1)) {
    const text = last.text.trimEnd();
    if (text) {
      out[out.length - 1] = { ...last, text };
      break;
    }
    out.pop();
  }
  return out;
};

const alike = (a: Run, b: Run): boolean =>
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.raised === b.raised &&
  a.lowered === b.lowered &&
  a.href === b.href;
