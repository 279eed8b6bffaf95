import { asks, meaningOf } from '../questions/meaningOf.ts';
import type { InputProblem, Surroundings } from '../questions/meaning.ts';
import { sayIn } from '../questions/say.ts';
import { holds, questionsIn } from './condition.ts';
import type { Comparable, Condition } from './condition.ts';
import type { FormDefinition, Question, Step } from './definition.ts';
import { typedInto } from './entries.ts';
import type { Entries } from './entries.ts';
import { follow } from './follow.ts';
import { anotherInput, countOf, isRepeating, itemStep, listStep } from './repeat.ts';
import type { RepeatingStep } from './repeat.ts';

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
  /** The answer as people read it; empty without one. */
  readonly shown: string;
}

/**
 * Walks a form with what was typed so far. A condition sees only answers to questions reached before it, so
 * what belongs to a way not taken has no effect. It always ends: routes only lead forward.
 */
export const journey = (form: FormDefinition, entries: Entries, today: string): Journey => {
  const compared = new Map<string, Comparable>();
  const visits: Visit[] = [];
  /** About one item of several, a name means the answer about this very item first. */
  let suffix = '';
  const say = sayIn(form.locale);
  const around: Surroundings = {
    today,
    say,
    answerTo: (name) => compared.get(name + suffix) ?? compared.get(name),
  };
  const isTrue = (condition: Condition | undefined): boolean =>
    !condition || holds(condition, around.answerTo, form.conditions);

  const visit = (step: Step): Visit => {
    const asked: AskedQuestion[] = [];
    const problems: InputProblem[] = [];
    suffix = step.item ? `.${step.item}` : '';
    for (const question of step.questions) {
      if (!isTrue(question.showIf)) continue;
      const meaning = meaningOf(question);
      const { answer, problems: found } = meaning.read(question, entries, around);
      const shown = answer === undefined ? '' : meaning.shown(answer, question, say);
      asked.push({ question, answer, shown });
      problems.push(...inOwnWords(question, found, entries));
      if (answer !== undefined)
        compared.set(question.name, (meaning.compared ?? meaning.shown)(answer, question));
    }
    suffix = '';
    return { step, asked, problems };
  };

  /** Only its own step sees an answer about one item. */
  const taken = (name: string): Comparable => {
    const answer = compared.get(name);
    compared.delete(name);
    return answer;
  };

  const visitEach = (step: RepeatingStep): Visit[] => {
    const count = countOf(step, entries);
    const items = Array.from({ length: count }, (_, n) => visit(itemStep(step, n + 1)));
    for (const { name } of step.questions) {
      const answers = items.flatMap((_, n) => taken(`${name}.${n + 1}`) ?? []);
      if (answers.length) compared.set(name, answers.map(String));
    }
    const list = visit(listStep(step, count, say));
    const [another] = list.asked;
    const message =
      count < step.repeat.least
        ? say('Add at least %1', step.repeat.least)
        : another?.answer === true && say('Add it, or select no');
    const problems = message ? [{ input: anotherInput(step.slug), message }] : [];
    return [...items, list.problems.length ? list : { ...list, problems }];
  };

  const end = follow(form.steps, isTrue, (step) => {
    visits.push(...(isRepeating(step) ? visitEach(step) : [visit(step)]));
  });
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

/** Where a journey goes on after a visit: from one item of several to their list, past none with a problem. */
export const nextVisit = ({ visits, stuck }: Journey, visit: Visit): Visit | undefined => {
  const rest = visits.slice(visits.indexOf(visit) + 1);
  return visit.step.item ? rest.find((one) => one === stuck || one.step.list) : rest[0];
};

/** The answers on the way, by question; what was typed anywhere else is dropped. */
export const answersOf = ({ visits }: Journey): Map<string, unknown> =>
  new Map(
    visits
      .flatMap(toCheck)
      .filter(({ answer }) => answer !== undefined)
      .map(({ question, answer }) => [question.name, answer]),
  );

/** What is to be checked of a step: what it asks, not the words between, nor whether there is another. */
export const toCheck = ({ step, asked }: Visit): readonly AskedQuestion[] =>
  step.list ? [] : asked.filter(({ question }) => asks(question));

/** A question's answer for one cell of a table. */
export const cellOf = ({ question, answer, shown }: AskedQuestion): string => {
  if (answer === undefined) return '';
  const { cell } = meaningOf(question);
  return cell ? cell(answer, question) : shown.replace(/\n/g, ', ');
};

/** Reached answers as they are submitted, in the order of the journey (`SubmittedAnswer` of the contract). */
export const submittedAnswers = ({ visits }: Journey) =>
  visits.flatMap((visit) =>
    toCheck(visit)
      .filter(({ answer }) => answer !== undefined)
      .map((asked) => ({
        name: asked.question.name,
        kind: asked.question.blockType,
        label: visit.step.item ? `${visit.step.title}: ${asked.question.label}` : asked.question.label,
        value: asked.answer,
        shown: asked.shown,
      })),
  );

/**
 * The questions of a step as its page has them: those that are asked, and those that depend on an answer of
 * this very page, which only a script can hide and show.
 */
export const questionsShown = (form: FormDefinition, { step, asked }: Visit): readonly Question[] => {
  const here = new Set(step.questions.map(({ name }) => name.split('.', 1)[0] as string));
  return step.questions.filter(
    (question) =>
      asked.some((one) => one.question === question) ||
      (question.showIf && [...questionsIn(question.showIf, form.conditions)].some((name) => here.has(name))),
  );
};
