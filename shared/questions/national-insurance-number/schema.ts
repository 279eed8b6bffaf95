import { block } from '../../schema/types.ts';
import { purpose } from '../purpose.ts';
import { questionFields } from '../questionFields.ts';

export const nationalInsuranceNumberQuestion = block({
  name: 'national-insurance-number',
  label: 'National Insurance number',
  help: 'Only where the law or the task needs it: it says who somebody is.',
  fields: { ...questionFields, purpose },
  phrases: {
    cy: {
      'a National Insurance number': 'rif Yswiriant Gwladol',
      'Enter a National Insurance number in the correct format':
        'Rhowch rif Yswiriant Gwladol yn y fformat cywir',
    },
  },
  examples: {
    ordinary: {
      name: 'national-insurance-number',
      label: 'What is your National Insurance number?',
      hint: 'It’s on your National Insurance card, benefit letter, payslip or P60. For example, ‘QQ 12 34 56 C’.',
      called: 'your National Insurance number',
    },
    longest: { name: 'n'.repeat(40), label: 'L'.repeat(200), hint: 'h'.repeat(300) },
    welsh: { name: 'yswiriant', label: 'Beth yw eich rhif Yswiriant Gwladol?', optional: true },
    hostile: { name: 'symbol', label: '<b>QQ</b>', hint: '"><svg onload=alert(1)>' },
  },
});
