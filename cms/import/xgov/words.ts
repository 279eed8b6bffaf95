import { list, paragraph, richTextOf, words } from '#shared/schema/nodes.ts';
import { formats, plainText } from '#shared/schema/rich-text.ts';
import type { BlockNode, InlineNode, ListNode, ParagraphNode, RichText } from '#shared/schema/rich-text.ts';
import { blocksOf } from '../html/blocks.ts';
import type { PageBlock } from '../html/blocks.ts';
import type { Conversion } from '../html/context.ts';
import { records, string } from '../json.ts';
import type { Json } from '../json.ts';
import { htmlOf } from './markdown.ts';

/** A piece of what a page says between its questions. */
export interface Piece {
  readonly look: 'text' | 'inset' | 'warning' | 'details';
  /** Its heading, or the line that opens it. */
  readonly label?: string;
  readonly nodes: readonly BlockNode[];
}

/** What a component says that asks nothing, in pieces; undefined if it is no such component. */
export const piecesOf = (
  component: Json,
  conversion: Conversion,
  itemsOf: (list: string) => readonly Json[],
): Piece[] | undefined => {
  const type = string(component['type']);
  return Object.hasOwn(makers, type) ? makers[type]?.(component, conversion, itemsOf) : undefined;
};

/** Whether a component only says something. */
export const asksNothing = (component: Json): boolean => Object.hasOwn(makers, string(component['type']));

/** Pieces of HTML. */
export const piecesIn = (html: string, conversion: Conversion): Piece[] =>
  blocksOf(html.replace(labelSpan, '<p>$1</p>'), conversion).flatMap(pieceOf);

/** What the design shows as a line of its own, though its element is not one. */
const labelSpan = /<span class="govuk-(?:label|heading|caption)[^"<>]*">([^<>]*)<\/span>/g;

/** Rich text that a step or a question can hold: paragraphs and lists alone. */
export const inlineText = (nodes: readonly BlockNode[], { report }: Pick<Conversion, 'report'>): RichText =>
  richTextOf(nodes.flatMap((node) => simpler(node, report)));

/** The plain words of nodes. */
export const plain = (nodes: readonly BlockNode[]): string => plainText(richTextOf(nodes)).trim();

/** A label for a piece that has none: its first line if that is short and plain, else other words. */
export const labelled = (piece: Piece, otherwise: string): Required<Piece> => {
  const { look, label, nodes } = piece;
  if (label) return { look, label, nodes };
  const [first, ...rest] = nodes;
  const line = first?.type === 'paragraph' && first.children.every(isPlain) ? plain([first]) : '';
  return line && line.length <= shortLine
    ? { look, label: line, nodes: rest }
    : { look, label: otherwise, nodes };
};

const shortLine = 120;

const isPlain = (node: InlineNode): boolean => node.type === 'text' && node.format === 0;

type Maker = (component: Json, conversion: Conversion, itemsOf: (list: string) => readonly Json[]) => Piece[];

const content = (component: Json): string => string(component['content']);

const html: Maker = (component, conversion) => piecesIn(content(component), conversion);

const nodesIn = (source: string, conversion: Conversion): BlockNode[] =>
  piecesIn(source, conversion).flatMap(({ label, nodes }) => [
    ...(label ? [paragraph([words(label, formats.bold)])] : []),
    ...nodes,
  ]);

const listed: Maker = (component, _conversion, itemsOf) => {
  const title = string(component['title']).trim();
  const items = itemsOf(string(component['list'])).map((item): InlineNode[] => {
    const beside = string(item['description']).trim();
    return [words(`${textOf(item)}${beside ? `: ${beside}` : ''}`)];
  });
  return [
    { look: 'text', ...(title ? { label: title } : {}), nodes: items.length ? [list('bullet', items)] : [] },
  ];
};

const textOf = (item: Json): string => String(item['text'] ?? item['value'] ?? '').trim();

const makers: Readonly<Record<string, Maker>> = {
  Para: html,
  Html: html,
  Markdown: (component, conversion) => piecesIn(htmlOf(content(component)), conversion),
  InsetText: (component, conversion) => {
    const nodes = nodesIn(content(component), conversion);
    return nodes.length ? [{ look: 'inset', nodes }] : [];
  },
  NotificationBanner: (component, conversion) => {
    const title = string(component['title']).trim();
    return [
      { look: 'inset', ...(title ? { label: title } : {}), nodes: nodesIn(content(component), conversion) },
    ];
  },
  Details: (component, conversion) => {
    const nodes = nodesIn(htmlOf(content(component)), conversion);
    return nodes.length ? [{ look: 'details', label: string(component['title']).trim(), nodes }] : [];
  },
  List: listed,
  FlashCard: listed,
};

const pieceOf = (block: PageBlock): Piece[] => {
  if (block.blockType === 'callout')
    return [{ look: block.tone === 'warning' ? 'warning' : 'inset', nodes: block.text.root.children }];
  if (block.blockType === 'details')
    return [{ look: 'details', label: block.summary, nodes: block.text.root.children }];
  if (block.blockType === 'quote')
    return [{ look: 'inset', nodes: block.text.split('\n\n').map((line) => paragraph([words(line)])) }];
  if (block.blockType === 'steps')
    return [
      {
        look: 'text',
        nodes: [
          list(
            'number',
            block.steps.map(({ title }) => [words(title)]),
          ),
        ],
      },
    ];
  return block.blockType === 'rich-text' ? atHeadings(block.text.root.children) : [];
};

/** Each heading begins a piece. */
const atHeadings = (nodes: readonly BlockNode[]): Piece[] =>
  nodes.reduce<Piece[]>((pieces, node) => {
    const last = pieces.at(-1);
    if (node.type === 'heading') pieces.push({ look: 'text', label: plain([node]), nodes: [] });
    else if (last) pieces[pieces.length - 1] = { ...last, nodes: [...last.nodes, node] };
    else pieces.push({ look: 'text', nodes: [node] });
    return pieces;
  }, []);

const simpler = (node: BlockNode, report: Conversion['report']): (ParagraphNode | ListNode)[] => {
  if (node.type === 'paragraph' || node.type === 'list') return [node];
  if (node.type === 'heading') return [paragraph([words(plain([node]), formats.bold)])];
  report('a table between questions became a list', plain([node]));
  return [
    list(
      'bullet',
      node.children.map((row) => [words(row.children.map((cell) => plain(cell.children)).join(' – '))]),
    ),
  ];
};

/** The objects of a list by its name or its id. */
export const itemsIn =
  (lists: readonly Json[]) =>
  (name: string): readonly Json[] =>
    records(lists.find((one) => one['name'] === name || one['id'] === name)?.['items']);
