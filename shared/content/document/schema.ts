import { pageBlocks } from '../../blocks/index.ts';
import { richTextBlock } from '../../blocks/rich-text/schema.ts';
import {
  blocks,
  choice,
  date,
  longText,
  media,
  number,
  reference,
  richText,
  text,
} from '../../schema/fields.ts';
import { prose } from '../../schema/prose.ts';
import { contentType } from '../../schema/types.ts';

export const document = contentType({
  name: 'document',
  label: { one: 'Document', many: 'Documents' },
  help: 'A file to take away. A page is easier to read and to find: use a file only for what must be one.',
  path: '/{slug}',
  title: 'title',
  fields: {
    title: text('Title', { required: true, max: 150 }),
    summary: longText('Summary', { max: 300, help: 'What is in it, and for whom.' }),
    topic: reference('Topic', { to: ['topic'], help: 'Where people find it.' }),
    file: media('File', { accept: 'document', required: true }),
    kind: choice('Kind of document', {
      options: {
        policy: 'Policy or strategy',
        plan: 'Plan or map',
        report: 'Report or figures',
        minutes: 'Agenda or minutes',
        guidance: 'Guidance or leaflet',
        form: 'Form to print',
        notice: 'Notice or decision',
        other: 'Something else',
      },
      default: 'other',
    }),
    pages: number('Pages', { whole: true, least: 1 }),
    language: choice('Language of the file', {
      options: {
        en: 'English',
        cy: 'Cymraeg',
        ar: 'العربية',
        bn: 'বাংলা',
        fr: 'Français',
        gu: 'ગુજરાતી',
        pa: 'ਪੰਜਾਬੀ',
        pl: 'Polski',
        pt: 'Português',
        ro: 'Română',
        so: 'Soomaali',
        uk: 'Українська',
        ur: 'اردو',
        zh: '中文',
      },
      help: 'If it is not the language of this page.',
    }),
    published: date('Date of the document'),
    anotherFormat: richText('How to ask for another format', {
      extent: 'inline',
      help: 'If it differs from what the site settings say.',
    }),
    contact: reference('Contact', { to: ['contact'], help: 'Who sends it in another format.' }),
    body: blocks('More information', { of: pageBlocks }),
  },
  examples: {
    ordinary: {
      title: 'Local plan 2026 to 2036',
      summary: 'Where homes, shops and workplaces may be built.',
      file: 'file',
      kind: 'plan',
      pages: 128,
      language: 'en',
      published: '2026-03-01',
      anotherFormat: prose('Ask for **large print**, Braille or audio.'),
      contact: { type: 'contact', id: 'planning' },
      body: [{ blockType: 'rich-text', ...richTextBlock.examples.ordinary }],
    },
    longest: {
      title: 'W'.repeat(150),
      summary: 'Word '.repeat(60),
      file: 'file',
      pages: 99_999,
      anotherFormat: prose('Ask us in any way you like. '.repeat(20)),
      body: [{ blockType: 'rich-text', ...richTextBlock.examples.longest }],
    },
    welsh: { title: 'Cynllun lleol 2026 i 2036', file: 'file', pages: 130, language: 'cy' },
    arabic: { title: 'الخطة المحلية', summary: 'أين يمكن البناء.', file: 'file', language: 'ar' },
    hostile: {
      title: '</a></h1><script>alert(1)</script>',
      summary: '"><svg onload=alert(1)>',
      file: 'file',
      anotherFormat: prose('<img src=x onerror=alert(1)>'),
    },
  },
});
