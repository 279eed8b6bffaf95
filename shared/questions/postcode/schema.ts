import { block } from '../../schema/types.ts';
import { purpose } from '../purpose.ts';
import { questionFields } from '../questionFields.ts';

export const postcodeQuestion = block({
  name: 'postcode',
  label: 'UK postcode',
  help: 'A whole postcode, where the rest of the address is not needed.',
  fields: { ...questionFields, purpose },
  examples: {
    ordinary: {
      name: 'postcode',
      label: 'What is your postcode?',
      hint: 'For example, AA3 1AB.',
      called: 'your postcode',
    },
    longest: { name: 'n'.repeat(40), label: 'L'.repeat(200), hint: 'h'.repeat(300) },
    welsh: { name: 'cod-post', label: 'Beth yw eich cod post?', optional: true },
    hostile: { name: 'own-keys', label: '<b>SW1A</b>', hint: '</label>' },
  },
});
