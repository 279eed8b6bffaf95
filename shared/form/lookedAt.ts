import { questionsIn } from './condition.ts';
import type { Condition } from './condition.ts';
import type { FormDefinition } from './definition.ts';

/** The questions whose answers decide something: some condition of the form looks at them. */
export const lookedAt = ({ steps, conditions }: FormDefinition): readonly string[] => [
  ...new Set(
    steps
      .flatMap(({ showIf, routes = [], questions }) => [
        showIf,
        ...routes.map(({ when }) => when),
        ...questions.map((question) => question.showIf),
      ])
      .filter((one): one is Condition => one !== undefined)
      .flatMap((one) => [...questionsIn(one, conditions)])
      .map((name) => name.split('.', 1)[0] as string),
  ),
];
