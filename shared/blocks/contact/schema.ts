import { reference, text } from '../../schema/fields.ts';
import { block } from '../../schema/types.ts';

export const contactBlock = block({
  name: 'contact',
  label: 'Contact',
  help: 'How to reach a team. The contact is kept once: a new number is right everywhere.',
  fields: {
    contact: reference('Contact', { to: ['contact'], required: true }),
    heading: text('Heading', { max: 100, help: 'If the contact’s own name does not say enough here.' }),
  },
  examples: {
    ordinary: { contact: { type: 'contact', id: 'customer-services' } },
    longest: { contact: { type: 'contact', id: 'customer-services' }, heading: 'W'.repeat(100) },
    welsh: {
      contact: { type: 'contact', id: 'customer-services' },
      heading: 'Cysylltu â’r gwasanaeth gwastraff',
    },
    hostile: {
      contact: { type: 'contact', id: 'customer-services' },
      heading: '"><script>alert(1)</script>',
    },
  },
});
