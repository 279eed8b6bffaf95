import { insideLink, outsideLink } from '#shared/schema/nodes.ts';
import type { BlockNode, InlineNode } from '#shared/schema/rich-text.ts';
import type { Conversion } from './context.ts';

/** Blocks of which the first line that has words, and no link of its own, is a link. */
export const linkedBlocks = (
  blocks: readonly BlockNode[],
  href: string | undefined,
  { target, report }: Conversion,
): BlockNode[] => {
  const goal = href === undefined ? undefined : target(href);
  if (goal === undefined) {
    if (href) report('a link that leads nowhere lost its address, its words stay', href);
    return [...blocks];
  }
  const link = (children: readonly InlineNode[]): InlineNode =>
    typeof goal === 'string' ? outsideLink(goal, children) : insideLink(goal.type, goal.id, children);
  const { nodes, isDone } = linkFirst(blocks, link);
  if (!isDone) report('a link around other links was left out', href);
  return nodes as BlockNode[];
};

type AnyNode = { readonly type: string; readonly children?: readonly AnyNode[] };
type Linker = (children: readonly InlineNode[]) => InlineNode;

const linkFirst = (nodes: readonly AnyNode[], link: Linker): { nodes: AnyNode[]; isDone: boolean } => {
  let isDone = false;
  const changed = nodes.map((node) => {
    if (isDone || !node.children) return node;
    if (canBeLinked(node)) {
      isDone = true;
      const lists = node.children.filter(({ type }) => type === 'list');
      const words = node.children.filter(({ type }) => type !== 'list');
      return { ...node, children: [link(words as InlineNode[]), ...lists] };
    }
    const inside = linkFirst(node.children, link);
    isDone = inside.isDone;
    return { ...node, children: inside.nodes };
  });
  return { nodes: changed, isDone };
};

const canBeLinked = ({ type, children = [] }: AnyNode): boolean =>
  /^(paragraph|heading|listitem)$/.test(type) &&
  children.some((child) => child.type === 'text') &&
  !children.some((child) => child.type === 'link');
