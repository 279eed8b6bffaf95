import { prose } from '../../schema/prose.ts';
import type { DraftForm } from './draftForm.ts';

/** A form for the example of a rule: what every form has to have, and these steps. */
export const exampleForm = (steps: readonly object[], more: object = {}): DraftForm => ({
  title: 'Apply for a bin',
  steps,
  privacy: prose('We use your answers to bring the bin. We delete them after one year.'),
  otherWays: prose('Call 01632 960 123.'),
  retentionDays: 365,
  ...more,
});

/** A step called by its title. */
export const step = (title: string, questions: readonly object[], more: object = {}): object => ({
  blockType: 'form-step',
  title,
  questions,
  ...more,
});

/** An ending called by its title. */
export const ending = (title: string): object => ({ blockType: 'form-exit', title, text: prose('Sorry.') });

/** A question, short text unless told. */
export const ask = (name: string, label: string, more: object = {}): object => ({
  blockType: 'text',
  name,
  label,
  ...more,
});

/** A question to be answered with yes or no. */
export const yesOrNo = (name: string, label: string, more: object = {}): object =>
  ask(name, label, { blockType: 'yes-no', ...more });

/** A question with options. */
export const choose = (name: string, label: string, options: readonly string[], more: object = {}): object =>
  ask(name, label, {
    blockType: 'radios',
    options: options.map((option) => ({ blockType: 'option', label: option })),
    ...more,
  });

/** A way on; always, without tests. */
export const route = (to: string, ...when: readonly object[]): object => ({
  blockType: 'form-route',
  to,
  when,
});

/** A test of an answer. */
export const test = (question: string, value: string, operator = 'is'): object => ({
  blockType: 'answer-test',
  question,
  operator,
  value,
});

/** The use of a condition of the form. */
export const use = (condition: string): object => ({ blockType: 'condition-use', condition });

/** A condition of the form. */
export const condition = (name: string, ...when: readonly object[]): object => ({
  blockType: 'form-condition',
  name,
  when,
});
