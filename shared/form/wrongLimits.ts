import type { Problem } from '../schema/types.ts';
import type { FormDefinition } from './definition.ts';

/** Limits of a date that name a question which is not an earlier date, where in the form's content. */
export const wrongLimits = (form: FormDefinition): Problem[] => {
  const dates = new Set<string>();
  return form.steps.flatMap((step, at) =>
    step.questions.flatMap((question, n) => {
      if (question.blockType !== 'date') return [];
      const found = (['notBefore', 'notAfter'] as const).flatMap((limit) => {
        const name = question[limit];
        if (!name || dates.has(name)) return [];
        const message = `No date question before this one is called “${name}”`;
        return [{ path: `steps.${at}.questions.${n}.${limit}`, message }];
      });
      dates.add(question.name);
      return found;
    }),
  );
};
