import { operators } from '../condition.ts';
import type { Operator } from '../condition.ts';
import type { formExample } from '../../content/form/example.ts';
import { formStep } from '../../content/form/steps.ts';
import type { formCondition, formExit } from '../../content/form/steps.ts';
import { contentQuestion } from '../../questions/content/schema.ts';
import { questionKinds } from '../../questions/index.ts';
import { option } from '../../questions/option.ts';
import { rowsColumn } from '../../questions/rows/schema.ts';
import type { Field, Fields } from '../../schema/fields.ts';
import type { AnyBlock } from '../../schema/types.ts';
import '../../questions/meanings.ts';
import type { BlockValue } from '../../schema/types.ts';

/** A form's content while an editor writes it: anything may be missing, empty or half made. */
export interface DraftForm {
  readonly title?: unknown;
  readonly steps?: unknown;
  readonly conditions?: unknown;
  readonly examples?: unknown;
  readonly privacy?: unknown;
  readonly otherWays?: unknown;
  readonly retentionDays?: unknown;
  /** Names of steps that nobody leaves but by their routes, as it is in other engines. */
  readonly spelledOut?: readonly string[];
}

export type WholeStep = BlockValue<typeof formStep | typeof formExit>;
export type WholeQuestion = BlockValue<typeof formStep>['questions'][number];
export type Part = NonNullable<BlockValue<typeof formStep>['showIf']>[number];

/** A draft without holes: what is missing is empty, each thing where it was. */
export interface WholeForm {
  readonly title: string;
  readonly steps: readonly WholeStep[];
  readonly conditions: readonly BlockValue<typeof formCondition>[];
  readonly examples: readonly BlockValue<typeof formExample>[];
}

/** Fills the holes of a draft. */
export const wholeForm = ({ title, steps, conditions, examples }: DraftForm): WholeForm => ({
  title: words(title),
  steps: list(steps).map((step, at) => wholeStep(step, at)),
  conditions: list(conditions).map(({ name, when }) => ({
    blockType: 'form-condition',
    name: words(name),
    when: parts(when),
  })),
  examples: list(examples).map(({ title, answers, end }) => ({
    blockType: 'form-example',
    title: words(title),
    answers: list(answers).map(({ question, value }) => ({
      blockType: 'example-answer',
      question: words(question),
      value: words(value),
    })),
    end: words(end),
  })),
});

type SimplePart = Extract<Part, { tests: unknown }>['tests'][number];
type Shape = Readonly<Record<string, unknown>>;

const shape = (value: unknown): Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Shape) : {};

const list = (value: unknown): Shape[] => (Array.isArray(value) ? value.map(shape) : []);

const words = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Those of some fields that are plain and what they should be; blocks and rich text are added by those who know them. */
const plain = (from: Shape, fields: Fields): Shape =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, { kind }]) => {
      const value = from[name];
      const type = types[kind];
      if (typeof value !== type || value === '' || Number.isNaN(value)) return [];
      return [[name, kind === 'date' ? day(value as string) : value]];
    }),
  );

const types: { readonly [K in Field['kind']]?: string } = {
  text: 'string',
  longText: 'string',
  choice: 'string',
  date: 'string',
  number: 'number',
  money: 'number',
  yesNo: 'boolean',
};

/** The desk keeps a day as the moment at which it begins. */
const day = (value: string): string =>
  /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? value.slice(0, 10) : value;

const wholeStep = (from: Shape, at: number): WholeStep => {
  const { blockType, title, name, text, guidance, questions, showIf, routes } = from;
  const own = { ...plain(from, formStep.fields), title: words(title), name: words(name) };
  if (blockType === 'form-exit') return { ...own, blockType, text } as WholeStep;
  return {
    ...own,
    blockType: 'form-step',
    guidance,
    questions: list(questions).map((question, n) => wholeQuestion(question, `${at}.${n}`)),
    showIf: parts(showIf),
    routes: list(routes).map(({ when, to }) => ({
      blockType: 'form-route',
      when: parts(when),
      to: words(to),
    })),
  } as WholeStep;
};

/** A question without a name has one that nothing can ask for. */
const wholeQuestion = (from: Shape, place: string): WholeQuestion => {
  const kind: AnyBlock = questionKinds.find(({ name }) => name === from['blockType']) ?? contentQuestion;
  const lists = {
    options: list(from['options']).map((one) => ({
      ...plain(one, option.fields),
      label: words(one['label']),
    })),
    columns: list(from['columns']).map((one, n, all) => ({
      ...plain(one, rowsColumn.fields),
      name: ownName(one, n, all),
      label: words(one['label']),
      kind: Object.hasOwn(rowsColumn.fields.kind.options, words(one['kind'])) ? one['kind'] : 'text',
    })),
  };
  return {
    ...plain(from, kind.fields),
    blockType: kind.name,
    name: words(from['name']) || `(${place})`,
    label: words(from['label']),
    ...(kind.fields['statement'] ? { statement: words(from['statement']) } : {}),
    ...(kind.fields['row'] ? { row: words(from['row']) } : {}),
    ...(kind.fields['options']?.kind === 'blocks' ? { options: lists.options } : {}),
    ...(kind.fields['columns'] ? { columns: lists.columns.length ? lists.columns : [oneColumn] } : {}),
    showIf: parts(from['showIf']),
  } as unknown as WholeQuestion;
};

/** Two columns that are called the same, or nothing yet, are two all the same. */
const ownName = ({ name }: Shape, at: number, all: readonly Shape[]): string =>
  words(name) && all.findIndex((one) => words(one['name']) === words(name)) === at ? words(name) : `(${at})`;

/** Of a table whose columns are still to come. */
const oneColumn = { blockType: 'rows-column', name: 'column', label: '', kind: 'text' };

const parts = (from: unknown): Part[] =>
  list(from).map((part) => {
    const { blockType, tests } = part;
    return blockType === 'any-of' || blockType === 'none-of'
      ? { blockType, tests: list(tests).map(simplePart) }
      : simplePart(part);
  });

const simplePart = ({ blockType, question, operator, value, condition }: Shape): SimplePart =>
  blockType === 'condition-use'
    ? { blockType, condition: words(condition) }
    : {
        blockType: 'answer-test',
        question: words(question),
        operator: (Object.hasOwn(operators, words(operator)) ? operator : 'is') as Operator,
        value: words(value),
      };
