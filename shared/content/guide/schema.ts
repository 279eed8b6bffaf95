import { pageBlocks } from '../../blocks/index.ts';
import { richTextBlock } from '../../blocks/rich-text/schema.ts';
import { blocks, longText, reference, text } from '../../schema/fields.ts';
import { block, contentType } from '../../schema/types.ts';
import { slug } from '../../text/slug.ts';

/** One chapter of a guide, at an address of its own made from its title. */
export const guidePart = block({
  name: 'guide-part',
  label: 'Part',
  help: 'One chapter, on a page of its own.',
  fields: {
    title: text('Title', { required: true, max: 100 }),
    body: blocks('Body', { of: pageBlocks }),
  },
  examples: {
    ordinary: {
      title: 'Who can apply',
      body: [{ blockType: 'rich-text', ...richTextBlock.examples.ordinary }],
    },
    longest: {
      title: 'W'.repeat(100),
      body: [{ blockType: 'rich-text', ...richTextBlock.examples.longest }],
    },
    welsh: {
      title: 'Pwy all wneud cais',
      body: [{ blockType: 'rich-text', ...richTextBlock.examples.welsh }],
    },
    hostile: {
      title: '<b>part</b> ../../etc/passwd',
      body: [{ blockType: 'rich-text', ...richTextBlock.examples.hostile }],
    },
  },
});

export const guide = contentType({
  name: 'guide',
  label: { one: 'Guide', many: 'Guides' },
  help: 'Several parts that belong together and are read one after the other.',
  path: '/{slug}',
  title: 'title',
  fields: {
    title: text('Title', { required: true, max: 120, help: 'As people would search for it.' }),
    summary: longText('Summary', {
      max: 200,
      help: 'One or two sentences, shown in lists and search results.',
    }),
    topic: reference('Topic', { to: ['topic'], help: 'Where people find it.' }),
    parts: blocks('Parts', { of: [guidePart], least: 1, required: true }),
  },
  subpaths: ({ parts }) => [...partSlugs(parts).slice(1), 'print'],
  examples: {
    ordinary: {
      title: 'Blue Badge: apply and use',
      summary: 'Who can get a Blue Badge and where you can park with it.',
      parts: [
        { blockType: 'guide-part', ...guidePart.examples.ordinary },
        { blockType: 'guide-part', ...guidePart.examples.ordinary, title: 'Where you can park' },
      ],
    },
    longest: {
      title: 'G'.repeat(120),
      parts: Array.from({ length: 20 }, (_, n) => ({
        blockType: 'guide-part' as const,
        ...guidePart.examples.ordinary,
        title: `${n + 1} ${'w'.repeat(90)}`,
      })),
    },
    welsh: { title: 'Bathodyn Glas', parts: [{ blockType: 'guide-part', ...guidePart.examples.welsh }] },
    hostile: {
      title: '</title><script>alert(1)</script>',
      parts: [
        { blockType: 'guide-part', ...guidePart.examples.hostile },
        { blockType: 'guide-part', ...guidePart.examples.hostile },
      ],
    },
  },
});

/**
 * The last piece of each part's address, in order, unique within the guide. The first part stands at the
 * guide's own address; its slug is only a name for it.
 */
export const partSlugs = (parts: readonly { readonly title: string }[]): string[] => {
  const taken = new Set(['print']);
  return parts.map(({ title }, at) => {
    const wanted = slug(title) || `part-${at + 1}`;
    let free = wanted;
    for (let n = 2; taken.has(free); n++) free = `${wanted}-${n}`;
    taken.add(free);
    return free;
  });
};
