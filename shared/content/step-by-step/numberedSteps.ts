import type { ContentOf } from '../index.ts';

type Step = ContentOf<'step-by-step'>['steps'][number];

export interface NumberedStep {
  readonly step: Step;
  /** The last piece of its address on the journey's page. */
  readonly id: string;
  /** Of a next step; one that is done with or instead of another has none of its own. */
  readonly number?: number;
}

/** The steps of a journey with their numbers: “and” and “or” do not count. */
export const numberedSteps = (steps: readonly Step[]): NumberedStep[] => {
  let number = 0;
  return steps.map((step, at) => ({
    step,
    id: `step-${at + 1}`,
    ...(step.logic === 'number' ? { number: ++number } : {}),
  }));
};

type Contents = NonNullable<Step['contents']>;
type JourneyLink = Extract<Contents[number], { blockType: 'journey-link' }>;

/** What is in a step, with links that follow each other gathered into one list. */
export type Run =
  | { readonly kind: 'links'; readonly links: readonly JourneyLink[] }
  | { readonly kind: 'text'; readonly text: Extract<Contents[number], { blockType: 'rich-text' }>['text'] };

/** The contents of a step as texts and lists of links, in their order. */
export const runsOf = (contents: Contents = []): Run[] => {
  const runs: Run[] = [];
  for (const item of contents) {
    const last = runs.at(-1);
    if (item.blockType === 'rich-text') runs.push({ kind: 'text', text: item.text });
    else if (last?.kind === 'links') runs.splice(-1, 1, { kind: 'links', links: [...last.links, item] });
    else runs.push({ kind: 'links', links: [item] });
  }
  return runs;
};
