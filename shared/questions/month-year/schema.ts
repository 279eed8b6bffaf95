import { number } from '../../schema/fields.ts';
import { block } from '../../schema/types.ts';
import { questionFields } from '../questionFields.ts';

const months = { whole: true, least: -1200, most: 1200 } as const;

export const monthYearQuestion = block({
  name: 'month-year',
  label: 'Month and year',
  help: 'Month and year in two boxes, for what nobody knows to the day.',
  fields: {
    ...questionFields,
    earliestMonths: number('Not before, in months from this one', {
      ...months,
      help: '0 is this month, -12 is a year ago.',
    }),
    latestMonths: number('Not after, in months from this one', {
      ...months,
      help: '0 is this month, -1 is last month.',
    }),
  },
  problems: ({ earliestMonths, latestMonths }) =>
    earliestMonths !== undefined && latestMonths !== undefined && earliestMonths > latestMonths
      ? [{ path: 'latestMonths', message: 'Not after must be later than Not before' }]
      : [],
  phrases: {
    cy: {
      'a month and year': 'fis a blwyddyn',
      '%1 must include a real month': 'Mae’n rhaid i %1 gynnwys mis go iawn',
      'before this month': 'cyn y mis hwn',
      'this month or in the past': 'y mis hwn neu yn y gorffennol',
      'this month or in the future': 'y mis hwn neu yn y dyfodol',
      'after this month': 'ar ôl y mis hwn',
    },
  },
  examples: {
    ordinary: {
      name: 'moved-in',
      label: 'When did you move in?',
      hint: 'For example, 3 2024.',
      called: 'the month you moved in',
      latestMonths: 0,
    },
    longest: {
      name: 'n'.repeat(40),
      label: 'L'.repeat(200),
      hint: 'h'.repeat(300),
      earliestMonths: -1200,
      latestMonths: 1200,
    },
    welsh: { name: 'mis', label: 'Pa fis?', hint: 'Er enghraifft, 3 2024', optional: true },
    hostile: { name: 'to-json', label: '</legend><script>alert(1)</script>', called: '<b>it</b>' },
  },
});
