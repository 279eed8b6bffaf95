import type { Reference } from '../../schema/types.ts';
import type { ContentOf } from '../index.ts';
import { numberedSteps } from './numberedSteps.ts';
import type { NumberedStep } from './numberedSteps.ts';

/** A step by step as far as a page that is part of it shows it. */
export interface JourneyAround {
  readonly title: string;
  readonly href: string;
  readonly steps: readonly (NumberedStep & { readonly href: string; readonly isCurrent: boolean })[];
}

interface Mention {
  readonly title: string;
  readonly href: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** The journeys of which a document is a step; those that only mention it in a sentence are none of them. */
export const journeysOf = (mentions: readonly Mention[], of: Reference): JourneyAround[] =>
  mentions.flatMap(({ title, href, content }) => {
    const steps = numberedSteps((content['steps'] ?? []) as ContentOf<'step-by-step'>['steps']).map(
      (numbered) => ({
        ...numbered,
        href: `${href}#${numbered.id}`,
        isCurrent: (numbered.step.contents ?? []).some(
          (item) =>
            item.blockType === 'journey-link' && item.inside?.type === of.type && item.inside.id === of.id,
        ),
      }),
    );
    return steps.some(({ isCurrent }) => isCurrent) ? [{ title, href, steps }] : [];
  });
