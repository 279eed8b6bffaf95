import { typedInto } from '../form/entries.ts';
import type { Entries } from '../form/entries.ts';
import type { Found } from './address/listed.ts';
import type { InputProblem } from './meaning.ts';

/** What the `.astro` neighbour of a kind is given: the question, what was typed and what is wrong with it. */
export interface Asking<Q> {
  readonly question: Q;
  readonly entries: Entries;
  readonly problems: readonly InputProblem[];
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
export const oneInput = ({ question, entries, problems }: Asking<Worded>) => ({
  id: inputId(question.name),
  name: question.name,
  value: typedInto(entries, question.name) || undefined,
  ...noted({ question, problems }),
});

/** Hint and error of a question as the components take them. */
export const noted = ({ question, problems }: Pick<Asking<Worded>, 'question' | 'problems'>) => ({
  hint: question.hint ? { text: question.hint } : undefined,
  errorMessage: problems.length ? { text: problems.map(({ message }) => message).join('. ') } : undefined,
});

/** The words of a question as a label. */
export const labelFor = ({ question, isHeading }: Asking<Worded>) => ({
  text: questionWords(question),
  isPageHeading: isHeading,
  classes: isHeading ? 'govuk-label--l' : 'govuk-label--s',
});

/** The words of a question as the legend of several inputs. */
export const fieldsetFor = ({ question, isHeading }: Asking<Worded>) => ({
  legend: {
    text: questionWords(question),
    isPageHeading: isHeading,
    classes: isHeading ? 'govuk-fieldset__legend--l' : 'govuk-fieldset__legend--s',
  },
});

const questionWords = ({ label, optional }: Worded): string => (optional ? `${label} (optional)` : label);
