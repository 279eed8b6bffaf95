import { date, number, text, yesNo } from '../../schema/fields.ts';
import { block } from '../../schema/types.ts';
import { purpose } from '../purpose.ts';
import { questionFields } from '../questionFields.ts';

const days = { whole: true, least: -36525, most: 36525 } as const;
const earlierDate = {
  max: 40,
  format: 'name',
  picks: 'earlier-date',
  help: 'The answer to a date question before this one.',
} as const;

export const dateQuestion = block({
  name: 'date',
  label: 'Date',
  help: 'Day, month and year in three boxes.',
  fields: {
    ...questionFields,
    earliest: date('Not before'),
    latest: date('Not after'),
    earliestDays: number('Not before, in days from today', {
      ...days,
      help: '0 is today, -14 is two weeks ago, 1 is tomorrow.',
    }),
    latestDays: number('Not after, in days from today', {
      ...days,
      help: '0 is today, -1 is yesterday, 28 is in four weeks.',
    }),
    notBefore: text('Not before the answer to', earlierDate),
    notBeforeDays: number('At least so many days after it', {
      ...days,
      help: '1 is the day after that answer, -14 is two weeks before it.',
    }),
    notAfter: text('Not after the answer to', earlierDate),
    notAfterDays: number('At most so many days after it', {
      ...days,
      help: '28 is four weeks after that answer, -1 is the day before it.',
    }),
    ofBirth: yesNo('It is the person’s own date of birth', { help: 'So that browsers can fill it in.' }),
    purpose,
  },
  problems: ({ earliest, latest, earliestDays, latestDays, ...than }) => [
    ...((earliest && latest && earliest > latest) ||
    (earliestDays !== undefined && latestDays !== undefined && earliestDays > latestDays)
      ? [{ path: 'latest', message: 'Not after must be later than Not before' }]
      : []),
    ...(['notBefore', 'notAfter'] as const).flatMap((limit) =>
      than[`${limit}Days`] !== undefined && !than[limit]
        ? [{ path: limit, message: 'Say from which question’s answer the days count' }]
        : [],
    ),
  ],
  phrases: {
    cy: {
      'in the past': 'yn y gorffennol',
      'today or in the past': 'heddiw neu yn y gorffennol',
      'today or in the future': 'heddiw neu yn y dyfodol',
      'in the future': 'yn y dyfodol',
    },
  },
  examples: {
    ordinary: {
      name: 'collection-day',
      label: 'When should we have collected it?',
      hint: 'For example, 20 11 2026.',
      called: 'the collection day',
      earliestDays: -14,
      latestDays: 0,
    },
    longest: {
      name: 'n'.repeat(40),
      label: 'L'.repeat(200),
      hint: 'h'.repeat(300),
      earliest: '1900-01-01',
      latest: '2099-12-31',
    },
    welsh: { name: 'dyddiad', label: 'Pryd?', hint: 'Er enghraifft, 20 11 2026', optional: true },
    hostile: { name: 'define-getter', label: '<iframe src=javascript:alert(1)>', called: '<b>it</b>' },
  },
});
