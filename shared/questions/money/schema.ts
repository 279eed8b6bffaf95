import { money, yesNo } from '../../schema/fields.ts';
import { block } from '../../schema/types.ts';
import { questionFields } from '../questionFields.ts';

export const moneyQuestion = block({
  name: 'money',
  label: 'Amount of money',
  help: 'In pounds. Say “in pounds” in the question: screen readers do not read the £ beside the box.',
  fields: {
    ...questionFields,
    wholePounds: yesNo('Whole pounds only, without pence'),
    least: money('At least'),
    most: money('At most'),
  },
  problems: ({ least, most }) =>
    least !== undefined && most !== undefined && least > most
      ? [{ path: 'most', message: 'At most must not be less than At least' }]
      : [],
  phrases: {
    cy: {
      'an amount of money': 'swm o arian',
      amount: 'swm',
      '%1 must be an amount of money, like 38 or 1,234.50':
        'Mae’n rhaid i %1 fod yn swm o arian, fel 38 neu 1,234.50',
      '%1 must not include pence, like 123 or 156':
        'Mae’n rhaid i %1 beidio â chynnwys ceiniogau, fel 123 neu 156',
    },
  },
  examples: {
    ordinary: {
      name: 'rent',
      label: 'How much rent do you pay a week, in pounds?',
      hint: 'For example, 120 or 98.50.',
      called: 'how much rent you pay a week',
      most: 1_000_000,
    },
    longest: {
      name: 'n'.repeat(40),
      label: 'L'.repeat(200),
      hint: 'h'.repeat(300),
      wholePounds: true,
      least: 0,
      most: 99_999_999,
    },
    welsh: { name: 'rhent', label: 'Faint o rent, mewn punnoedd?', optional: true },
    hostile: { name: 'value-of', label: '<b>£</b>', hint: '=1+1', called: '"><script>' },
  },
});
