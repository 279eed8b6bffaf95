import type { FormDefinition, Question } from '#shared/form/definition.ts';

/** What a browser does not need of a definition: it is in the markup already. */
const inMarkup = new Set(['hint', 'width', 'rows', 'inline', 'ofBirth', 'own', 'look', 'text', 'reveals']);

/** A definition as JSON, as small as the engine can do with, to travel inside the page. */
export const leanDefinition = (form: FormDefinition): string =>
  jsonForPage({
    ...form,
    steps: form.steps.map((step) => ({ ...step, questions: step.questions.map(leanQuestion) })),
  });

/** Questions alone are made lean: a condition may be called `text` or `hint`, too. */
const leanQuestion = (question: Question): unknown =>
  JSON.parse(
    JSON.stringify(question, (key, value: unknown) =>
      inMarkup.has(key) || (key === 'blockType' && value === 'option') ? undefined : value,
    ),
  );

/** JSON that has no markup in it, wherever in a page it stands. */
export const jsonForPage = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
