import { asks, meaningOf } from '../questions/meaningOf.ts';
import { checkSlug } from './definition.ts';
import type { AskedQuestion, Journey } from './journey.ts';

/** An example of a form, as its content has it: what decided where somebody went, and where that was. */
export interface KeptExample {
  readonly title: string;
  /** Values as conditions compare them; several of one question are several ticked boxes; none is ''. */
  readonly answers: readonly {
    readonly blockType: 'example-answer';
    readonly question: string;
    readonly value: string;
  }[];
  /** The slug of an ending, or `check`. */
  readonly end: string;
}

/** What is kept of a journey as an example: only the answers to questions that conditions look at (`lookedAt`). */
export const exampleOf = (looked: readonly string[], way: Journey): KeptExample => {
  const asked = way.visits
    .filter(({ step }) => !step.list)
    .flatMap((visit) => visit.asked)
    // What is asked about several things has one name in conditions, and an answer for each.
    .filter(({ question }) => asks(question) && looked.includes(nameOf(question.name)));
  const answers = asked.flatMap((one) =>
    valuesOf(one).map((value) => ({
      blockType: 'example-answer' as const,
      question: nameOf(one.question.name),
      value,
    })),
  );
  return {
    title: titleOf(asked, way),
    answers: answers.filter(({ value }) => value.length <= longestValue).slice(0, mostAnswers),
    end: way.end,
  };
};

/** As the fields of an example allow (shared/content/form/example.ts). */
const [longestValue, mostAnswers, longestTitle] = [200, 60, 120];

const nameOf = (name: string): string => name.split('.', 1)[0] as string;

const valuesOf = ({ question, answer }: AskedQuestion): readonly string[] => {
  if (answer === undefined) return [''];
  const meaning = meaningOf(question);
  const compared = (meaning.compared ?? meaning.shown)(answer, question);
  if (compared === undefined) return [''];
  return typeof compared === 'object' ? (compared.length ? compared : ['']) : [String(compared)];
};

/** The last answers say most: what came before is often the same. */
const titleOf = (asked: readonly AskedQuestion[], { visits, end }: Journey): string => {
  const said = asked.flatMap((one) => {
    const shown = one.shown.replace(/\s+/g, ' ');
    return shown ? [`${one.question.label}: ${shown}`] : [];
  });
  const exit = end === checkSlug ? undefined : visits.at(-1)?.step.title;
  const words = said.slice(-2).join('; ') || exit || 'All questions answered';
  return words.length > longestTitle ? `${words.slice(0, longestTitle - 1).trimEnd()}…` : words;
};
