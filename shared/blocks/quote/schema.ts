import { longText, text } from '../../schema/fields.ts';
import { block } from '../../schema/types.ts';

export const quote = block({
  name: 'quote',
  label: 'Quote',
  help: 'What somebody said, in their own words.',
  fields: {
    text: longText('What they said', { required: true, max: 1000, help: 'Without quotation marks.' }),
    by: text('Who said it', { max: 100 }),
    role: text('Who they are', { max: 150, help: 'Such as: Leader of the council.' }),
  },
  examples: {
    ordinary: {
      text: 'The new library is the first place in town with a door for everybody.',
      by: 'Priya Shah',
      role: 'Librarian',
    },
    longest: { text: 'Word '.repeat(200), by: 'W'.repeat(100), role: 'R'.repeat(150) },
    welsh: { text: 'Mae’r llyfrgell newydd yn agored i bawb.', by: 'Siân Llŷr', role: 'Llyfrgellydd' },
    arabic: { text: 'المكتبة الجديدة مفتوحة للجميع.', by: 'ليلى حداد' },
    hostile: {
      text: '</p></blockquote><script>alert(1)</script>',
      by: '<img src=x onerror=alert(1)>',
      role: '--><svg onload=alert(1)>',
    },
  },
});
