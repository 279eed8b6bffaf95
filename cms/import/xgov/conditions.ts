import { record, records, string } from '../json.ts';
import type { Json } from '../json.ts';
import { askedOfNobody, conditionGone, conditionOfItself, itemGone } from './conditionFaults.ts';
import type { SourceForm } from './definition.ts';
import type { SourceReport } from './fault.ts';
import { readFormula } from './formula.ts';
import type { Formula } from './formula.ts';
import { allOf, anyOf, opposite } from './expression.ts';
import type { AnswerTest, Expression } from './expression.ts';

/** A question of ours that a component of the source became, as conditions ask about it. */
export interface Bound {
  /** Our name of it. */
  readonly question: string;
  /** The component's name and id there, and its page's section: conditions name it by any of them. */
  readonly name: string;
  readonly id: string;
  readonly section: string;
  /** The step on which it is asked. */
  readonly at: number;
  /** Our value for one of the source. */
  readonly valueOf: (value: string) => string;
  /** Where one chooses: all our values. */
  readonly values: readonly string[];
  readonly optional: boolean;
}

/** Where a condition is used: what it may ask about depends on it. */
export interface Use {
  /** Only what is asked before this step is known. */
  readonly before: number;
  readonly section: string;
  /** The path of the page. */
  readonly page: string;
}

/** Works out what a condition of the source asks of our questions, where it is used. */
export const conditionReader = (form: SourceForm, questions: readonly Bound[], report: SourceReport) => {
  const byName = new Map(form.conditions.map((one) => [string(one['name']) || string(one['id']), one]));
  for (const one of form.conditions) if (one['id']) byName.set(string(one['id']), one);
  let reads = 0;
  const read = (name: string, use: Use, within: readonly string[], told: SourceReport): Expression => {
    // Each may name another twice: what is written in a few lines could take for ever.
    if (within.length === 0) reads = 0;
    if (++reads > mostReads) throw new Error('its conditions are made of each other too often');
    const found = byName.get(name);
    if (!found) {
      const fault = conditionGone(name, use, form);
      told('a condition is not there, so what depends on it never happens', name, fault);
      return false;
    }
    if (within.includes(name)) {
      const fault = conditionOfItself(nameOf(found), use);
      told('a condition is made from itself, so it is never true', nameOf(found), fault);
      return false;
    }
    const tell: SourceReport = (what, instance, fault) =>
      told(what, `${nameOf(found)}: ${instance ?? ''}`, fault);
    const items = records(found['items']);
    const value = found['value'];
    const around: Around = { form, use, condition: nameOf(found), report: tell };
    const ask = (part: Json): Expression => tested(part, questionsOf(part, form, questions, use), around);
    if (typeof value === 'string') {
      const formula = readFormula(value);
      if (!formula)
        tell('a condition is written as a formula that can’t be read, so it is never true', value);
      const meant = (part: Formula): Expression => {
        if ('all' in part) return allOf(part.all.map(meant));
        if ('any' in part) return anyOf(part.any.map(meant));
        if ('not' in part) return opposite(meant(part.not));
        if ('test' in part) return ask(part.test);
        return byName.has(part.name)
          ? read(part.name, use, [...within, name], told)
          : ask({ field: { name: part.name }, operator: 'is', value: { value: 'true' } });
      };
      return formula ? meant(formula) : false;
    }
    const parts = items.length ? items : records((value as Json | undefined)?.['conditions']);
    const inner = (part: Json): Expression => {
      const nested = string(part['conditionName']) || string(part['conditionId']);
      if (nested) return read(nested, use, [...within, name], told);
      const group = records(part['conditions']);
      if (group.length) return joined(group, '', inner);
      return ask(part);
    };
    return joined(parts, items.length ? string(found['coordinator']) : '', inner);
  };
  return {
    /** `quiet` where the same was read before and told. */
    read: (name: string, use: Use, quiet = false): Expression =>
      read(name, use, [], quiet ? () => undefined : report),
    /** Whether one of several expressions is true whatever is answered on a step, which has to be answered. */
    coverAll: (expressions: readonly Expression[], at: number): boolean =>
      questions.some(
        (one) =>
          one.at === at &&
          !one.optional &&
          one.values.length > 0 &&
          one.values.every((value) => expressions.some((part) => isTest(part, one.question, value))),
      ),
    /** What an editor may call it. */
    nameOf: (name: string): string => nameOf(byName.get(name) ?? {}) || name,
  };
};

const mostReads = 1000;

const nameOf = (condition: Json): string => string(condition['displayName']) || string(condition['name']);

const isTest = (part: Expression, question: string, value: string): boolean =>
  typeof part === 'object' &&
  ('any' in part
    ? part.any.some((one) => isTest(one, question, value))
    : 'question' in part && part.question === question && part.operator === 'is' && part.value === value);

/** Items with one coordinator for all, or one each that joins it to those before: “and” binds closer. */
const joined = (
  parts: readonly Json[],
  coordinator: string,
  inner: (part: Json) => Expression,
): Expression => {
  if (coordinator) return (coordinator === 'or' ? anyOf : allOf)(parts.map(inner));
  const groups: Expression[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last && part['coordinator'] !== 'or') last.push(inner(part));
    else groups.push([inner(part)]);
  }
  return groups.length ? anyOf(groups.map(allOf)) : false;
};

/**
 * The questions that one test asks about and that are answered where it is used. In the first generation
 * answers were kept by section: a name alone means one of the very page's section.
 */
const questionsOf = (part: Json, form: SourceForm, questions: readonly Bound[], use: Use): Bound[] => {
  const id = string(part['componentId']);
  const whole = string((part['field'] as Json | undefined)?.['name']);
  const dot = whole.lastIndexOf('.');
  const [section, name] = dot < 0 ? ['', whole] : [whole.slice(0, dot), whole.slice(dot + 1)];
  return questions.filter((one) => {
    if (one.at >= use.before) return false;
    if (id) return one.id === id;
    if (one.name !== name) return false;
    if (form.engine === 'defra') return true;
    return section ? one.section === section : !one.section || one.section === use.section;
  });
};

/** Where a test stands. */
interface Around {
  readonly form: SourceForm;
  readonly use: Use;
  /** What the condition is called. */
  readonly condition: string;
  readonly report: SourceReport;
}

const tested = (
  part: Json,
  asked: readonly Bound[],
  { form, use, condition, report }: Around,
): Expression => {
  const operator = string(part['operator']);
  const make = Object.hasOwn(operators, operator) ? operators[operator] : undefined;
  const given = valueIn(part, form);
  if (!make || given === undefined) {
    report(
      'a test that forms here can’t make, so it is never true',
      `${operator} ${JSON.stringify(part['value'])}`,
      isOfList(part) ? itemGone(condition, use, form) : undefined,
    );
    return false;
  }
  const parts = asked.map((one) => {
    const test = (kind: AnswerTest['operator'], value?: string): AnswerTest => ({
      question: one.question,
      operator: kind,
      ...(value === undefined ? {} : { value }),
    });
    const sized = Object.hasOwn(sizes, operator) && one.values.length ? sizes[operator] : undefined;
    // Options are words here, so those of the right size are named one by one.
    if (sized)
      return anyOf(
        one.values.filter((value) => sized(Number(value), Number(given))).map((value) => test('is', value)),
      );
    return make(test, one.valueOf(given), form);
  });
  if (!parts.length) {
    const isNegative = negative.has(operator) && form.engine === 'defra';
    report(
      `a test asks what nobody was asked before, so it is ${isNegative ? 'always' : 'never'} true`,
      string((part['field'] as Json | undefined)?.['name']) || string(part['componentId']),
      askedOfNobody(part, condition, use, form),
    );
    return isNegative;
  }
  return (negative.has(operator) ? allOf : anyOf)(parts);
};

const negative = new Set(['is not', 'does not contain']);

type Maker = (
  test: (operator: AnswerTest['operator'], value?: string) => AnswerTest,
  value: string,
  form: SourceForm,
) => Expression;

const simple =
  (operator: AnswerTest['operator']): Maker =>
  (test, value) =>
    test(operator, value);

const orEqual =
  (operator: AnswerTest['operator']): Maker =>
  (test, value) =>
    allOf([test('answered'), opposite(test(operator, value))]);

const operators: Readonly<Record<string, Maker>> = {
  is: simple('is'),
  'is not': simple('is-not'),
  contains: simple('contains'),
  // The first generation's engine takes a question without an answer for a test that failed.
  'does not contain': (test, value, { engine }) =>
    engine === 'xgov'
      ? allOf([test('answered'), test('does-not-contain', value)])
      : test('does-not-contain', value),
  'is more than': simple('more'),
  'is less than': simple('less'),
  'is at least': orEqual('less'),
  'is at most': orEqual('more'),
  'is before': simple('before'),
  'is after': simple('after'),
};

const sizes: Readonly<Record<string, (value: number, given: number) => boolean>> = {
  'is more than': (value, given) => value > given,
  'is less than': (value, given) => value < given,
  'is at least': (value, given) => value >= given,
  'is at most': (value, given) => value <= given,
};

const isOfList = ({ value }: Json): boolean => typeof record(value)['itemId'] === 'string';

/** The value that a test compares with; undefined for one that is counted from today. */
const valueIn = (part: Json, form: SourceForm): string | undefined => {
  const value = part['value'];
  if (typeof value !== 'object' || value === null) return value === undefined ? undefined : String(value);
  const { itemId, listId, value: inner } = value as Json;
  if (typeof itemId === 'string') {
    const list = form.lists.find(({ id }) => id === listId);
    const item = records(list?.['items']).find(({ id }) => id === itemId);
    return item === undefined ? undefined : String(item['value']);
  }
  return typeof inner === 'string' || typeof inner === 'number' || typeof inner === 'boolean'
    ? String(inner)
    : undefined;
};
