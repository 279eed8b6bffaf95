import { checkSlug } from '#shared/form/definition.ts';
import { nextVisit } from '#shared/form/journey.ts';
import type { Journey, Visit } from '#shared/form/journey.ts';
import { isRepeating } from '#shared/form/repeat.ts';
import type * as Preview from './preview.ts';
import type * as Repeats from './repeats.ts';
import type { Enhance } from '#shared/questions/enhance.ts';
import { sayIn } from '#shared/questions/say.ts';
import { answersFor } from './answers.ts';
import { drawPlace, focusHeading, hideUnasked } from './drawPlace.ts';
import { keepAlone, readInputs } from './inputs.ts';
import { leaveToServer } from './leaveToServer.ts';
import { need, ownInput } from './parts.ts';
import type { Parts } from './parts.ts';
import { send } from './send.ts';
import { clearProblems, showProblems, showSummary } from './showProblems.ts';

/** Where one is: a step's slug or `check`. `depth` counts the pages behind, for Back. */
interface Place {
  readonly step: string;
  readonly depth: number;
  /** Come from the check, which is next again. */
  readonly changing?: boolean;
}

/** Turns the page into a journey. Throws, before it has changed anything, if the page is not as expected. */
export const takeOver = (
  parts: Parts,
  enhancers: readonly Enhance[],
  repeats?: typeof Repeats,
  preview?: typeof Preview,
): void => {
  const { root, form, stage, before, button, definition, words, first } = parts;
  const [back, kept] = [parts.copy('back'), parts.copy('kept')];
  const [backLink, clear] = [need(back, 'a'), need(kept, 'button')];
  const answers = answersFor(definition, preview?.memoryOf);
  const pageTitle = document.title;
  let place: Place = { step: first, depth: 0 };
  /** The steps that were on the way when Continue was pressed last. */
  let walked = answers.walk();
  let placeTitle: string | undefined;
  let isSending = false;
  const around = {
    address: form.getAttribute('action') ?? '',
    key: answers.key,
    say: sayIn(definition.locale),
  };

  const indexOf = (way: Journey, slug: string): number =>
    slug === checkSlug && way.end === checkSlug
      ? way.visits.length
      : way.visits.findIndex(({ step }) => step.slug === slug);

  const setTitle = (prefix = ''): void => {
    const name = place.step === first ? '' : `${placeTitle ?? words.check} - `;
    document.title = prefix + name + pageTitle;
  };

  /** Shows a place that one can be at: not beyond the first step that has a problem. */
  const show = (wanted: Place): void => {
    const way = answers.walk();
    const at = indexOf(way, wanted.step);
    const isFree = at >= 0 && at <= (way.stuck ? way.visits.indexOf(way.stuck) : Infinity);
    place = isFree ? wanted : { ...wanted, step: way.stuck?.step.slug ?? way.end };
    placeTitle = way.visits[indexOf(way, place.step)]?.step.title;
    drawPlace(
      parts,
      answers,
      place.step,
      (step) => go(step, place.step === checkSlug || place.changing),
      repeats,
    );
    for (const enhance of enhancers) enhance(stage, answers.entries(), around);
    backLink.hidden = place.step === first;
    setTitle();
    preview?.shown(parts, answers, place.step);
  };

  const go = (step: string, changing = false): void => {
    show({ step, depth: place.depth + 1, changing });
    history.pushState(place, '', `#${place.step}`);
    focusHeading(parts, place.step);
  };

  const goOn = (): void => {
    const seen = new Set(walked.visits.map(({ step }) => step.slug));
    answers.add(readInputs(stage));
    const added = repeats?.addTo(definition.steps, place.step, answers.entries());
    if (added) {
      answers.replace(added.entries);
      return go(added.to, place.changing);
    }
    const way = answers.walk();
    const at = indexOf(way, place.step);
    clearProblems(parts);
    setTitle();
    const problems = way.visits[at]?.problems ?? [];
    if (problems.length) {
      setTitle(words.error);
      return showProblems(parts, problems);
    }
    walked = way;
    const next = place.changing
      ? (way.stuck ?? way.visits.find(({ step }) => !seen.has(step.slug)))
      : nextVisit(way, way.visits[at] as Visit);
    go(next?.step.slug ?? way.end, place.changing && next !== undefined);
  };

  /** Takes an item from the list that is shown. */
  const remove = (item: number): void => {
    const step = definition.steps.find(({ slug }) => slug === place.step);
    if (step && isRepeating(step) && repeats)
      answers.replace(repeats.removeItem(step, answers.entries(), item));
    show(place);
    focusHeading(parts, place.step);
  };

  const sendAll = async (isSaved: boolean): Promise<void> => {
    if (isSending) return;
    isSending = true;
    const label = button.textContent;
    button.textContent = words.sending;
    button.setAttribute('aria-disabled', 'true');
    ownInput(form, '_step').value = place.step;
    const own = ['_website', '_version', '_step'].map((name) => [name, ownInput(form, name).value] as const);
    const sent = await send(around.address, [
      ...answers.toSend(isSaved),
      ...own,
      ['_save', isSaved ? 'yes' : ''],
    ]);
    isSending = false;
    button.textContent = label;
    button.removeAttribute('aria-disabled');
    if ('receipt' in sent) {
      answers.forget();
      location.assign(sent.receipt);
    } else if ('step' in sent) {
      if (sent.files) answers.add(new Map(sent.files));
      go(sent.step, true);
      goOn();
    } else if ('changed' in sent) {
      leave();
    } else {
      if (sent.notice === 'conflict') answers.forget();
      say(words.notices[sent.notice]);
    }
  };

  const say = ({ title, text }: { readonly title: string; readonly text: readonly string[] }): void => {
    setTitle(words.error);
    showSummary(parts, { title, lines: text.map((message) => ({ message })) });
  };

  /** From the check, the last step before it is posted. */
  const leave = (): void =>
    leaveToServer(
      parts,
      answers,
      place.step === checkSlug ? (walked.visits.at(-1)?.step.slug ?? first) : place.step,
    );

  const leaveBecause = (error: unknown): void => {
    console.error(error);
    leave();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    try {
      const { submitter } = event;
      const pressed = submitter?.getAttribute('name');
      const isSaved = pressed === '_save';
      if (isSaved) answers.add(readInputs(stage));
      if (pressed === '_remove') remove(Number(submitter?.getAttribute('value')));
      else if (isSaved || place.step === checkSlug) sendAll(isSaved).catch(leaveBecause);
      else goOn();
    } catch (error) {
      leaveBecause(error);
    }
  });
  form.addEventListener('change', keepAlone);
  for (const kind of ['input', 'change'])
    form.addEventListener(kind, () => {
      if (place.step === checkSlug) return;
      answers.add(readInputs(stage));
      hideUnasked(parts, answers, place.step);
    });

  backLink.addEventListener('click', (event) => {
    event.preventDefault();
    if (place.depth > 0) return history.back();
    const way = answers.walk();
    show({ step: way.visits[indexOf(way, place.step) - 1]?.step.slug ?? first, depth: 0 });
    history.replaceState(place, '', `#${place.step}`);
    focusHeading(parts, place.step);
  });

  clear.addEventListener('click', () => {
    answers.clear();
    HTMLFormElement.prototype.reset.call(form);
    show({ step: first, depth: place.depth + 1 });
    history.pushState(place, '', location.pathname);
    focusHeading(parts, first);
  });

  /** The step that the address names; undefined for links inside the page, such as to its main content. */
  const addressed = (): string | undefined => {
    const slug = location.hash.slice(1) || first;
    return indexOf(answers.walk(), slug) < 0 ? undefined : slug;
  };
  window.addEventListener('popstate', ({ state }: PopStateEvent) => {
    const step = addressed();
    if (step === undefined) return;
    show((state as Place | null) ?? { step, depth: 0 });
    focusHeading(parts, place.step);
  });

  // What somebody has typed while the script was on its way.
  const early = [...readInputs(stage)].filter(([, values]) => values.some(Boolean));
  if (early.length) answers.add(new Map(early));
  before.querySelector('h1')?.setAttribute('tabindex', '-1');
  root.prepend(back);
  root.append(kept);
  show((history.state as Place | null) ?? { step: addressed() ?? first, depth: 0 });
  walked = answers.walk();
};
