import { richText, text } from '../../schema/fields.ts';
import { prose } from '../../schema/prose.ts';
import { block } from '../../schema/types.ts';

export const details = block({
  name: 'details',
  label: 'Details',
  help: 'What only some people need, behind a line that opens. Nothing that everybody must read.',
  fields: {
    summary: text('The line that people open', { required: true, max: 120 }),
    text: richText('What it opens', { required: true }),
  },
  examples: {
    ordinary: {
      summary: 'If you live in a flat',
      text: prose(
        'Your bins are shared.\n\n- ask your landlord which is yours\n- never leave bags beside them',
      ),
    },
    longest: { summary: 'W'.repeat(120), text: prose('A long answer to a rare question. '.repeat(120)) },
    welsh: { summary: 'Os ydych yn byw mewn fflat', text: prose('Mae eich biniau yn cael eu **rhannu**.') },
    arabic: { summary: 'إذا كنت تسكن في شقة', text: prose('الحاويات **مشتركة** بين السكان.') },
    hostile: {
      summary: '</summary></details><script>alert(1)</script>',
      text: prose('</details><iframe src="https://example.org"></iframe> <b onclick=alert(1)>'),
    },
  },
});
