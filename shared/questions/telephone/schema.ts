import { block } from '../../schema/types.ts';
import { purpose } from '../purpose.ts';
import { questionFields } from '../questionFields.ts';

export const telephoneQuestion = block({
  name: 'telephone',
  label: 'Telephone number',
  help: 'From here or abroad, written as people like.',
  fields: { ...questionFields, purpose },
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
