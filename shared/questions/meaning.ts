import type { Comparable } from '../form/condition.ts';
import type { Entries } from '../form/entries.ts';
import type { Say } from './say.ts';

/** What the engine asks of every kind of question: how its answer is posted, understood and shown. */
export interface Meaning<Q, A> {
  /** The inputs that its page has, in order. */
  readonly inputs: (question: Q) => readonly Input[];
  /** What was meant by what was typed, or what is wrong with it. */
  readonly read: (question: Q, entries: Entries, around: Surroundings) => Reading<A>;
  /** What to type for an answer: `read` of it gives the answer again. */
  readonly typed: (answer: A, question: Q) => Entries;
  /** As a person reads it in summaries and e-mails, in English unless told; lines are parted by line feeds. */
  readonly shown: (answer: A, question: Q, say?: Say) => string;
  /** In one cell of a table; as shown, with commas for line feeds, unless told. */
  readonly cell?: (answer: A, question: Q) => string;
  /** As conditions see it; as shown, unless told. */
  readonly compared?: (answer: A, question: Q) => Comparable;
}

/** What an answer is measured by, beside itself. */
export interface Surroundings {
  /** An ISO day. */
  readonly today: string;
  /** An answer given before, as conditions see it. */
  readonly answerTo: (question: string) => Comparable;
  /** Speaks the language of the form. */
  readonly say: Say;
}

/** One input of a question. Its name is posted; its id is `q-` and its name. */
export interface Input {
  readonly name: string;
  /** It may be posted several times, as ticked boxes are. */
  readonly repeats?: true;
  /** Its W3C autocomplete purpose (WCAG 1.3.5). */
  readonly purpose?: string;
}

/** An answer, which must be plain JSON; or problems; or neither, where it may be left empty and was. */
export type Reading<A> = { readonly answer?: A; readonly problems: readonly InputProblem[] };

/** What is wrong with an input, said to the person by the GOV.UK error message patterns. */
export interface InputProblem {
  readonly input: string;
  readonly message: string;
}

/** What every question has, whatever its kind. */
export interface Asked {
  readonly name: string;
  readonly label: string;
  readonly optional?: boolean;
  /** Completes sentences such as "Enter …". */
  readonly called?: string;
  /** Said instead of our own sentence when nothing was answered. */
  readonly missing?: string;
  /** Said instead of all our own sentences when something was typed that is not right. */
  readonly invalid?: string;
}

/** It was left empty: a problem only where an answer is needed. */
export const nothing = (question: Asked, sentence: string, input = question.name): Reading<never> =>
  question.optional ? { problems: [] } : wrong(input, question.missing || sentence);

/** Nothing was typed: “Enter …”, with a noun for questions that have no name in sentences. */
export const notEntered = (question: Asked, say: Say, noun: string, input?: string): Reading<never> =>
  nothing(question, say('Enter %1', question.called || say(noun)), input);

/** More was typed than fits; `most` is counted in characters unless the sentence says otherwise. */
export const tooLong = (
  question: Asked,
  say: Say,
  noun: string,
  most: number,
  sentence = '%1 must be %2 characters or less',
): Reading<never> =>
  wrong(question.name, say(sentence, question.called || say(noun), most.toLocaleString('en-GB')));

/** One problem with one input. */
export const wrong = (input: string, message: string): Reading<never> => ({
  problems: [{ input, message }],
});

/** An answer without problems. */
export const understood = <A>(answer: A): Reading<A> => ({ answer, problems: [] });

/** One value typed into one input. */
export const typedOnce = (name: string, value: string): Entries => new Map([[name, [value]]]);
