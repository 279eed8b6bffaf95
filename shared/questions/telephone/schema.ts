import { block } from '../../schema/types.ts';
import { purpose } from '../purpose.ts';
import { questionFields } from '../questionFields.ts';

export const telephoneQuestion = block({
  name: 'telephone',
  label: 'Telephone number',
  help: 'From here or abroad, written as people like.',
  fields: { ...questionFields, purpose },
  phrases: {
    cy: {
      'a telephone number': 'rif ffôn',
      'Enter a telephone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192':
        'Rhowch rif ffôn, fel 01632 960 001, 07700 900 982 neu +44 808 157 0192',
    },
  },
  examples: {
    ordinary: {
      name: 'telephone',
      label: 'Telephone number',
      hint: 'For numbers outside the UK include the country code.',
      called: 'your telephone number',
      optional: true,
    },
    longest: { name: 'n'.repeat(40), label: 'L'.repeat(200), hint: 'h'.repeat(300) },
    welsh: { name: 'ffon', label: 'Rhif ffôn' },
    hostile: { name: 'has-own-property', label: '<b onmouseover=alert(1)>', hint: "'; DROP TABLE inbox; --" },
  },
});
