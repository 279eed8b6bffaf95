import { meaningOf } from '../../questions/meaningOf.ts';
import type { FormDefinition, Question, Step } from '../definition.ts';

/** A question whose name, or that of an input of its, another has before it. */
export interface Clash {
  readonly path: string;
  readonly step: Step;
  readonly question: Question;
  readonly other: Question;
  readonly name: string;
}

/** What people type arrives under the names of inputs, of which a date has three: each is one question's alone. */
export const clashesIn = ({ steps }: FormDefinition): Clash[] => {
  const taken = new Map<string, Question>();
  return steps.flatMap((step, at) =>
    step.questions.flatMap((question, n): Clash[] => {
      const inputs = meaningOf(question).inputs(question);
      const names = [...new Set([question.name, ...inputs.map(({ name }) => name)])];
      const name = names.find((one) => taken.has(one));
      const other = taken.get(name ?? '');
      for (const one of names) taken.set(one, question);
      return name === undefined || !other
        ? []
        : [{ path: `steps.${at}.questions.${n}`, step, question, other, name }];
    }),
  );
};
