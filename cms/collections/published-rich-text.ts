import { isLinkAddress } from '../../shared/schema/check-text.ts';
import { formats } from '../../shared/schema/rich-text.ts';

type Node = Readonly<Record<string, unknown>>;

/**
 * Rich text as it crosses the wall: the closed set of nodes with what the site needs of each, and none of
 * what Lexical keeps for its editor. What the check would refuse for good reason stays, so that it is said.
 */
export const publishedRichText = (value: unknown): unknown => {
  if (!isNode(value) || !isNode(value['root'])) return value;
  return { root: { type: 'root', children: children(value['root']) } };
};

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const children = (node: Node): unknown[] =>
  (Array.isArray(node['children']) ? node['children'] : []).flatMap((child: unknown) =>
    isNode(child) ? (nodes[String(child['type'])] ?? asItIs)(child) : [child],
  );

const asItIs = (node: Node): unknown[] => [node];

const shownFormats = Object.values(formats).reduce((all, bit) => all | bit, 0);

const element = (node: Node, rest: object = {}): unknown[] => [
  { type: node['type'], ...rest, children: children(node) },
];

const nodes: Readonly<Record<string, (node: Node) => unknown[]>> = {
  paragraph: (node) => element(node),
  heading: (node) => element(node, { tag: node['tag'] }),
  list: (node) =>
    element(node, {
      listType: node['listType'],
      ...(node['listType'] === 'number' && node['start'] !== 1 && Number.isInteger(node['start'])
        ? { start: node['start'] }
        : {}),
    }),
  listitem: (node) => element(node),
  table: (node) => element(node),
  tablerow: (node) => element(node),
  tablecell: (node) =>
    element(node, {
      headerState: Number(node['headerState'] ?? 0),
      ...(Number(node['colSpan'] ?? 1) > 1 ? { colSpan: node['colSpan'] } : {}),
      ...(Number(node['rowSpan'] ?? 1) > 1 ? { rowSpan: node['rowSpan'] } : {}),
    }),
  text: (node) => [{ type: 'text', text: node['text'], format: Number(node['format'] ?? 0) & shownFormats }],
  linebreak: () => [{ type: 'linebreak' }],
  tab: () => [{ type: 'text', text: ' ', format: 0 }],
  autolink: (node) => link({ ...node, type: 'link' }),
  link: (node) => link(node),
  inlineBlock: ({ fields }) =>
    isNode(fields) && fields['blockType'] === 'snippet' && fields['snippet']
      ? [{ type: 'inlineBlock', fields: { blockType: 'snippet', snippet: idOf(fields['snippet']) } }]
      : [],
};

/** A link that goes nowhere, or to a scheme such as `javascript:`, is its words alone. */
const link = (node: Node): unknown[] => {
  const fields = isNode(node['fields']) ? node['fields'] : {};
  const doc = isNode(fields['doc']) ? fields['doc'] : {};
  if (fields['linkType'] === 'internal')
    return doc['value']
      ? element(node, {
          fields: { linkType: 'internal', doc: { relationTo: doc['relationTo'], value: idOf(doc['value']) } },
        })
      : children(node);
  const url = String(fields['url'] ?? '');
  return isLinkAddress(url) ? element(node, { fields: { linkType: 'custom', url } }) : children(node);
};

const idOf = (value: unknown): unknown => (isNode(value) ? value['id'] : value);
