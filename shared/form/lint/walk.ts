import { holds } from '../condition.ts';
import type { Comparable, Condition } from '../condition.ts';
import { checkSlug } from '../definition.ts';
import type { FormDefinition, Step } from '../definition.ts';
import { follow } from '../follow.ts';

/** The way that answers take: the slugs of the steps, and last `check` or the ending. */
export interface Walked {
  readonly trail: readonly string[];
  readonly end: string;
}

/**
 * Walks a form with answers as conditions compare them; of a step that repeats, one for each item. What has no
 * answer counts as left empty, whether or not it may be.
 */
export const walk = (
  form: FormDefinition,
  answers: ReadonlyMap<string, Comparable | readonly Comparable[]>,
): Walked => {
  const given = new Map<string, Comparable>();
  const trail: string[] = [];
  let item: ReadonlyMap<string, Comparable> = new Map();
  const isTrue = (condition: Condition | undefined): boolean =>
    !condition || holds(condition, (name) => item.get(name) ?? given.get(name), form.conditions);

  const visitEach = ({ questions, repeat }: Step & Required<Pick<Step, 'repeat'>>): void => {
    const listed = new Map(questions.map(({ name }) => [name, [answers.get(name) ?? []].flat()]));
    const most = Math.max(repeat.least, ...[...listed.values()].map((all) => all.length));
    const kept = new Map<string, string[]>();
    for (let n = 0; n < Math.min(most, repeat.most); n++) {
      const own = new Map<string, Comparable>();
      item = own;
      for (const { name, showIf } of questions) {
        const answer = isTrue(showIf) ? listed.get(name)?.[n] : undefined;
        if (answer === undefined) continue;
        own.set(name, answer);
        kept.set(name, [...(kept.get(name) ?? []), String(answer)]);
      }
      item = new Map();
    }
    for (const [name, all] of kept) given.set(name, all);
  };

  const end = follow(form.steps, isTrue, (step) => {
    trail.push(step.slug);
    if (step.repeat) return visitEach({ ...step, repeat: step.repeat });
    for (const { name, showIf } of step.questions) {
      const answer = answers.get(name);
      if (answer !== undefined && isTrue(showIf)) given.set(name, answer as Comparable);
    }
  });
  return { trail: end === checkSlug ? [...trail, checkSlug] : trail, end };
};
