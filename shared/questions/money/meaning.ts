import type { BlockValue } from '../../schema/types.ts';
import { typedInto } from '../../form/entries.ts';
import { notEntered, typedOnce, understood, wrong } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import type { moneyQuestion } from './schema.ts';

/** Commas only where thousands end: "12,50" may mean twelve pounds fifty, so it is asked again. */
const shape = /^£?(\d{1,12}|\d{1,3}(?:,\d{3}){1,3})(?:\.(\d{1,2}))?$/;

/** Whole pence. Conditions compare it in pounds, as editors write them. */
export const money: Meaning<BlockValue<typeof moneyQuestion>, number> = {
  inputs: ({ name }) => [{ name }],
  read: (question, entries, { say }) => {
    const typed = typedInto(entries, question.name);
    const { least, most, wholePounds, name } = question;
    if (!typed) return notEntered(question, say, 'an amount of money');
    const called = question.called || say('amount');
    const [, pounds, pence = ''] = shape.exec(typed.replace(/\s/g, '')) ?? [];
    if (pounds === undefined)
      return wrong(name, say('%1 must be an amount of money, like 38 or 1,234.50', called));
    const amount = Number(pounds.replace(/,/g, '')) * 100 + Number(pence.padEnd(2, '0'));
    if (wholePounds && amount % 100)
      return wrong(name, say('%1 must not include pence, like 123 or 156', called));
    if (least !== undefined && amount < least)
      return wrong(name, say('%1 must be %2 or more', called, shown(least)));
    if (most !== undefined && amount > most)
      return wrong(name, say('%1 must be %2 or less', called, shown(most)));
    return understood(amount);
  },
  typed: (answer, { name }) => typedOnce(name, inPounds(answer)),
  shown: (answer) => shown(answer),
  cell: (answer) => inPounds(answer),
  compared: (answer) => answer / 100,
};

const inPounds = (pence: number): string => (pence / 100).toFixed(2);

/** £1,234.50, and £38 rather than £38.00 (GOV.UK style). */
const shown = (pence: number): string =>
  `£${inPounds(pence).replace(/\.00$/, '')}`.replace(/\d(?=(?:\d{3})+(?:\.|$))/g, '$&,');
