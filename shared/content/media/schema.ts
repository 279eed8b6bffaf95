import { longText, text, yesNo } from '../../schema/fields.ts';
import { contentType } from '../../schema/types.ts';

export const media = contentType({
  name: 'media',
  label: { one: 'Picture or file', many: 'Pictures and files' },
  help: 'Pictures and files, kept once and used anywhere. A file can be replaced; its address stays.',
  upload: true,
  title: 'alt',
  fields: {
    alt: longText('Alternative text', {
      max: 300,
      help: 'What the picture tells, for people who can’t see it. Pictures only.',
    }),
    decorative: yesNo('Decorative: people miss nothing without it'),
    credit: text('Who made it', { max: 150, help: 'Shown below the picture where its licence asks for it.' }),
  },
  problems: ({ alt, decorative }, file) => {
    if (file && !file.mimeType.startsWith('image/')) return [];
    if (decorative && alt?.trim())
      return [{ path: 'alt', message: 'A decorative picture has no alternative text: choose one of the two' }];
    return decorative || alt?.trim()
      ? []
      : [{ path: 'alt', message: 'Say what the picture shows, or tick that it is decorative' }];
  },
  examples: {
    ordinary: { alt: 'A blue bin with a grey lid beside a front door', credit: 'Photo: the council' },
    decorative: { decorative: true },
    longest: { alt: 'Word '.repeat(60), credit: 'W'.repeat(150) },
    welsh: { alt: 'Bin glas wrth ddrws ffrynt' },
    arabic: { alt: 'حاوية زرقاء أمام باب المنزل' },
    hostile: { alt: '" onerror="alert(1)"><script>alert(1)</script>', credit: '</figcaption><svg onload=alert(1)>' },
  },
});
