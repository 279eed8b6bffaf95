import { asks, meaningOf } from '../questions/meaningOf.ts';
import type { InputProblem, Surroundings } from '../questions/meaning.ts';
import { holds, questionsIn } from './condition.ts';
import type { Comparable, Condition } from './condition.ts';
import { checkSlug } from './definition.ts';
import type { FormDefinition, Question, Step } from './definition.ts';
import { typedInto } from './entries.ts';
import type { Entries } from './entries.ts';

/** The way that one set of answers takes through a form. */
export interface Journey {
  /** The steps that are reached, in order. */
  readonly visits: readonly Visit[];
  /** `check`, or the slug of the exit that was met. */
  readonly end: string;
  /** The first step that has a problem; undefined if the answers are complete. */
  readonly stuck: Visit | undefined;
}

/** A step that is reached, with the questions that it asks. */
export interface Visit {
  readonly step: Step;
  readonly asked: readonly AskedQuestion[];
  readonly problems: readonly InputProblem[];
}

/** A question that is reached, with its answer as plain JSON; undefined if there is none (yet). */
export interface AskedQuestion {
  readonly question: Question;
  readonly answer: unknown;
}

/**
 * Walks a form with what was typed so far. A condition sees only answers to questions reached before it, so
 * what belongs to a way not taken has no effect. It always ends: routes only lead forward.
 */
export const journey = (form: FormDefinition, entries: Entries, today: string): Journey => {
  const compared = new Map<string, Comparable>();
  const visits: Visit[] = [];
  const around: Surroundings = { today, answerTo: (name) => compared.get(name) };
  const isTrue = (condition: Condition | undefined): boolean =>
    !condition || holds(condition, around.answerTo, form.conditions);

  const visit = (step: Step): Visit => {
    const asked: AskedQuestion[] = [];
    const problems: InputProblem[] = [];
    for (const question of step.questions) {
      if (!isTrue(question.showIf)) continue;
      const meaning = meaningOf(question);
      const { answer, problems: found } = meaning.read(question, entries, around);
      asked.push({ question, answer });
      problems.push(...inOwnWords(question, found, entries));
      if (answer !== undefined)
        compared.set(question.name, (meaning.compared ?? meaning.shown)(answer, question));
    }
    return { step, asked, problems };
  };

  const indexes = new Map(form.steps.map(({ slug }, at) => [slug, at]));
  let end = checkSlug;
  for (let at = 0, routed = false; at < form.steps.length;) {
    const step = form.steps[at] as Step;
    if (step.exit ? !routed : !isTrue(step.showIf)) {
      at++;
      routed = false;
      continue;
    }
    visits.push(visit(step));
    if (step.exit) {
      end = step.slug;
      break;
    }
    const to = step.routes?.find(({ when }) => isTrue(when))?.to;
    if (to === checkSlug) break;
    const target = to === undefined ? undefined : indexes.get(to);
    routed = target !== undefined && target > at;
    at = routed ? (target as number) : at + 1;
  }
  return { visits, end, stuck: visits.find(({ problems }) => problems.length) };
};

/** What the editor wants said of an answer that is not right, once, whatever is wrong with it. */
const inOwnWords = (
  question: Question,
  problems: readonly InputProblem[],
  entries: Entries,
): readonly InputProblem[] => {
  const [first] = problems;
  const isTyped = () =>
    meaningOf(question)
      .inputs(question)
      .some(({ name }) => typedInto(entries, name));
  return first && 'invalid' in question && question.invalid && isTyped()
    ? [{ ...first, message: question.invalid }]
    : problems;
};

/** The answers on the way, by question; what was typed anywhere else is dropped. */
export const answersOf = ({ visits }: Journey): Map<string, unknown> =>
  new Map(
    visits
      .flatMap(({ asked }) => asked)
      .filter(({ answer }) => answer !== undefined)
      .map(({ question, answer }) => [question.name, answer]),
  );

/** What is to be checked of a step: the questions that it asks, not the words between them. */
export const toCheck = ({ asked }: Visit): readonly AskedQuestion[] =>
  asked.filter(({ question }) => asks(question));

/** A question's answer as people read it; empty without one. */
export const shownAnswer = ({ question, answer }: AskedQuestion): string =>
  answer === undefined ? '' : meaningOf(question).shown(answer, question);

/** A question's answer for one cell of a table. */
export const cellOf = (asked: AskedQuestion): string => {
  if (asked.answer === undefined) return '';
  const { cell } = meaningOf(asked.question);
  return cell ? cell(asked.answer, asked.question) : shownAnswer(asked).replace(/\n/g, ', ');
};

/** Reached answers as they are submitted, in the order of the journey (`SubmittedAnswer` of the contract). */
export const submittedAnswers = ({ visits }: Journey) =>
  visits
    .flatMap(({ asked }) => asked)
    .filter(({ answer }) => answer !== undefined)
    .map((asked) => ({
      name: asked.question.name,
      kind: asked.question.blockType,
      label: asked.question.label,
      value: asked.answer,
      shown: shownAnswer(asked),
    }));

/**
 * The questions of a step as its page has them: those that are asked, and those that depend on an answer of
 * this very page, which only a script can hide and show.
 */
export const questionsShown = (form: FormDefinition, { step, asked }: Visit): readonly Question[] => {
  const here = new Set(step.questions.map(({ name }) => name));
  return step.questions.filter(
    (question) =>
      asked.some((one) => one.question === question) ||
      (question.showIf && [...questionsIn(question.showIf, form.conditions)].some((name) => here.has(name))),
  );
};
