import { choice, richText } from '../../schema/fields.ts';
import { prose } from '../../schema/prose.ts';
import { block } from '../../schema/types.ts';

export const callout = block({
  name: 'callout',
  label: 'Callout',
  help: 'One thing that nobody must miss. Two on a page is too many.',
  fields: {
    tone: choice('Kind', {
      options: { information: 'Information', warning: 'Warning: something bad follows if you miss it' },
      default: 'information',
      required: true,
    }),
    text: richText('Text', { extent: 'inline', required: true }),
  },
  examples: {
    ordinary: { tone: 'information', text: prose('You can do this online in about **ten minutes**.') },
    longest: {
      tone: 'warning',
      text: prose('You can be fined if you do not tell us that you moved. '.repeat(20)),
    },
    welsh: { tone: 'warning', text: prose('Gallwch gael dirwy os na fyddwch yn dweud wrthym.') },
    hostile: { tone: 'information', text: prose('<img src=x onerror=alert(1)> </div></main> {{') },
  },
});
