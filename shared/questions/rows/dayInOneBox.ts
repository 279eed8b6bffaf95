import { typedInto } from '../../form/entries.ts';
import { dayInWords, isoDay, monthNumber } from '../date/days.ts';
import { notEntered, typedOnce, understood, wrong } from '../meaning.ts';
import type { Asked, Meaning } from '../meaning.ts';

/** An ISO day, typed as day, month and year into one box: three would be too wide for a row. */
export const dayInOneBox: Meaning<Asked, string> = {
  inputs: ({ name }) => [{ name }],
  read: (question, entries, { say }) => {
    const typed = typedInto(entries, question.name);
    if (!typed) return notEntered(question, say, 'a date');
    const [day = '', month = '', year = '', ...more] = typed.split(/[\s/.,-]+/);
    const isShaped = /^\d{1,2}(st|nd|rd|th)?$/i.test(day) && /^\d{4}$/.test(year) && !more.length;
    const iso = isShaped ? isoDay(Number(year), monthNumber(month, say), parseInt(day)) : undefined;
    return iso
      ? understood(iso)
      : wrong(question.name, say('%1 must be a real date, like 27 3 2027', question.called || say('date')));
  },
  typed: (answer, { name }) => typedOnce(name, answer.split('-').reverse().join(' ')),
  shown: (answer, _, say) => dayInWords(answer, say),
};
