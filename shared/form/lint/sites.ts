import type { Part, WholeForm } from './draftForm.ts';
import type { Operator } from '../condition.ts';

/** A place in a form's content at which a condition stands: a list of parts, all of which must be true. */
export interface Site {
  /** `steps.1.showIf`, `steps.1.questions.0.showIf`, `steps.1.routes.0.when` or `conditions.2.when`. */
  readonly path: string;
  readonly kind: 'step' | 'question' | 'route' | 'condition';
  /** The number of its step; none of a condition of the form. */
  readonly step?: number;
  /** The number of its question, of its route or of the condition. */
  readonly at: number;
  /** What it is made of in the end. */
  readonly leaves: readonly Leaf[];
}

/** A test of one answer, or the use of a condition of the form. */
export type Leaf = Test | Use;

export interface Test {
  readonly path: string;
  readonly question: string;
  readonly operator: Operator;
  readonly value: string;
}

export interface Use {
  readonly path: string;
  readonly condition: string;
}

/** Every place at which a condition stands, but for those at which there is none. */
export const sitesOf = ({ steps, conditions }: WholeForm): Site[] =>
  [
    ...conditions.map(({ when }, at) => siteAt(`conditions.${at}.when`, 'condition', undefined, at, when)),
    ...steps.flatMap((step, at) =>
      step.blockType === 'form-exit'
        ? []
        : [
            siteAt(`steps.${at}.showIf`, 'step', at, 0, step.showIf),
            ...step.questions.map(({ showIf }, n) =>
              siteAt(`steps.${at}.questions.${n}.showIf`, 'question', at, n, showIf),
            ),
            ...(step.routes ?? []).map(({ when }, n) =>
              siteAt(`steps.${at}.routes.${n}.when`, 'route', at, n, when),
            ),
          ],
    ),
  ].filter(({ leaves }) => leaves.length);

const siteAt = (
  path: string,
  kind: Site['kind'],
  step: number | undefined,
  at: number,
  parts: readonly Part[] | undefined,
): Site => ({
  path,
  kind,
  ...(step === undefined ? {} : { step }),
  at,
  leaves: (parts ?? []).flatMap((part, n) => leavesOf(part, `${path}.${n}`)),
});

const leavesOf = (part: Part, path: string): Leaf[] => {
  if (part.blockType === 'any-of' || part.blockType === 'none-of')
    return part.tests.flatMap((test, n) => leavesOf(test, `${path}.tests.${n}`));
  if (part.blockType === 'condition-use') return [{ path: `${path}.condition`, condition: part.condition }];
  const { question, operator, value = '' } = part;
  return [{ path, question, operator: operator as Operator, value }];
};
