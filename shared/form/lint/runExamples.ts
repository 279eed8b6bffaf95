import type { Comparable } from '../condition.ts';
import { checkSlug } from '../definition.ts';
import { questionWords, quoted, targetWords } from './called.ts';
import type { DraftForm, WholeForm } from './draftForm.ts';
import { lintedFrom } from './linted.ts';
import type { Asked, Linted } from './linted.ts';
import { list, sortOf } from './sort.ts';
import { walk } from './walk.ts';

/** What became of one of the examples that a form keeps. */
export interface ExampleResult {
  /** Its number, from 0. */
  readonly at: number;
  readonly title: string;
  /** The slug of the ending that it must reach, or `check`. */
  readonly wanted: string;
  /** … and that it does. */
  readonly got: string;
  readonly holds: boolean;
  /** The slugs of the steps that its answers lead through, and last where they end. */
  readonly trail: readonly string[];
  /** What is wrong with the example, or with where it leads; without a full stop. */
  readonly problem?: string;
}

/** Tries every example of a form. What an example does not answer counts as left empty. */
export const runExamples = (content: DraftForm): ExampleResult[] => examplesOf(lintedFrom(content));

/** The same, of a form that is ready for the rules. */
export const examplesOf = (linted: Linted): ExampleResult[] =>
  linted.content.examples.map((example, at) => {
    const { title, end: wanted } = example;
    const wrong = example.answers?.flatMap((one) => wrongAnswer(one, linted) ?? [])[0];
    const { trail, end: got } = walk(linted.form, answersIn(example, linted));
    const isEnd = wanted === checkSlug || linted.form.steps.some(({ slug, exit }) => exit && slug === wanted);
    const problem =
      wrong ??
      (isEnd ? undefined : `This form has no ending ${quoted(wanted)}`) ??
      (got === wanted
        ? undefined
        : `It leads to ${targetWords(got, linted.form)} instead of ${targetWords(wanted, linted.form)}`);
    return { at, title, wanted, got, holds: !problem, trail, ...(problem ? { problem } : {}) };
  });

type Example = WholeForm['examples'][number];
type Answer = NonNullable<Example['answers']>[number];

/** An answer to a question that is gone, or one that nobody could give. */
const wrongAnswer = (
  { question: name, value = '' }: Answer,
  { questionCalled }: Linted,
): string | undefined => {
  const asked = questionCalled(name);
  if (!asked) return `This form has no question ${quoted(name)}`;
  const { takes, called, example } = sortOf(asked.question);
  if (!value || takes(value)) return undefined;
  return `${questionWords(asked.question)} gives ${called}, but the answer is ${quoted(value)}: it has to be ${example}`;
};

const answersIn = ({ answers = [] }: Example, { questionCalled }: Linted) =>
  new Map(
    [...Map.groupBy(answers, ({ question }) => question)].flatMap(([name, given]) => {
      const asked = questionCalled(name);
      const values = given.flatMap(({ value }) => (value ? [value] : []));
      return asked && values.length ? [[name, comparable(asked, values)] as const] : [];
    }),
  );

const comparable = (
  { question, step }: Asked,
  values: readonly string[],
): Comparable | readonly Comparable[] => {
  const sort = sortOf(question);
  if (sort.operators === list.operators) return values;
  const all = values.map((value) => (sort.operators.includes('more') ? Number(value) : value));
  return step.repeat ? all : all[0];
};
