import { block } from '../../schema/types.ts';
import { questionFields } from '../questionFields.ts';

export const addressQuestion = block({
  name: 'address',
  label: 'UK address',
  help: 'Two lines, a town and a postcode, typed by hand.',
  fields: { ...questionFields },
  examples: {
    ordinary: {
      name: 'address',
      label: 'What is the address?',
      hint: 'Where the bin should have been emptied.',
    },
    longest: { name: 'n'.repeat(40), label: 'L'.repeat(200), hint: 'h'.repeat(300), optional: true },
    welsh: { name: 'cyfeiriad', label: 'Beth yw’r cyfeiriad?' },
    hostile: { name: 'is-prototype-of', label: '</fieldset><script>alert(1)</script>' },
  },
});
