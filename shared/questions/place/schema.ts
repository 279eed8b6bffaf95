import { block } from '../../schema/types.ts';
import { questionFields } from '../questionFields.ts';

export const placeQuestion = block({
  name: 'place',
  label: 'Place',
  help: 'Where something is that has no address: a description, a postcode or an Ordnance Survey grid reference. One of them is enough.',
  fields: { ...questionFields },
  examples: {
    ordinary: {
      name: 'where',
      label: 'Where is the pothole?',
      hint: 'Fill in what you can: one of the three is enough.',
      called: 'where the pothole is',
    },
    longest: { name: 'n'.repeat(40), label: 'L'.repeat(200), hint: 'h'.repeat(300), optional: true },
    welsh: { name: 'lleoliad', label: 'Ble mae’r twll yn y ffordd?', hint: 'Mae un o’r tri yn ddigon.' },
    hostile: { name: 'index-of', label: '</legend><script>alert(1)</script>', hint: '"><img src=x>' },
  },
});
