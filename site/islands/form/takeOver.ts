import { checkSlug } from '#shared/form/definition.ts';
import type { Entries } from '#shared/form/entries.ts';
import { journey } from '#shared/form/journey.ts';
import type { Journey } from '#shared/form/journey.ts';
import { fieldsOf, inputsOf } from '#shared/form/posted.ts';
import { todayAt } from '#shared/form/today.ts';
import { checkPage } from './checkPage.ts';
import { countCharacters } from './count.ts';
import { fillInputs, keepAlone, readInputs } from './inputs.ts';
import { memoryOf, newKey } from './memory.ts';
import { need, partsOf } from './parts.ts';
import { send } from './send.ts';
import { clearProblems, showProblems, showSummary } from './showProblems.ts';

/** Where one is: a step's slug or `check`. `depth` counts the pages behind, for Back. */
interface Place {
  readonly step: string;
  readonly depth: number;
  readonly changing?: boolean;
}

/** Turns the page into a journey. Throws, before it has changed anything, if the page is not as expected. */
export const takeOver = (root: HTMLElement): void => {
  const parts = partsOf(root);
  const { form, stage, before, button, definition, words } = parts;
  const first = need<HTMLInputElement>(form, '[name=_step]').value;
  stage.dataset['first'] = first;
  const memory = memoryOf(definition);
  const back = parts.copy('back');
  const backLink = need(back, 'a');
  const kept = parts.copy('kept');
  const clear = need(kept, 'button');
  const title = document.title;

  const remembered = memory.recall();
  let entries: Entries = remembered?.entries ?? new Map();
  let key = remembered?.key ?? newKey();
  let begun = remembered?.begun ?? Date.now();
  let place: Place = { step: first, depth: 0 };
  let isSending = false;
  /** This key stands for other answers: what is opened next begins anew. */
  let isOver = false;

  const walk = (): Journey => journey(definition, entries, todayAt(Date.now()));
  const indexOf = (way: Journey, slug: string): number =>
    way.visits.findIndex(({ step }) => step.slug === slug);
  const keep = (): void => {
    if (!isOver) memory.keep({ entries, key, begun });
  };

  /** What is typed now, kept on the device. */
  const gather = (): void => {
    if (place.step === checkSlug) return;
    entries = new Map([...entries, ...readInputs(stage)]);
    keep();
  };

  /** Questions that depend on another of this page come and go with it. */
  const hideUnasked = (): void => {
    const visit = walk().visits.find(({ step }) => step.slug === place.step);
    for (const one of stage.querySelectorAll<HTMLElement>('[data-question]'))
      one.hidden = !visit?.asked.some(({ question }) => question.name === one.dataset['question']);
  };

  const draw = (focus: boolean): void => {
    const { step } = place;
    const way = walk();
    const isCheck = step === checkSlug;
    const isExit = way.visits.some((visit) => visit.step.exit && visit.step.slug === step);
    root.querySelector('.govuk-error-summary')?.remove();
    stage.replaceChildren(isCheck ? checkPage(parts, way, change) : parts.copy(step));
    stage.dataset['step'] = step;
    before.hidden = step !== first;
    backLink.hidden = step === first;
    // Half-way through nobody should be asked about the page.
    for (const aside of document.querySelectorAll<HTMLElement>('.gh-useful, .gh-updated'))
      aside.hidden = step !== first;
    button.hidden = isExit;
    button.textContent = isCheck ? words.send : words.continue;
    fillInputs(stage, entries);
    countCharacters(stage, words);
    if (!isCheck) hideUnasked();
    document.title = titleOf(step, '');
    if (!focus) return;
    window.scrollTo(0, 0);
    (step === first
      ? before.querySelector<HTMLElement>('h1')
      : stage.querySelector<HTMLElement>('[data-heading], h1')
    )?.focus();
  };

  const titleOf = (slug: string, prefix: string): string => {
    const name = definition.steps.find((one) => one.slug === slug)?.title ?? words.check;
    return slug === first ? prefix + title : `${prefix}${name} - ${title}`;
  };

  /** Shows a place that one can be at: not beyond the first step that has a problem. */
  const show = (wanted: Place, focus = true): void => {
    const way = walk();
    const stuckAt = way.stuck ? indexOf(way, way.stuck.step.slug) : Infinity;
    const at =
      wanted.step === checkSlug && way.end === checkSlug ? way.visits.length : indexOf(way, wanted.step);
    const isFree = at >= 0 && at <= stuckAt;
    place = isFree ? wanted : { ...wanted, step: way.stuck?.step.slug ?? way.end };
    draw(focus);
  };

  const go = (step: string, changing = false): void => {
    const next = { step, depth: place.depth + 1, changing };
    show(next);
    history.pushState(place, '', `#${place.step}`);
  };

  const change = (step: string): void => go(step, true);

  const goOn = (): void => {
    const seen = new Set(walkedBefore.visits.map(({ step }) => step.slug));
    gather();
    const way = walk();
    const at = indexOf(way, place.step);
    const visit = way.visits[at];
    clearProblems(parts);
    document.title = titleOf(place.step, '');
    if (visit?.problems.length) {
      document.title = titleOf(place.step, words.error);
      return showProblems(parts, visit.problems);
    }
    const unseen = way.stuck ?? way.visits.find(({ step }) => !seen.has(step.slug));
    const next = place.changing ? unseen : way.visits[at + 1];
    walkedBefore = way;
    go(next?.step.slug ?? way.end, place.changing && next !== undefined);
  };
  let walkedBefore = walk();

  const sendAll = async (): Promise<void> => {
    if (isSending) return;
    isSending = true;
    button.textContent = words.sending;
    button.setAttribute('aria-disabled', 'true');
    const own = (name: string) => form.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? '';
    const seconds = Math.round((Date.now() - begun) / 1000);
    const sent = await send(form.action, [
      ...reached(),
      ['_key', key],
      ['_seconds', String(seconds)],
      ['_website', own('_website')],
      ['_version', own('_version')],
    ]);
    isSending = false;
    button.textContent = words.send;
    button.removeAttribute('aria-disabled');
    if ('receipt' in sent) {
      memory.forget();
      location.assign(sent.receipt);
    } else if ('step' in sent) {
      go(sent.step, true);
      goOn();
    } else if ('changed' in sent) {
      leaveToServer(new Error('The form has changed'));
    } else {
      isOver = sent.notice === 'conflict';
      if (isOver) memory.forget();
      const { title: heading, text } = words.notices[sent.notice];
      document.title = titleOf(checkSlug, words.error);
      showSummary(parts, { title: heading, lines: text.map((line) => ({ text: line })) });
    }
  };

  /** Only what the journey reached leaves the device. */
  const reached = (): [string, string][] => {
    const own = new Set(
      walk().visits.flatMap(({ step, asked }) =>
        inputsOf({ ...step, questions: asked.map(({ question }) => question) }),
      ),
    );
    return fieldsOf(definition, entries).filter(([name]) => own.has(name));
  };

  /** The script failed: the form takes all answers along and goes the way without it. */
  const leaveToServer = (error: unknown): void => {
    console.error(error);
    const own = readInputs(stage);
    const hidden = [...fieldsOf(definition, entries)].filter(([name]) => !own.has(name));
    for (const [name, value] of hidden) {
      const input = document.createElement('input');
      Object.assign(input, { type: 'hidden', name, value });
      form.append(input);
    }
    const slugs = walk().visits.map(({ step }) => step.slug);
    need<HTMLInputElement>(form, '[name=_step]').value = slugs.includes(place.step)
      ? place.step
      : (slugs.at(-1) ?? first);
    form.submit();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    try {
      if (place.step === checkSlug) sendAll().catch(leaveToServer);
      else goOn();
    } catch (error) {
      leaveToServer(error);
    }
  });
  form.addEventListener('change', keepAlone);
  for (const kind of ['input', 'change'])
    form.addEventListener(kind, () => {
      gather();
      if (place.step !== checkSlug) hideUnasked();
    });
  backLink.addEventListener('click', (event) => {
    event.preventDefault();
    if (place.depth > 0) return history.back();
    const way = walk();
    const at = place.step === checkSlug ? way.visits.length : indexOf(way, place.step);
    show({ step: way.visits[at - 1]?.step.slug ?? first, depth: 0 });
    history.replaceState(place, '', `#${place.step}`);
  });
  clear.addEventListener('click', () => {
    memory.forget();
    isOver = false;
    entries = new Map();
    key = newKey();
    begun = Date.now();
    form.reset();
    place = { step: first, depth: place.depth + 1 };
    draw(true);
    history.pushState(place, '', location.pathname);
  });
  window.addEventListener('popstate', ({ state }: PopStateEvent) => {
    // Links inside the page, such as to its main content, are none of ours.
    const slug = decodeURIComponent(location.hash.slice(1));
    const isOurs = !slug || slug === checkSlug || definition.steps.some((step) => step.slug === slug);
    if (isOurs) show((state as Place | null) ?? { step: slug || first, depth: 0 });
  });

  before.querySelector('h1')?.setAttribute('tabindex', '-1');
  root.prepend(back);
  form.after(kept);
  const slug = decodeURIComponent(location.hash.slice(1));
  const isKnown = slug === checkSlug || definition.steps.some((step) => step.slug === slug);
  show((history.state as Place | null) ?? { step: isKnown ? slug : first, depth: 0 }, false);
};
