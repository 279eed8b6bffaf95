import { text } from '../../schema/fields.ts';
import { block } from '../../schema/types.ts';
import { questionFields } from '../questionFields.ts';
import { clockTime } from './clock.ts';

const limit = { max: 10, help: 'Such as 9am, 5:30pm or 17:30.' } as const;

export const timeQuestion = block({
  name: 'time',
  label: 'Time of day',
  help: 'One box that takes 9am, 9:30 pm and 21:30.',
  fields: {
    ...questionFields,
    earliest: text('Not before', limit),
    latest: text('Not after', limit),
  },
  problems: ({ earliest, latest }) => {
    const [from, to] = [earliest, latest].map((typed) => typed && clockTime(typed));
    if (earliest && !from) return [{ path: 'earliest', message: 'Not before is not a time' }];
    if (latest && !to) return [{ path: 'latest', message: 'Not after is not a time' }];
    return from && to && from > to
      ? [{ path: 'latest', message: 'Not after must be later than Not before' }]
      : [];
  },
  phrases: {
    cy: {
      'a time': 'amser',
      time: 'amser',
      'Enter a time in the correct format, like 9am, 2:30pm or 14:30':
        'Rhowch amser yn y fformat cywir, fel 9am, 2:30pm neu 14:30',
      '%1 must be %2 or later': 'Mae’n rhaid i %1 fod yn %2 neu’n hwyrach',
      '%1 must be %2 or earlier': 'Mae’n rhaid i %1 fod yn %2 neu’n gynharach',
      midday: 'hanner dydd',
      midnight: 'hanner nos',
      noon: 'canol dydd',
    },
  },
  examples: {
    ordinary: {
      name: 'start-time',
      label: 'What time does it start?',
      hint: 'For example, 9am or 2:30pm.',
      called: 'the start time',
      earliest: '8am',
      latest: '23:00',
    },
    longest: {
      name: 'n'.repeat(40),
      label: 'L'.repeat(200),
      hint: 'h'.repeat(300),
      earliest: '12:00 a.m.',
      latest: '11:59 p.m.',
    },
    welsh: { name: 'amser', label: 'Faint o’r gloch?', hint: 'Er enghraifft, 14:30', optional: true },
    hostile: { name: 'set-timeout', label: '<time datetime="<script>">', hint: '09:00"><img src=x>' },
  },
});
