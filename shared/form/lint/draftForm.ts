import { operators } from '../condition.ts';
import type { Operator } from '../condition.ts';
import type { formExample } from '../../content/form/example.ts';
import type { formCondition, formExit, formStep } from '../../content/form/steps.ts';
import { isKnownKind } from '../../questions/meaningOf.ts';
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

/** What is plain and there; blocks and rich text are added by those who know them. */
const plain = (from: Shape): Shape =>
  Object.fromEntries(
    Object.entries(from)
      .filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value) && value !== '')
      .map(([name, value]) => [name, typeof value === 'string' ? day(value) : value]),
  );

/** The desk keeps a day as the moment at which it begins. */
const day = (value: string): string =>
  /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? value.slice(0, 10) : value;

const wholeStep = (from: Shape, at: number): WholeStep => {
  const { blockType, title, name, text, guidance, questions, showIf, routes } = from;
  const own = { ...plain(from), title: words(title), name: words(name) };
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
const wholeQuestion = (from: Shape, place: string): WholeQuestion =>
  ({
    ...plain(from),
    blockType: isKnownKind(from['blockType']) ? from['blockType'] : 'content',
    name: words(from['name']) || `(${place})`,
    label: words(from['label']),
    statement: words(from['statement']),
    row: words(from['row']),
    options: list(from['options']).map((option) => ({ ...plain(option), label: words(option['label']) })),
    columns: list(from['columns']).map((column) => ({
      ...plain(column),
      name: words(column['name']),
      label: words(column['label']),
      kind: words(column['kind']) || 'text',
    })),
    showIf: parts(from['showIf']),
  }) as unknown as WholeQuestion;

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
