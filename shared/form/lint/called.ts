import { checkSlug } from '../definition.ts';
import type { FormDefinition, Question, Step } from '../definition.ts';
import type { Linted } from './linted.ts';
import type { Site } from './sites.ts';

/** What an editor knows things by: their titles and labels, in quotes. */
export const quoted = (words: string): string => `“${words.length > 80 ? `${words.slice(0, 79)}…` : words}”`;

/** A question by its label; by its name while it has none. */
export const questionWords = ({ label, name }: Pick<Question, 'label' | 'name'>): string =>
  quoted(label || name);

/** A question by the label that its name stands for. */
export const questionCalled = (name: string, { questionCalled }: Linted): string => {
  const found = questionCalled(name);
  return found ? questionWords(found.question) : quoted(name);
};

/** A step or ending by its title. */
export const stepWords = ({ title, slug }: Pick<Step, 'title' | 'slug'>): string => quoted(title || slug);

/** What a route leads to. */
export const targetWords = (to: string, { steps }: FormDefinition): string => {
  if (to === checkSlug) return 'the check of all answers';
  const step = steps.find(({ slug }) => slug === to);
  return step ? stepWords(step) : quoted(to);
};

/** Where a condition stands, as in: the condition of …. */
export const siteWords = ({ kind, step, at }: Site, { form, content }: Linted): string => {
  if (kind === 'condition') return `the condition ${quoted(content.conditions[at]?.name ?? '')}`;
  const found = form.steps[step ?? -1];
  if (!found) return '';
  if (kind === 'step') return `the condition of the step ${stepWords(found)}`;
  if (kind === 'route')
    return `the way from ${stepWords(found)} to ${targetWords(found.routes?.[at]?.to ?? '', form)}`;
  const question = found.questions[at];
  return `the condition of the question ${question ? questionWords(question) : ''}`;
};

/** The first letter as a sentence has it. */
export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
