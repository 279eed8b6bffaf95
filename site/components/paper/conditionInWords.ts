import type { Condition, Operator } from '#shared/form/condition.ts';
import type { FormDefinition, Question } from '#shared/form/definition.ts';
import { meaningOf } from '#shared/questions/meaningOf.ts';
import { labelOf } from '#shared/questions/optionValue.ts';
import type { Option } from '#shared/questions/optionValue.ts';
import { sayIn } from '#shared/questions/say.ts';
import type { Say } from '#shared/questions/say.ts';
import type { PaperWords } from './paperWords.ts';

/** What is asked on paper: each question by its name, with the number that stands beside it. */
export type Numbered = ReadonlyMap<string, { readonly question: Question; readonly number: number }>;

/** A condition as somebody with a pen can decide it: “your answer to question 3 is “Yes””. */
export const conditionInWords = (
  condition: Condition,
  { conditions, locale }: Pick<FormDefinition, 'conditions' | 'locale'>,
  asked: Numbered,
  say: PaperWords,
): string => {
  const namedBy = (name: string, used: readonly string[]) =>
    Object.hasOwn(conditions, name) && !used.includes(name) ? conditions[name] : undefined;
  /** A list inside a list stands in brackets, so that nobody wonders what “and” binds. */
  const several = (some: readonly Condition[], joint: string, used: readonly string[], isInside: boolean) => {
    const words = some.map((one) => inWords(one, used, some.length > 1)).join(joint) || say.always;
    return isInside && some.length > 1 ? `(${words})` : words;
  };
  const inWords = (one: Condition, used: readonly string[], isInside: boolean): string => {
    if ('all' in one) return several(one.all, say.and, used, isInside);
    if ('any' in one) return several(one.any, say.or, used, isInside);
    if ('not' in one) return negated(one.not, used, isInside);
    if ('named' in one) {
      const named = namedBy(one.named, used);
      return named ? inWords(named, [...used, one.named], isInside) : say.always;
    }
    const found = asked.get(one.question);
    if (!found) return say.always;
    const value = valueInWords(found.question, one.value ?? '', say, sayIn(locale));
    return put(put(say.tests[one.operator], '%q', String(found.number)), '%v', value);
  };
  /** “None of these” is hard to read: as far as there is a word for the opposite, each part is turned round. */
  const negated = (one: Condition, used: readonly string[], isInside: boolean): string => {
    const turned = (some: readonly Condition[]) => some.map((not) => ({ not }));
    if ('all' in one) return several(turned(one.all), say.or, used, isInside);
    if ('any' in one) return several(turned(one.any), say.and, used, isInside);
    if ('not' in one) return inWords(one.not, used, isInside);
    if ('named' in one) {
      const named = namedBy(one.named, used);
      return named ? negated(named, [...used, one.named], isInside) : say.always;
    }
    const operator = opposites[one.operator];
    return operator
      ? inWords({ ...one, operator }, used, isInside)
      : put(say.not, '%c', inWords(one, used, isInside));
  };
  return inWords(condition, [], false);
};

const opposites: Readonly<Partial<Record<Operator, Operator>>> = {
  is: 'is-not',
  'is-not': 'is',
  contains: 'does-not-contain',
  'does-not-contain': 'contains',
  empty: 'answered',
  answered: 'empty',
};

/** Puts words into a sentence as they are, whatever they hold. */
export const put = (sentence: string, place: string, words: string): string =>
  sentence.replace(place, () => words);

const moment = /^(\d{4}-\d\d(-\d\d)?|\d\d:\d\d)$/;
const moments = new Set(['date', 'month-year', 'time']);

/** What an answer is compared with, as it would stand on the paper. */
const valueInWords = (question: Question, value: string, words: PaperWords, say: Say): string => {
  const { blockType } = question;
  if (moments.has(blockType) && moment.test(value)) return meaningOf(question).shown(value, question, say);
  if (blockType === 'money') return `£${value}`;
  if (/^\d+$/.test(value) && !('options' in question)) return value;
  const yesNo = { yes: say('Yes'), no: say('No') }[value.toLowerCase()];
  if (yesNo && (blockType === 'yes-no' || blockType === 'declaration')) return put(words.quoted, '%v', yesNo);
  const label = 'options' in question ? labelOf(question.options as readonly Option[], value) : value;
  return put(words.quoted, '%v', label);
};
