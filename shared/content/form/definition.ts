import type { Condition, Operator } from '../../form/condition.ts';
import { checkSlug } from '../../form/definition.ts';
import type { FormDefinition, Question, Step } from '../../form/definition.ts';
// The engine knows every kind wherever a definition is made of content.
import '../../questions/meanings.ts';
import type { conditionParts } from '../../questions/showIf.ts';
import { optionsOf, valueOf } from '../../questions/optionValue.ts';
import type { BlockValue, Values } from '../../schema/types.ts';
import { slug } from '../../text/slug.ts';
import type { Locale } from '../locales.ts';
import { mostItems } from './mostItems.ts';
import type { formCondition, formExit, formStep } from './steps.ts';

type Part = BlockValue<(typeof conditionParts)[number]>;
type StepValue = BlockValue<typeof formStep | typeof formExit>;

/** What the engine needs of a form's content. */
export interface FormContent {
  readonly title: string;
  readonly sensitive?: boolean;
  readonly steps: readonly StepValue[];
  readonly conditions?: readonly Values<(typeof formCondition)['fields']>[];
}

/** The definition that the engine walks, from a published form. */
export const definitionOf = (form: {
  readonly id: string;
  readonly updatedAt: string;
  readonly locale?: Locale;
  readonly content: FormContent;
}): FormDefinition => {
  const { title, steps, conditions = [], sensitive = false } = form.content;
  const slugs = stepSlugs(steps);
  return {
    id: form.id,
    updatedAt: form.updatedAt,
    title,
    ...(form.locale ? { locale: form.locale } : {}),
    sensitive,
    // Null-prototype, so that no condition's name means anything but itself.
    conditions: Object.assign(
      Object.create(null) as Record<string, Condition>,
      Object.fromEntries(conditions.map(({ name, when }) => [name, allOf(when) ?? { all: [] }])),
    ),
    steps: steps.map((step, at) => stepOf(step, slugs[at] as string)),
  };
};

/** The last piece of each step's address, in order, unique in the form. */
export const stepSlugs = (steps: readonly { readonly title: string; readonly name?: string }[]): string[] => {
  const taken = new Set([checkSlug]);
  return steps.map(({ title, name }, at) => {
    const wanted = name || slug(title) || `step-${at + 1}`;
    let free = wanted;
    for (let n = 2; taken.has(free); n++) free = `${wanted}-${n}`;
    taken.add(free);
    return free;
  });
};

/** What the editor wrote for the step at an address, which may be that of one item of a repeating step. */
export const writtenStep = <S extends { readonly title: string; readonly name?: string }>(
  steps: readonly S[],
  address: string,
): S | undefined => steps[stepSlugs(steps).indexOf(address.split('.', 1)[0] as string)];

const stepOf = (step: StepValue, name: string): Step => {
  if (step.blockType === 'form-exit') return { slug: name, title: step.title, questions: [], exit: true };
  const { title, questions, showIf, routes, repeatOf, repeatLeast, repeatMost, repeatQuestion } = step;
  return {
    slug: name,
    title,
    questions: questions.map(questionOf).map(onlyIfRevealed),
    ...(repeatOf
      ? {
          repeat: {
            one: repeatOf,
            // Of a form that is being written, too, where a number may be any.
            least: Math.min(repeatLeast ?? 1, mostItems),
            most: Math.min(repeatMost ?? 10, mostItems),
            ...(repeatQuestion ? { question: repeatQuestion } : {}),
          },
        }
      : {}),
    ...withCondition('showIf', showIf),
    ...(routes?.length
      ? { routes: routes.map(({ to, when }) => ({ to, ...withCondition('when', when) })) }
      : {}),
  };
};

const questionOf = ({
  showIf,
  id: _id,
  ...written
}: (StepValue & { blockType: 'form-step' })['questions'][number]) => {
  // What it is for is said before anybody begins: neither the engine nor the browser needs it.
  const { purpose: _purpose, ...question } = written as typeof written & { readonly purpose?: string };
  return { ...question, ...withCondition('showIf', showIf) } as Question;
};

/** A question that options of others reveal is asked only if one of them was chosen. */
const onlyIfRevealed = (question: Question, _at: number, all: readonly Question[]): Question => {
  const chosen = all.flatMap((opener) =>
    optionsOf(opener)
      .filter(({ reveals }) => reveals === question.name)
      .map((option) => ({
        question: opener.name,
        operator: opener.blockType === 'checkboxes' ? ('contains' as const) : ('is' as const),
        value: valueOf(option),
      })),
  );
  if (!chosen.length) return question;
  const revealed = { any: chosen };
  return { ...question, showIf: question.showIf ? { all: [question.showIf, revealed] } : revealed };
};

const withCondition = <K extends string>(key: K, parts: readonly Part[] | undefined) => {
  const condition = allOf(parts);
  return (condition ? { [key]: condition } : {}) as { readonly [P in K]?: Condition };
};

const allOf = (parts: readonly Part[] | undefined): Condition | undefined => {
  const [first, ...more] = (parts ?? []).map(conditionOf);
  return first && more.length ? { all: [first, ...more] } : first;
};

const conditionOf = (part: Part): Condition => {
  if (part.blockType === 'any-of') return { any: part.tests.map(conditionOf) };
  if (part.blockType === 'none-of') return { not: { any: part.tests.map(conditionOf) } };
  if (part.blockType === 'condition-use') return { named: part.condition };
  const { question, value, operator } = part as { question: string; operator: Operator; value?: string };
  return { question, operator, ...(value === undefined ? {} : { value }) };
};
