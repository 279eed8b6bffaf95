import { asks, meaningOf } from '../questions/meaningOf.ts';
import { optionsOf } from '../questions/optionValue.ts';
import type { Problem } from '../schema/types.ts';
import { questionsIn } from './condition.ts';
import type { Condition } from './condition.ts';
import { checkSlug } from './definition.ts';
import type { FormDefinition, Step } from './definition.ts';
import { wrongLimits } from './wrongLimits.ts';
import { wrongTests } from './wrongTests.ts';

/** What is wrong with a form, for its editor, where in its content. A form without faults always works. */
export const faults = (form: FormDefinition): Problem[] => [
  ...(form.steps[0]?.exit
    ? [{ path: 'steps.0', message: 'The form has to begin with a step, not with an ending' }]
    : []),
  ...doubleNames(form),
  ...namedCycles(form),
  ...form.steps.flatMap((step, at) => [
    ...unknownQuestions(form, step, at),
    ...wrongReveals(step, at),
    ...wrongRoutes(form, step, at),
    ...wrongRepeat(step, at),
  ]),
  ...wrongTests(form),
  ...wrongLimits(form),
];

const doubleNames = (form: FormDefinition): Problem[] => {
  const taken = new Map<string, string>();
  return form.steps.flatMap((step, at) =>
    step.questions.flatMap((question, n) => {
      const path = `steps.${at}.questions.${n}.name`;
      const inputs = meaningOf(question).inputs(question);
      const names = [question.name, ...inputs.map(({ name }) => name)];
      const clash = names.find((name) => taken.has(name));
      for (const name of names) taken.set(name, path);
      return clash ? [{ path, message: `Another question is called “${clash}”, too` }] : [];
    }),
  );
};

/** A condition may ask only what was asked before: a question sees those above it, a step the steps above. */
const unknownQuestions = (form: FormDefinition, step: Step, at: number): Problem[] => {
  const known = new Set(
    form.steps.slice(0, at).flatMap(({ questions }) => questions.filter(asks).map(({ name }) => name)),
  );
  const check = (condition: Condition | undefined, path: string): Problem[] => {
    if (!condition) return [];
    const strange = [...questionsIn(condition, form.conditions)].find((name) => !known.has(name));
    return [
      ...(strange ? [{ path, message: `No question before this one is called “${strange}”` }] : []),
      ...missingConditions(condition, form).map((message) => ({ path, message })),
    ];
  };
  const own = check(step.showIf, `steps.${at}.showIf`);
  const inside = step.questions.flatMap((question, n) => {
    const found = check(question.showIf, `steps.${at}.questions.${n}.showIf`);
    if (asks(question)) known.add(question.name);
    return found;
  });
  const routes = (step.routes ?? []).flatMap(({ when }, n) => check(when, `steps.${at}.routes.${n}`));
  return [...own, ...inside, ...routes];
};

const wrongRoutes = (form: FormDefinition, step: Step, at: number): Problem[] =>
  (step.routes ?? []).flatMap(({ to }, n) => {
    if (to === checkSlug || form.steps.findIndex(({ slug }) => slug === to) > at) return [];
    return [{ path: `steps.${at}.routes.${n}.to`, message: `“${to}” is not the name of a later step` }];
  });

/**
 * A question that is revealed stands below the option that reveals it, in the same step. It reveals nothing
 * itself: people lose their way in what opens inside what opens (GOV.UK pattern: radios).
 */
const wrongReveals = (step: Step, at: number): Problem[] => {
  const revealed = new Set(step.questions.flatMap((one) => optionsOf(one).map(({ reveals }) => reveals)));
  return step.questions.flatMap((question, n) =>
    optionsOf(question).flatMap(({ reveals }, option) => {
      const message = ((): string | undefined => {
        if (!reveals) return undefined;
        if (!step.questions.slice(n + 1).some(({ name }) => name === reveals))
          return `No question below this one in the same step is called “${reveals}”`;
        return revealed.has(question.name)
          ? 'This question is revealed by another, so its own options can’t reveal one'
          : undefined;
      })();
      return message ? [{ path: `steps.${at}.questions.${n}.options.${option}.reveals`, message }] : [];
    }),
  );
};

const wrongRepeat = ({ repeat }: Step, at: number): Problem[] =>
  repeat && repeat.least > repeat.most
    ? [{ path: `steps.${at}.repeatMost`, message: 'At most must not be fewer than at least' }]
    : [];

const usesIn = (condition: Condition): string[] => {
  if ('all' in condition) return condition.all.flatMap(usesIn);
  if ('any' in condition) return condition.any.flatMap(usesIn);
  if ('not' in condition) return usesIn(condition.not);
  return 'named' in condition ? [condition.named] : [];
};

const missingConditions = (condition: Condition, { conditions }: FormDefinition): string[] =>
  usesIn(condition)
    .filter((name) => !Object.hasOwn(conditions, name))
    .map((name) => `This form has no condition called “${name}”`);

/** Conditions that lead back to themselves, found by taking away again and again those that use none left. */
const namedCycles = (form: FormDefinition): Problem[] => {
  const left = new Map(Object.entries(form.conditions).map(([name, condition]) => [name, usesIn(condition)]));
  for (let before = -1; before !== left.size;) {
    before = left.size;
    for (const [name, uses] of left) if (!uses.some((use) => left.has(use))) left.delete(name);
  }
  const missing = Object.values(form.conditions).flatMap((condition) => missingConditions(condition, form));
  return [
    ...missing.map((message) => ({ path: 'conditions', message })),
    ...[...left.keys()].map((name) => ({
      path: 'conditions',
      message: `The condition “${name}” is made from itself`,
    })),
  ];
};
