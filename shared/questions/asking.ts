import { typedInto } from '../form/entries.ts';
import type { Entries } from '../form/entries.ts';
import type { Found } from './address/listed.ts';
import type { InputProblem } from './meaning.ts';
import type { Say } from './say.ts';

/** What the `.astro` neighbour of a kind is given: the question, what was typed and what is wrong with it. */
export interface Asking<Q> {
  readonly question: Q;
  readonly entries: Entries;
  readonly problems: readonly InputProblem[];
  /** Speaks the language of the form. */
  readonly say: Say;
  /** The question is the page's h1. */
  readonly isHeading?: boolean;
  /** What its options reveal, by their value: markup of another question. */
  readonly reveals?: readonly { readonly value: string; readonly html: unknown }[];
  /** What was looked up for it just now. */
  readonly found?: Found | undefined;
}

interface Worded {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
}

/** The id of an input, which errors link to: never that of something else on the page. */
export const inputId = (name: string): string => `q-${name}`;

/** The id of one option of several; the first has the question's own, which errors link to. No question's name has a “_”. */
export const optionId = (name: string, at: number): string =>
  at ? `${inputId(name)}_${at + 1}` : inputId(name);

/** A field that is one input: its id, name, what was typed, hint and error. */
export const oneInput = ({ question, entries, problems, say }: Asking<Worded>) => ({
  id: inputId(question.name),
  name: question.name,
  value: typedInto(entries, question.name) || undefined,
  ...noted({ question, problems, say }),
});

/** Hint and error of a question as the components take them. */
export const noted = ({
  question,
  problems,
  say,
}: Pick<Asking<Worded>, 'question' | 'problems' | 'say'>) => ({
  hint: question.hint ? { text: question.hint } : undefined,
  errorMessage: errorFor(problems, say),
});

/** What is wrong, as the components take it. */
export const errorFor = (problems: readonly InputProblem[], say: Say) =>
  problems.length
    ? { text: problems.map(({ message }) => message).join('. '), visuallyHiddenText: say('Error') }
    : undefined;

/** The words of a question as a label. */
export const labelFor = ({ question, isHeading, say }: Asking<Worded>) => ({
  text: questionWords(question, say),
  isPageHeading: isHeading,
  classes: isHeading ? 'govuk-label--l' : 'govuk-label--s',
});

/** The words of a question as the legend of several inputs. */
export const fieldsetFor = ({ question, isHeading, say }: Asking<Worded>) => ({
  legend: {
    text: questionWords(question, say),
    isPageHeading: isHeading,
    classes: isHeading ? 'govuk-fieldset__legend--l' : 'govuk-fieldset__legend--s',
  },
});

/** The words of a question, as they were written, and whether it may be left empty. */
export const questionWords = ({ label, optional }: Pick<Worded, 'label' | 'optional'>, say: Say): string =>
  optional ? `${label} ${say('(optional)')}` : label;
