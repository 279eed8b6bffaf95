import { pageBlocks } from '../../blocks/index.ts';
import { richTextBlock } from '../../blocks/rich-text/schema.ts';
import { blocks, date, longText, media, reference, text } from '../../schema/fields.ts';
import { contentType } from '../../schema/types.ts';

export const news = contentType({
  name: 'news',
  label: { one: 'News article', many: 'News' },
  help: 'Something that happened or will happen. What stays true belongs on a page.',
  path: '/news/{slug}',
  title: 'title',
  fields: {
    title: text('Headline', { required: true, max: 120 }),
    date: date('Date', { required: true, help: 'Shown above the article; the newest come first.' }),
    summary: longText('Summary', {
      required: true,
      max: 250,
      help: 'Shown in the newsroom and by news readers.',
    }),
    picture: media('Picture', { accept: 'image' }),
    topic: reference('Topic', { to: ['topic'] }),
    body: blocks('Body', { of: pageBlocks }),
  },
  examples: {
    ordinary: {
      title: 'New library opens its doors',
      date: '2026-11-02',
      summary: 'The library on Market Street opens on Monday with twice as many study places.',
      picture: 'picture',
      body: [{ blockType: 'rich-text', ...richTextBlock.examples.ordinary }],
    },
    longest: {
      title: 'W'.repeat(120),
      date: '2026-12-31',
      summary: 'Word '.repeat(50),
      body: [{ blockType: 'rich-text', ...richTextBlock.examples.longest }],
    },
    welsh: {
      title: 'Llyfrgell newydd yn agor ei drysau',
      date: '2026-11-02',
      summary: 'Mae’r llyfrgell yn agor ddydd Llun.',
      body: [{ blockType: 'rich-text', ...richTextBlock.examples.welsh }],
    },
    arabic: {
      title: 'افتتاح المكتبة الجديدة',
      date: '2026-11-02',
      summary: 'تفتح المكتبة أبوابها يوم الاثنين.',
    },
    hostile: {
      title: ']]></title><script>alert(1)</script>',
      date: '2026-01-01',
      summary: ']]>&<svg onload=alert(1)>',
      body: [{ blockType: 'rich-text', ...richTextBlock.examples.hostile }],
    },
  },
});
