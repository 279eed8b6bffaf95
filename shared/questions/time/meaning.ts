import type { BlockValue } from '../../schema/types.ts';
import { typedInto } from '../../form/entries.ts';
import { notEntered, typedOnce, understood, wrong } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import { clockTime, timeInWords } from './clock.ts';
import type { timeQuestion } from './schema.ts';

/** A time of day, such as `14:15`. */
export const time: Meaning<BlockValue<typeof timeQuestion>, string> = {
  inputs: ({ name }) => [{ name }],
  read: (question, entries, { say }) => {
    const typed = typedInto(entries, question.name);
    if (!typed) return notEntered(question, say, 'a time');
    const answer = clockTime(typed, say);
    if (!answer)
      return wrong(question.name, say('Enter a time in the correct format, like 9am, 2:30pm or 14:30'));
    const called = question.called || say('time');
    const [earliest, latest] = [question.earliest, question.latest].map(
      (limit) => limit && clockTime(limit, say),
    );
    if (earliest && answer < earliest)
      return wrong(question.name, say('%1 must be %2 or later', called, timeInWords(earliest, say)));
    if (latest && answer > latest)
      return wrong(question.name, say('%1 must be %2 or earlier', called, timeInWords(latest, say)));
    return understood(answer);
  },
  typed: (answer, { name }) => typedOnce(name, answer),
  shown: (answer, _, say) => timeInWords(answer, say),
  cell: (answer) => answer,
  compared: (answer) => answer,
};
