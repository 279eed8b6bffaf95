import { pageBlocks } from '../../blocks/index.ts';
import { richTextBlock } from '../../blocks/rich-text/schema.ts';
import { callout } from '../../blocks/callout/schema.ts';
import { blocks, longText, reference, text } from '../../schema/fields.ts';
import { contentType } from '../../schema/types.ts';

export const page = contentType({
  name: 'page',
  label: { one: 'Page', many: 'Pages' },
  help: 'An answer to one question. If people apply for something, make a service; if it has chapters, a guide.',
  path: '/{slug}',
  title: 'title',
  fields: {
    title: text('Title', { required: true, max: 120, help: 'As people would search for it.' }),
    summary: longText('Summary', {
      max: 200,
      help: 'One or two sentences, shown below the title and in lists.',
    }),
    topic: reference('Topic', { to: ['topic'], help: 'Where people find it.' }),
    body: blocks('Body', { of: pageBlocks }),
  },
  examples: {
    ordinary: {
      title: 'Bin collection days',
      summary: 'Find out when we collect your bins and what goes in each.',
      body: [
        { blockType: 'rich-text', ...richTextBlock.examples.ordinary },
        { blockType: 'callout', ...callout.examples.ordinary },
      ],
    },
    longest: {
      title: 'W'.repeat(120),
      summary: 'Word '.repeat(40),
      body: [{ blockType: 'rich-text', ...richTextBlock.examples.longest }],
    },
    welsh: {
      title: 'Diwrnodau casglu biniau',
      summary: 'Pryd rydym yn casglu eich biniau.',
      body: [{ blockType: 'rich-text', ...richTextBlock.examples.welsh }],
    },
    hostile: {
      title: '<script>alert("title")</script>',
      summary: '"><svg onload=alert(1)>',
      body: [
        { blockType: 'rich-text', ...richTextBlock.examples.hostile },
        { blockType: 'callout', ...callout.examples.hostile },
      ],
    },
  },
});
