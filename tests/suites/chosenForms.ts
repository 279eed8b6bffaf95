import type { Condition } from '#shared/form/condition.ts';
import type { Question, Step } from '#shared/form/definition.ts';
import type { Visit } from '#shared/form/journey.ts';
import type { ImportedForm } from './importedForms.ts';
import { picks } from './walk.ts';

/**
 * Few forms that together have all that any of them has: every kind of question with what is special to it,
 * repeats, endings, conditions of every make, Welsh. Chosen one by one, the next being the one that adds most for
 * its length; `seed` decides among equals.
 */
export const chosenForms = (forms: readonly ImportedForm[], seed: number): readonly ImportedForm[] => {
  const pick = picks(seed);
  const left = forms
    .map((form) => ({ form, features: featuresOf(form), luck: pick(1000) }))
    .sort((a, b) => a.luck - b.luck);
  const missing = new Set(left.flatMap(({ features }) => [...features]));
  const chosen: ImportedForm[] = [];
  while (missing.size) {
    const worth = ({ form, features }: (typeof left)[number]): number =>
      [...features].filter((one) => missing.has(one)).length / (stepsSeen(form) + startsWith);
    const best = left.reduce((one, other) => (worth(other) > worth(one) ? other : one));
    for (const one of best.features) missing.delete(one);
    chosen.push(best.form);
  }
  return chosen;
};

/** What it costs to open a form at all, in steps. */
const startsWith = 2;

const stepsSeen = ({ shortcut }: ImportedForm): number =>
  shortcut.reduce((sum, { journey }) => sum + journey.visits.length, 0);

/** What is to be seen in a form in short, by name. */
const featuresOf = ({ source, document, definition, shortcut }: ImportedForm): ReadonlySet<string> => {
  const reached = new Set(shortcut.flatMap((way) => [...way.reached]));
  const steps = definition.steps.filter(({ slug }) => reached.has(slug));
  return new Set([
    source.split('/')[0] as string,
    document.locale,
    ...steps.flatMap(stepFeatures),
    ...Object.values(definition.conditions).flatMap((one) => conditionFeatures('a named condition', one)),
    ...steps.flatMap(({ questions }) => questions).flatMap(questionFeatures),
    ...shortcut.map(({ journey }) => (journey.end === 'check' ? 'sent' : 'an ending')),
  ]);
};

/** What is to be seen at a step that was come to, by name. */
export const featuresOfVisit = ({ step, asked }: Visit): readonly string[] => [
  ...(step.exit ? ['an ending'] : []),
  ...(step.list ? ['a list of what was added'] : []),
  ...(asked.length === 1 ? ['a single question'] : []),
  ...asked.flatMap(({ question }) => questionFeatures(question)),
];

const stepFeatures = ({ questions, repeat, routes = [], showIf }: Step): string[] => [
  ...(repeat ? ['a step that repeats'] : []),
  ...(questions.length === 1 ? ['a single question'] : []),
  ...(showIf ? conditionFeatures('a step', showIf) : []),
  ...routes.flatMap(({ when }) => (when ? conditionFeatures('a route', when) : ['a route for all'])),
];

const conditionFeatures = (what: string, condition: Condition): string[] => {
  if ('all' in condition) return [`${what} if all`];
  if ('any' in condition) return [`${what} if any`];
  if ('not' in condition) return [`${what} if not`];
  return 'named' in condition ? [`${what} if a named condition`] : [`${what} if ${condition.operator}`];
};

/** Settings that change what is seen or what is taken, each with its value. */
const telling = [
  'alone',
  'decimal',
  'documents',
  'hint',
  'invalid',
  'look',
  'optional',
  'pictures',
  'wholePounds',
];

const questionFeatures = (question: Question): string[] => {
  const fields = question as unknown as Readonly<Record<string, unknown>>;
  const { blockType, columns = [], options = [] } = fields;
  const kind = String(blockType);
  const told = (some: Readonly<Record<string, unknown>>): string[] =>
    telling.flatMap((name) =>
      name in some ? [['look'].includes(name) ? `${kind}: ${String(some[name])}` : `some ${name}`] : [],
    );
  return [
    kind,
    ...told(fields),
    ...(options as readonly Readonly<Record<string, unknown>>[]).flatMap(told),
    ...(columns as readonly { kind: string }[]).map((column) => `${kind} of ${column.kind}`),
  ];
};
