import type { BlockValue } from '../../schema/types.ts';
import { typedInto } from '../../form/entries.ts';
import { nothing, sentenceName, typedOnce, understood, wrong } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import { clockTime, timeInWords } from './clock.ts';
import type { timeQuestion } from './schema.ts';

/** A time of day, such as `14:15`. */
export const time: Meaning<BlockValue<typeof timeQuestion>, string> = {
  inputs: ({ name }) => [{ name }],
  read: (question, entries) => {
    const typed = typedInto(entries, question.name);
    if (!typed) return nothing(question, `Enter ${question.called || 'a time'}`);
    const answer = clockTime(typed);
    if (!answer) return wrong(question.name, 'Enter a time in the correct format, like 9am, 2:30pm or 14:30');
    const called = sentenceName(question, 'time');
    const [earliest, latest] = [question.earliest, question.latest].map((limit) => limit && clockTime(limit));
    if (earliest && answer < earliest)
      return wrong(question.name, `${called} must be ${timeInWords(earliest)} or later`);
    if (latest && answer > latest)
      return wrong(question.name, `${called} must be ${timeInWords(latest)} or earlier`);
    return understood(answer);
  },
  typed: (answer, { name }) => typedOnce(name, answer),
  shown: (answer) => timeInWords(answer),
  cell: (answer) => answer,
  compared: (answer) => answer,
};
