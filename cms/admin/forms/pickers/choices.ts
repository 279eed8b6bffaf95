import { checkSlug } from '#shared/form/definition.ts';
import type { Question } from '#shared/form/definition.ts';
import { asks } from '#shared/questions/meaningOf.ts';
// The desk knows every kind.
import '#shared/questions/meanings.ts';
import type { Pickable } from '#shared/schema/fields.ts';
import type { Outline, OutlinedStep } from './outline.ts';

/** Something that can be chosen: what is kept of it, and what people read. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Choices that belong together; without a title they stand by themselves. */
export interface Group {
  readonly title?: string;
  readonly choices: readonly Choice[];
}

/** What a text at a path of the form may name, as it stands. */
export const choicesFor = (picks: Exclude<Pickable, 'answer'>, outline: Outline, path: string): Group[] =>
  pickers[picks](outline, placeOf(path)).filter(({ choices }) => choices.length);

/** What is said where there is nothing to choose from. */
export const nothingToChoose: Readonly<Record<Exclude<Pickable, 'answer'>, string>> = {
  'later-step': '',
  end: '',
  question: 'The form has no questions yet.',
  'earlier-question': 'No question is asked before this.',
  'earlier-date': 'No date is asked before this.',
  'question-below': 'There is no question below this one in its step.',
  condition: 'There are no conditions yet. You write them below “Conditions”, at the end of the form.',
};

/** What is said of a name that can't be chosen here: it is somewhere else, or it is gone. */
export const strayLabel = (picks: Exclude<Pickable, 'answer'>, { steps }: Outline, value: string): string => {
  const question = steps.flatMap(({ questions }) => questions).find(({ name }) => name === value);
  const step = steps.find(({ slug }) => slug === value);
  const place = strayPlaces[picks];
  const found = place && (place.of === 'step' ? step?.title : question?.label);
  return found ? `${found} (${place.where})` : `${value} (gone)`;
};

const strayPlaces: Readonly<
  Partial<Record<Pickable, { readonly of: 'step' | 'question'; readonly where: string }>>
> = {
  'later-step': { of: 'step', where: 'not after this step' },
  end: { of: 'step', where: 'not an ending' },
  'earlier-question': { of: 'question', where: 'not asked before this' },
  'earlier-date': { of: 'question', where: 'not a date before this' },
  'question-below': { of: 'question', where: 'not below this one' },
};

/** Where something stands: the numbers of its step, question and condition, and whether it is part of a route. */
export interface Place {
  readonly step?: number;
  readonly question?: number;
  readonly condition?: number;
  readonly isRoute: boolean;
}

/** The place of a path such as `steps.2.questions.0.showIf.1.question`. */
export const placeOf = (path: string): Place => {
  const found = /^(?:steps\.(\d+)(?:\.questions\.(\d+)|(\.routes\.))?|conditions\.(\d+))/.exec(path) ?? [];
  const [step, question, , condition] = found.slice(1).map((text) => (text ? Number(text) : undefined));
  return {
    ...(step === undefined ? {} : { step }),
    ...(question === undefined ? {} : { question }),
    ...(condition === undefined ? {} : { condition }),
    isRoute: Boolean(found[3]),
  };
};

type Picker = (outline: Outline, place: Place) => Group[];

const check: Group = { choices: [{ value: checkSlug, label: 'Check your answers' }] };

const asChoices = (steps: readonly OutlinedStep[]): Choice[] =>
  toldApart(steps.filter(({ title }) => title).map(({ slug, title }) => ({ value: slug, label: title })));

/** Two that read the same are told apart by their names. */
const toldApart = (choices: readonly Choice[]): Choice[] =>
  choices.map(({ value, label }) => ({
    value,
    label: choices.some((other) => other.label === label && other.value !== value)
      ? `${label} (${value})`
      : label,
  }));

const questionsOf = (questions: readonly Question[]): Choice[] =>
  toldApart(
    questions
      .filter((one) => one.name && asks(one))
      .map(({ name, label }) => ({ value: name, label: label || name })),
  );

/** Questions that are answered before a place is come to, by their step. */
const before = ({ steps }: Outline, { step = Infinity, question, isRoute }: Place): Group[] =>
  steps.map(({ title, questions }, at) => ({
    title: title || `Step ${at + 1}`,
    choices: questionsOf(
      at < step || (isRoute && at === step)
        ? questions
        : at === step
          ? questions.slice(0, question ?? 0)
          : [],
    ),
  }));

const pickers: Readonly<Record<Exclude<Pickable, 'answer'>, Picker>> = {
  'later-step': ({ steps }, { step = 0 }) => {
    const later = steps.slice(step + 1);
    return [
      { title: 'Steps', choices: asChoices(later.filter(({ isEnding }) => !isEnding)) },
      { title: 'Endings', choices: asChoices(later.filter(({ isEnding }) => isEnding)) },
      check,
    ];
  },
  end: ({ steps }) => [
    check,
    { title: 'Endings', choices: asChoices(steps.filter(({ isEnding }) => isEnding)) },
  ],
  question: (outline) => before(outline, { isRoute: false }),
  'earlier-question': before,
  'earlier-date': ({ steps, ...rest }, place) => {
    const dates = (questions: readonly Question[]) =>
      questions.filter(({ blockType }) => blockType === 'date');
    // Cut off first: what stands above it is counted among all.
    const cut = steps.map((step, at) =>
      at === place.step ? { ...step, questions: step.questions.slice(0, place.question ?? 0) } : step,
    );
    const only = cut.map((step) => ({ ...step, questions: dates(step.questions) }));
    return before({ ...rest, steps: only }, { ...place, question: Infinity });
  },
  'question-below': ({ steps }, { step = 0, question = 0 }) => {
    const below = (steps[step]?.questions ?? []).slice(question + 1);
    // What is revealed may also be words between questions.
    return [
      {
        choices: toldApart(
          below.filter(({ name }) => name).map(({ name, label }) => ({ value: name, label: label || name })),
        ),
      },
    ];
  },
  condition: ({ conditions }, { condition }) => [
    {
      choices: toldApart(
        conditions
          .filter(({ name }, at) => name && at !== condition)
          .map(({ name, title }) => ({ value: name, label: title || name })),
      ),
    },
  ],
};
