import { checkSlug } from '#shared/form/definition.ts';
import { progressAt } from '#shared/form/progress.ts';
import type { Answers } from './answers.ts';
import { checkPage } from './checkPage.ts';
import { fillInputs } from './inputs.ts';
import type { Parts } from './parts.ts';
import type * as Repeats from './repeats.ts';

/** Shows a step, or the check of all answers, with what was answered before. */
export const drawPlace = (
  parts: Parts,
  answers: Answers,
  slug: string,
  change: (step: string) => void,
  repeats: typeof Repeats | undefined,
): void => {
  const { root, stage, before, button, words, first } = parts;
  const way = answers.walk();
  const isCheck = slug === checkSlug;
  root.querySelector('.govuk-error-summary')?.remove();
  stage.replaceChildren(isCheck ? checkPage(parts, way, change) : parts.copy(slug));
  stage.dataset['step'] = slug;
  const visit = way.visits.find(({ step }) => step.slug === slug);
  const place = stage.querySelector('[data-progress]');
  const progress = progressAt(way, slug);
  if (place && progress)
    place.textContent = words.progress.replace('%n', `${progress.at}`).replace('%m', `${progress.of}`);
  if (visit) repeats?.drawRepeated(stage, way, visit, change);
  before.hidden = slug !== first;
  // Half-way through nobody should be asked about the page.
  for (const aside of document.querySelectorAll<HTMLElement>('.gh-useful, .gh-updated'))
    aside.hidden = slug !== first;
  (button.parentElement ?? button).hidden = way.visits.some(({ step }) => step.exit && step.slug === slug);
  button.textContent = isCheck ? words.send : words.continue;
  fillInputs(stage, answers.entries());
  hideUnasked(parts, answers, slug);
};

/** Questions that depend on another of this page come and go with it. */
export const hideUnasked = ({ stage }: Parts, answers: Answers, slug: string): void => {
  const visit = answers.walk().visits.find(({ step }) => step.slug === slug);
  for (const one of stage.querySelectorAll<HTMLElement>('[data-question]'))
    (one.closest<HTMLElement>('[class*=__conditional]') ?? one).hidden = !visit?.asked.some(
      ({ question }) => question.name === one.dataset['question'],
    );
};

/** Where somebody who can't see the page is told what is new. */
export const focusHeading = ({ stage, before, first }: Parts, slug: string): void => {
  window.scrollTo(0, 0);
  const within = slug === first ? before : stage;
  within.querySelector<HTMLElement>('h1')?.focus();
};
