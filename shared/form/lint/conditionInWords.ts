import { optionsOf } from '../../questions/autocomplete/meaning.ts';
import { dayInWords } from '../../questions/date/days.ts';
import { monthInWords } from '../../questions/month-year/months.ts';
import { valueOf } from '../../questions/optionValue.ts';
import type { Option } from '../../questions/optionValue.ts';
import { timeInWords } from '../../questions/time/clock.ts';
import type { Condition, Operator } from '../condition.ts';
import type { FormDefinition, Question } from '../definition.ts';

type Test = Extract<Condition, { question: string }>;

/**
 * Says a form's conditions as its editor would: “Kind of event” is ‘Play street’. Conditions with a name are said
 * in full; one that is missing, or made from itself, by its name. Whatever a draft has got wrong, it says something.
 */
export const conditionInWords = (
  form: Pick<FormDefinition, 'steps' | 'conditions'>,
): ((condition: Condition) => string) => {
  const questions = new Map(form.steps.flatMap((step) => step.questions.map((one) => [one.name, one])));

  const say = (condition: Condition, inside: readonly string[]): Said => {
    if ('all' in condition) return several(condition.all, 'and', inside);
    if ('any' in condition) return several(condition.any, 'or', inside);
    if ('not' in condition) return negated(condition.not, inside);
    if ('named' in condition) return sayNamed(condition.named, inside);
    return one(testInWords(condition, questions.get(condition.question)));
  };

  const sayNamed = (name: string, inside: readonly string[]): Said =>
    Object.hasOwn(form.conditions, name) && !inside.includes(name)
      ? say(form.conditions[name] as Condition, [...inside, name])
      : one(`the condition “${name}” holds`);

  const several = (parts: readonly Condition[], word: Joined, inside: readonly string[]): Said => {
    const said = parts.map((part) => say(part, inside));
    const [only] = said;
    if (only && said.length === 1) return only;
    if (!only) return one(word === 'and' ? 'always' : 'never');
    return { words: said.map((part) => within(part, word)).join(` ${word} `), joined: word };
  };

  /** “Not this or that” is said as “neither”, test by test: brackets after a “not” are easily misread. */
  const negated = (condition: Condition, inside: readonly string[]): Said => {
    if ('not' in condition) return say(condition.not, inside);
    if ('all' in condition) return several(condition.all.map(not), 'or', inside);
    if ('any' in condition) return several(condition.any.map(not), 'and', inside);
    if ('named' in condition)
      return Object.hasOwn(form.conditions, condition.named) && !inside.includes(condition.named)
        ? negated(form.conditions[condition.named] as Condition, [...inside, condition.named])
        : one(`the condition “${condition.named}” does not hold`);
    const opposite = opposites[condition.operator];
    return opposite
      ? say({ ...condition, operator: opposite }, inside)
      : one(`it is not so that ${testInWords(condition, questions.get(condition.question))}`);
  };

  return (condition) => say(condition, []).words;
};

/** Words, and what joins their parts, so that a mixture of “and” and “or” gets brackets. */
interface Said {
  readonly words: string;
  readonly joined?: Joined;
}
type Joined = 'and' | 'or';

const one = (words: string): Said => ({ words });
const not = (condition: Condition): Condition => ({ not: condition });
const within = ({ words, joined }: Said, word: Joined): string =>
  joined && joined !== word ? `(${words})` : words;

/** Operators that have another for exactly what they leave: with no answer, neither “more” nor “less” is true. */
const opposites: Readonly<Partial<Record<Operator, Operator>>> = {
  is: 'is-not',
  'is-not': 'is',
  contains: 'does-not-contain',
  'does-not-contain': 'contains',
  empty: 'answered',
  answered: 'empty',
};

const testInWords = (
  { question: name, operator, value = '' }: Test,
  question: Question | undefined,
): string =>
  `“${question?.label || name}” ${says[operator](valueInWords(value, question), value.trim(), isList(question))}`;

/** Says a comparison with a value in words, which counts take as it was typed. */
type Says = (value: string, typed: string, ofList: boolean) => string;

const says: Readonly<Record<Operator, Says>> = {
  is: (value) => `is ${value}`,
  'is-not': (value) => `is not ${value}`,
  contains: (value, _, ofList) => `${ofList ? 'includes' : 'contains'} ${value}`,
  'does-not-contain': (value, _, ofList) => `does not ${ofList ? 'include' : 'contain'} ${value}`,
  more: (value) => `is more than ${value}`,
  less: (value) => `is less than ${value}`,
  before: (value) => `is before ${value}`,
  after: (value) => `is after ${value}`,
  'count-is': (_, typed) => `has exactly ${answers(typed)}`,
  'count-more': (_, typed) => `has more than ${answers(typed)}`,
  'count-less': (_, typed) => `has fewer than ${answers(typed)}`,
  empty: () => 'is left empty',
  answered: () => 'is answered',
};

const answers = (count: string): string => `${count} ${count === '1' ? 'answer' : 'answers'}`;

const isList = (question: Question | undefined): boolean =>
  question !== undefined && ['checkboxes', 'rows', 'file'].includes(question.blockType);

/** A value as a person would read it: an option by its label, a day as a day, pounds as pounds. */
const valueInWords = (value: string, question: Question | undefined): string => {
  const typed = value.trim();
  if (!typed) return 'nothing';
  const option = question && choices(question).find((each) => same(valueOf(each), typed));
  if (option) return `‘${option.label}’`;
  return (question && kinds[question.blockType]?.(typed)) ?? `‘${typed}’`;
};

const kinds: Readonly<Partial<Record<Question['blockType'], (value: string) => string | undefined>>> = {
  'yes-no': (value) => yesOrNo[value.toLowerCase()],
  declaration: (value) => yesOrNo[value.toLowerCase()],
  number: (value) => (Number.isFinite(Number(value)) ? value : undefined),
  money: (value) => (Number.isFinite(Number(value)) ? `£${value}` : undefined),
  date: (value) => (isDay(value) ? dayInWords(value) : undefined),
  'month-year': (value) => (isDay(`${value}-01`) ? monthInWords(value) : undefined),
  time: (value) => (/^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? timeInWords(value) : undefined),
};

const yesOrNo: Readonly<Record<string, string>> = { yes: '‘Yes’', no: '‘No’' };

const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value) && Date.parse(value) < Infinity;

const choices = (question: Question): readonly Option[] => {
  if (question.blockType === 'autocomplete') return optionsOf(question);
  return 'options' in question ? (question.options ?? []) : [];
};

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
