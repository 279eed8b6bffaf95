import type { Field, Fields } from '../../shared/schema/fields.ts';
import type { HeadingNode, RichText } from '../../shared/schema/rich-text.ts';
import type { Problem } from '../../shared/schema/types.ts';

/** Headings that skip a level inside a text: people who listen to a page find their way by them (WCAG 1.3.1). */
export const headingProblems = (fields: Fields, content: unknown, path = ''): readonly Problem[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const value = (content as Readonly<Record<string, unknown>> | undefined)?.[name];
    return value === undefined || value === null
      ? []
      : inField(field, value, path ? `${path}.${name}` : name);
  });

const inField = (field: Field, value: unknown, path: string): readonly Problem[] => {
  if (field.kind === 'group') return headingProblems(field.fields, value, path);
  if (field.kind === 'richText') return inText(value as RichText, path);
  if (field.kind !== 'blocks') return [];
  return (value as readonly { blockType: string }[]).flatMap((item, at) => {
    const block = field.of.find(({ name }) => name === item.blockType);
    return block ? headingProblems(block.fields, item, `${path}.${at}`) : [];
  });
};

const inText = (text: RichText, path: string): readonly Problem[] => {
  const levels = text.root.children
    .filter((node): node is HeadingNode => node.type === 'heading')
    .map(({ tag }) => Number(tag.slice(1)));
  // The first may go on below a heading of the text before it, so h3 is fine there.
  return levels.flatMap((level, at) => {
    const before = levels[at - 1] ?? 2;
    return level > before + 1
      ? [{ path, message: `A heading ${level} follows a heading ${before}: use a heading ${before + 1}` }]
      : [];
  });
};
