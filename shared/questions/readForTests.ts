import type { Locale } from '../content/locales.ts';
import type { QuestionKind } from './index.ts';
import type { Surroundings } from './meaning.ts';
import './meanings.ts';
import { english, sayIn } from './say.ts';
import { meaningOf } from './meaningOf.ts';

/** A day without other answers. */
export const surroundingsForTests: Surroundings = {
  today: '2026-11-23',
  answerTo: () => undefined,
  say: english,
};

/** What was typed, by input. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** Reads what was typed into the question `q` of a kind: the answer, or what is said to be wrong. */
export const readForTests = (
  blockType: QuestionKind,
  typed: Typed | string,
  more: object = {},
  locale: Locale = 'en',
): unknown => {
  const question = { blockType, name: 'q', label: 'Q', ...more };
  const fields = Object.entries(typeof typed === 'string' ? { q: typed } : typed);
  const entries = new Map(fields.map(([name, value]) => [name, [value].flat()]));
  const { answer, problems } = meaningOf(question).read(question, entries, {
    ...surroundingsForTests,
    say: sayIn(locale),
  });
  return answer ?? problems.map(({ input, message }) => (input === 'q' ? message : `${input}: ${message}`));
};
