import { definitionOf } from '../../content/form/definition.ts';
import type { FormDefinition, Question, Step } from '../definition.ts';
import { todayAt } from '../today.ts';
import { asks } from '../../questions/meaningOf.ts';
import { wholeForm } from './draftForm.ts';
import type { DraftForm, WholeForm } from './draftForm.ts';
import { search } from './search/search.ts';
import type { Searched } from './search/search.ts';
import { sitesOf } from './sites.ts';
import type { Site } from './sites.ts';

/** A form as the rules see it. */
export interface Linted {
  /** What was given. */
  readonly draft: DraftForm;
  /** Its content without holes. */
  readonly content: WholeForm;
  /** What the engine makes of it. */
  readonly form: FormDefinition;
  readonly sites: readonly Site[];
  /** Everything that wants an answer, in order. */
  readonly asked: readonly Asked[];
  /** The first question of a name. */
  readonly questionCalled: (name: string) => Asked | undefined;
  /** Where all answers lead; worked out once, when a rule first wants to know. */
  readonly searched: () => Searched;
}

/** A question with its place. */
export interface Asked {
  readonly question: Question;
  readonly step: Step;
  /** The numbers of its step, and of it in its step. */
  readonly at: number;
  readonly n: number;
  readonly path: string;
}

/** Makes a draft ready for the rules, on a day. */
export const lintedFrom = (draft: DraftForm, today = todayAt(Date.now())): Linted => {
  const content = wholeForm(draft);
  const form = definitionOf({ id: '', updatedAt: '', content });
  const asked = form.steps.flatMap((step, at) =>
    step.questions.flatMap((question, n) =>
      asks(question) ? [{ question, step, at, n, path: `steps.${at}.questions.${n}` }] : [],
    ),
  );
  const byName = new Map(asked.toReversed().map((one) => [one.question.name, one]));
  let known: Searched | undefined;
  const linted: Linted = {
    draft,
    content,
    form,
    sites: sitesOf(content),
    asked,
    questionCalled: (name) => byName.get(name),
    searched: () => (known ??= search(linted, today)),
  };
  return linted;
};
