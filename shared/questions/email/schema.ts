import { block } from '../../schema/types.ts';
import { purpose } from '../purpose.ts';
import { questionFields } from '../questionFields.ts';

export const emailQuestion = block({
  name: 'email',
  label: 'Email address',
  help: 'Checked for its shape; say in the hint what you will use it for.',
  fields: { ...questionFields, purpose },
  phrases: {
    cy: {
      'an email address': 'gyfeiriad e-bost',
      'Enter an email address in the correct format, like name@example.com':
        'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@example.com',
    },
  },
  examples: {
    ordinary: {
      name: 'email',
      label: 'Email address',
      hint: 'We will only use it to tell you what we have done.',
      called: 'your email address',
      purpose: 'to tell you what we have done',
    },
    longest: { name: 'n'.repeat(40), label: 'L'.repeat(200), hint: 'h'.repeat(300) },
    welsh: { name: 'ebost', label: 'Cyfeiriad e-bost', optional: true },
    hostile: { name: 'prototype', label: '"><svg onload=alert(1)>', hint: '\u202Emoc.elpmaxe@em' },
  },
});
