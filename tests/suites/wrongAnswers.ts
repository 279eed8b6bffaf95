import type { AskedQuestion } from '#shared/form/journey.ts';
import type { Entries } from '#shared/form/entries.ts';
import type { QuestionKind } from '#shared/questions/index.ts';
import { meaningOf } from '#shared/questions/meaningOf.ts';

/** What somebody might type by mistake, by kind of question; what is chosen or picked can't be typed wrongly. */
const mistakes: Partial<Record<QuestionKind, string>> = {
  text: 'x'.repeat(3000),
  'long-text': 'word '.repeat(2000),
  'formatted-text': 'word '.repeat(2000),
  name: 'x'.repeat(300),
  email: 'nobody',
  telephone: '12',
  date: '99',
  'month-year': '99',
  number: 'many',
  money: 'nothing',
  'web-address': 'not an address',
  time: 'late',
  postcode: 'here',
  'national-insurance-number': 'none',
  place: 'here',
};

/** Wrong entries for those of the questions into which something can be typed, question by question. */
export const wrongAnswers = (asked: readonly AskedQuestion[]) =>
  asked.flatMap(({ question }) => {
    const mistake = mistakes[question.blockType];
    if (!mistake) return [];
    const inputs = meaningOf(question).inputs(question);
    const entries: Entries = new Map(inputs.map(({ name }) => [name, [mistake]]));
    return [{ question, entries }];
  });
