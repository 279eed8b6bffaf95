import { yesNo } from '../../schema/fields.ts';
import { block } from '../../schema/types.ts';
import { purpose } from '../purpose.ts';
import { questionFields } from '../questionFields.ts';

export const addressQuestion = block({
  name: 'address',
  label: 'UK address',
  help: 'Two lines, a town and a postcode, typed by hand or chosen from a list.',
  fields: {
    ...questionFields,
    purpose,
    lookup: yesNo('Look addresses up by postcode', {
      help: 'People give a postcode and choose from a list. They can always enter the address by hand.',
    }),
  },
  examples: {
    ordinary: {
      name: 'address',
      label: 'What is the address?',
      hint: 'Where the bin should have been emptied.',
    },
    lookup: { name: 'home', label: 'What is your address?', lookup: true },
    longest: {
      name: 'n'.repeat(40),
      label: 'L'.repeat(200),
      hint: 'h'.repeat(300),
      optional: true,
      lookup: true,
    },
    welsh: { name: 'cyfeiriad', label: 'Beth yw’r cyfeiriad?' },
    hostile: { name: 'is-prototype-of', label: '</fieldset><script>alert(1)</script>', lookup: true },
  },
});
