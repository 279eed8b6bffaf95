import { block } from '../../schema/types.ts';
import { purpose } from '../purpose.ts';
import { questionFields } from '../questionFields.ts';

export const nameQuestion = block({
  name: 'name',
  label: 'Name',
  help: 'A person’s whole name in one box: not everybody has a first and a last one.',
  fields: { ...questionFields, purpose },
  phrases: {
    cy: {
      'your full name': 'eich enw llawn',
      name: 'enw',
    },
  },
  examples: {
    ordinary: { name: 'name', label: 'Full name', called: 'your full name' },
    longest: { name: 'n'.repeat(40), label: 'L'.repeat(200), hint: 'h'.repeat(300) },
    welsh: { name: 'enw', label: 'Enw llawn' },
    hostile: { name: 'value-of', label: '<script>alert(1)</script>', hint: '${7*7}' },
  },
});
