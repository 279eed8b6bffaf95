import { choice, richText, text } from '../../schema/fields.ts';
import { prose } from '../../schema/prose.ts';
import { block } from '../../schema/types.ts';
import { questionFields } from '../questionFields.ts';
import { showIf } from '../showIf.ts';

export const contentQuestion = block({
  name: 'content',
  label: 'Words between questions',
  help: 'Asks nothing: what people must know just here, and not before.',
  fields: {
    name: questionFields.name,
    label: text('First line', { required: true, max: 200, help: 'A heading, the warning, or what opens.' }),
    look: choice('Look', {
      options: {
        text: 'A heading and text',
        inset: 'Set apart from the questions',
        warning: 'A warning: something bad follows if you miss it',
        details: 'A line that opens, for what only some people need',
      },
      default: 'text',
    }),
    text: richText('Text', { extent: 'inline' }),
    showIf,
  },
  problems: ({ look, text }) =>
    look === 'details' && !text ? [{ path: 'text', message: 'Say what the line opens' }] : [],
  examples: {
    ordinary: {
      name: 'do-not-wait',
      label: 'You can be fined if you do not tell us within 21 days',
      look: 'warning',
      text: prose('Call us if you are **not sure** of the day.'),
    },
    longest: {
      name: 'n'.repeat(40),
      label: 'L'.repeat(200),
      look: 'details',
      text: prose('Words that go on. '.repeat(40)),
    },
    welsh: { name: 'gwybodaeth', label: 'Cyn i chi ddechrau', look: 'inset' },
    hostile: {
      name: 'inner-html',
      label: '</summary><script>alert(1)</script>',
      look: 'text',
      text: prose('<img src=x onerror=alert(1)>'),
    },
  },
});
