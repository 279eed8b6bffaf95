import type { Operator } from '#shared/form/condition.ts';
import type { ContentOf } from '#shared/content/index.ts';
import { prose } from '#shared/schema/prose.ts';
import type { DemoDocument } from '../writing.ts';

/**
 * A form in English, by the last piece of its address. What follows are the words that forms are written with:
 * each gives the plain content that an editor would make on the desk.
 */
export const form = (key: string, content: ContentOf<'form'>): DemoDocument<'form'> => ({
  type: 'form',
  key,
  locale: 'en',
  content,
});

/** The Welsh one of a form in English, which is given by its key. */
export const welshForm = (
  key: string,
  translationOf: string,
  content: ContentOf<'form'>,
): DemoDocument<'form'> => ({ ...form(key, content), locale: 'cy', translationOf });

/** Questions that are asked together. */
export const step = (
  title: string,
  questions: FormStep['questions'],
  more: Omit<FormStep, 'blockType' | 'title' | 'questions'> = {},
): FormStep => ({ blockType: 'form-step', title, questions, ...more });

/** An ending for those who can't go on, or should do something else. */
export const exit = (name: string, title: string, source: string) =>
  ({ blockType: 'form-exit', name, title, text: prose(source) }) as const;

/** One answer to choose from. */
export const option = (
  value: string,
  label: string,
  more: { readonly hint?: string; readonly reveals?: string; readonly alone?: true } = {},
) => ({ blockType: 'option', label, value, ...more }) as const;

/** A test of one answer. */
export const when = (question: string, operator: Operator, value?: string) =>
  ({ blockType: 'answer-test', question, operator, ...(value ? { value } : {}) }) as const;

/** A condition of the form by its name. */
export const holds = (condition: string) => ({ blockType: 'condition-use', condition }) as const;

/** Answers that must lead to an ending, or to the `check` of all answers. */
export const example = (
  title: string,
  end: string,
  ...answers: readonly (readonly [question: string, value: string])[]
) =>
  ({
    blockType: 'form-example',
    title,
    answers: answers.map(([question, value]) => ({ blockType: 'example-answer', question, value }) as const),
    end,
  }) as const;

/** Where people go on when something is true. */
export const route = (
  to: string,
  condition: NonNullable<Routes[number]['when']>[number],
): Routes[number] => ({
  blockType: 'form-route',
  to,
  when: [condition],
});

type FormStep = Extract<ContentOf<'form'>['steps'][number], { blockType: 'form-step' }>;
type Routes = NonNullable<FormStep['routes']>;
