import { yesNo } from '../../schema/fields.ts';
import { block } from '../../schema/types.ts';
import { purpose } from '../purpose.ts';
import { questionFields } from '../questionFields.ts';

export const webAddressQuestion = block({
  name: 'web-address',
  label: 'Web address',
  help: 'The address of a website or of one page, with or without https://.',
  fields: {
    ...questionFields,
    own: yesNo('It is the person’s own website', { help: 'So that browsers can fill it in.' }),
    purpose,
  },
  phrases: {
    cy: {
      'a web address': 'gyfeiriad gwe',
      'web address': 'gyfeiriad gwe',
      'Enter a web address in the correct format, like https://www.example.com':
        'Rhowch gyfeiriad gwe yn y fformat cywir, fel https://www.example.com',
    },
  },
  examples: {
    ordinary: {
      name: 'website',
      label: 'Website of the event',
      hint: 'For example, www.example.com.',
      called: 'the website of the event',
      optional: true,
    },
    longest: { name: 'n'.repeat(40), label: 'L'.repeat(200), hint: 'h'.repeat(300), own: true },
    welsh: { name: 'gwefan', label: 'Cyfeiriad y wefan' },
    hostile: { name: 'location', label: 'javascript:alert(1)', hint: '<a href="//example.org">' },
  },
});
