import { insideLink, outsideLink } from '#shared/schema/nodes.ts';
import type { BlockNode, InlineNode } from '#shared/schema/rich-text.ts';
import type { Conversion } from './context.ts';

/** Blocks of which the first that has words, and no link of its own, is a link. */
export const linkedBlocks = (
  blocks: readonly BlockNode[],
  href: string | undefined,
  { target, report }: Conversion,
): BlockNode[] => {
  const goal = href === undefined ? undefined : target(href);
  const first = blocks.findIndex(
    (block) =>
      (block.type === 'paragraph' || block.type === 'heading') &&
      !block.children.some(({ type }) => type === 'link'),
  );
  if (goal === undefined || first < 0) {
    if (href) report('a link that leads nowhere lost its address, its words stay', href);
    return [...blocks];
  }
  const link = (children: readonly InlineNode[]): InlineNode =>
    typeof goal === 'string' ? outsideLink(goal, children) : insideLink(goal.type, goal.id, children);
  return blocks.map((block, at) =>
    at === first && 'children' in block
      ? ({ ...block, children: [link(block.children as readonly InlineNode[])] } as BlockNode)
      : block,
  );
};
