import { longText, text } from '../../schema/fields.ts';
import { contentType } from '../../schema/types.ts';

export const snippet = contentType({
  name: 'snippet',
  label: { one: 'Snippet', many: 'Snippets' },
  help: 'A fact that is kept once and used inside sentences anywhere: a fee, a phone number, an opening time.',
  title: 'name',
  fields: {
    name: text('Name', { required: true, max: 80, help: 'For editors, such as: Garden waste fee, yearly.' }),
    value: text('Text', { required: true, max: 200, help: 'What people read, such as: £38.' }),
    note: longText('Note for editors', { max: 500, help: 'Where the fact comes from and when it changes.' }),
  },
  examples: {
    ordinary: { name: 'Garden waste fee, yearly', value: '£38', note: 'Set by full council each February.' },
    longest: { name: 'N'.repeat(80), value: 'V'.repeat(200), note: 'n'.repeat(500) },
    welsh: { name: 'Ffi gwastraff gardd', value: '£38 y flwyddyn' },
    hostile: { name: '"><script>', value: '</p><img src=x onerror=alert(1)>' },
  },
});
