import type { RichTextField } from './fields.ts';
import { plainText } from './rich-text.ts';
import type { RichText } from './rich-text.ts';
import type { Problem } from './types.ts';

/**
 * Checks that a value is rich text made of the closed set of nodes. One problem for each node that is not;
 * paths count children, such as `root.0.2`.
 */
export const checkRichText = (field: RichTextField, value: unknown, draft = false): readonly Problem[] => {
  const root = isNode(value) ? value['root'] : undefined;
  if (!isNode(root) || root['type'] !== 'root')
    return [{ path: '', message: `${field.label} is not rich text` }];
  const problems: Problem[] = [];
  checkChildren(root, field.extent === 'inline' ? inlineBlocks : blocks, 'root', 0, problems);
  if (!problems.length && field.required && !draft && isBlank(value as unknown as RichText))
    problems.push({ path: '', message: `${field.label} is missing` });
  return problems;
};

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isBlank = (text: RichText): boolean =>
  plainText(text) === '' && !JSON.stringify(text).includes('"inlineBlock"');

/** Deep enough for a list in a list in a table; a stack can't overflow on hostile input. */
const deepest = 40;

const words = ['text', 'linebreak', 'link', 'inlineBlock'];
const blocks = ['paragraph', 'heading', 'list', 'table'];
const inlineBlocks = ['paragraph', 'list'];

interface Rule {
  readonly children?: readonly string[];
  /** What is wrong with the node itself. */
  readonly problem?: (node: Node) => string | undefined;
}

const oneOf =
  (name: string, allowed: readonly unknown[], message: string) =>
  (node: Node): string | undefined =>
    allowed.includes(node[name]) ? undefined : message;

const isSpan = (value: unknown): boolean =>
  value === undefined || (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 1000);

const nodes: Readonly<Record<string, Rule>> = {
  paragraph: { children: words },
  heading: {
    children: words,
    problem: oneOf('tag', ['h2', 'h3', 'h4', 'h5', 'h6'], 'A heading is neither h2, h3, h4, h5 nor h6'),
  },
  list: {
    children: ['listitem'],
    problem: oneOf('listType', ['bullet', 'number'], 'A list has neither bullets nor numbers'),
  },
  listitem: { children: [...words, 'list'] },
  table: { children: ['tablerow'] },
  tablerow: { children: ['tablecell'] },
  tablecell: {
    children: blocks,
    problem: (node) =>
      isSpan(node['colSpan']) &&
      isSpan(node['rowSpan']) &&
      [0, 1, 2, 3].includes(Number(node['headerState'] ?? 0))
        ? undefined
        : 'A table cell has a wrong size',
  },
  text: {
    problem: (node) =>
      typeof node['text'] === 'string' && Number.isInteger(node['format']) ? undefined : 'Text is not text',
  },
  linebreak: {},
  link: { children: words.filter((name) => name !== 'link'), problem: (node) => linkProblem(node['fields']) },
  inlineBlock: {
    problem: ({ fields }) =>
      isNode(fields) && fields['blockType'] === 'snippet' && isId(fields['snippet'])
        ? undefined
        : 'A snippet is not chosen yet',
  },
};

const isId = (value: unknown): boolean => typeof value === 'string' && value !== '';

const linkProblem = (fields: unknown): string | undefined => {
  if (!isNode(fields)) return 'A link goes nowhere';
  if (fields['linkType'] === 'custom') return isId(fields['url']) ? undefined : 'A link has no address';
  const doc = fields['doc'];
  return fields['linkType'] === 'internal' && isNode(doc) && isId(doc['relationTo']) && isId(doc['value'])
    ? undefined
    : 'A link inside the site has no target';
};

const checkChildren = (
  parent: Node,
  allowed: readonly string[],
  path: string,
  depth: number,
  problems: Problem[],
): void => {
  const children = parent['children'];
  if (!Array.isArray(children)) {
    problems.push({ path, message: 'has nothing inside' });
    return;
  }
  if (depth > deepest) {
    problems.push({ path, message: 'Lists and tables lie too deep inside each other' });
    return;
  }
  children.forEach((child: unknown, at) => {
    const here = `${path}.${at}`;
    const type = isNode(child) && typeof child['type'] === 'string' ? child['type'] : '';
    const rule = allowed.includes(type) && Object.hasOwn(nodes, type) ? nodes[type] : undefined;
    if (!rule || !isNode(child)) {
      problems.push({ path: here, message: `The site can't show “${type || 'this'}” here` });
      return;
    }
    const problem = rule.problem?.(child);
    if (problem) problems.push({ path: here, message: problem });
    if (rule.children) checkChildren(child, rule.children, here, depth + 1, problems);
  });
};
