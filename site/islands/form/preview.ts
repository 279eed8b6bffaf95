import { previewMessages } from '#shared/contract/preview-messages.ts';
import { checkSlug } from '#shared/form/definition.ts';
import { entriesFrom } from '#shared/form/entries.ts';
import { exampleOf } from '#shared/form/exampleOf.ts';
import type { Answers } from './answers.ts';
import type { Remembered } from './memory.ts';
import { need } from './parts.ts';
import type { Parts } from './parts.ts';

/** The desk, if this stands in its pane or in a window that it opened. */
const desk: Window | undefined = window.opener ?? (window.parent === window ? undefined : window.parent);

let now: Remembered | undefined;
let place = '';

/**
 * In a preview nothing is kept on the device. Only while the desk loads the pane again, as it does after each save,
 * the answers wait in the tab's own storage, for those questions that are still there.
 */
export const memoryOf = ({ id }: { readonly id: string }) => {
  const name = `guildhall-preview:${id}`;
  addEventListener('pagehide', () => {
    if (desk && now)
      quietly(() =>
        sessionStorage.setItem(
          name,
          JSON.stringify({ ...now, entries: [...(now as Remembered).entries], at: Date.now(), place }),
        ),
      );
  });
  return {
    recall: (): Remembered | undefined =>
      quietly(() => {
        const kept = JSON.parse(sessionStorage.getItem(name) ?? 'null') as Waiting | null;
        sessionStorage.removeItem(name);
        if (!kept || Date.now() - kept.at > reloading) return undefined;
        // The pane may have been given another address.
        if (!history.state) history.replaceState({ step: kept.place, depth: 0 }, '', `#${kept.place}`);
        return (now = { ...kept, entries: entriesFrom(kept.entries) });
      }),
    keep: (answers: Remembered): void => void (now = answers),
    forget: (): void => void (now = undefined),
  };
};

interface Waiting extends Omit<Remembered, 'entries'> {
  readonly at: number;
  readonly entries: unknown;
  readonly place: string;
}

/** Longer than a save takes, in ms. */
const reloading = 60_000;

const watched = new WeakSet<HTMLElement>();

/** After each place that is shown: at an end the answers can be kept as an example. */
export const shown = (parts: Parts, answers: Answers, step: string): void => {
  const { root } = parts;
  place = step;
  for (const old of root.querySelectorAll('[data-keep], [data-said]')) old.remove();
  if (!watched.has(root)) {
    watched.add(root);
    // Before the journey hears of it: neither of the buttons that send does so here.
    root.addEventListener('submit', (event) => pressed(parts, answers, event), true);
    addEventListener('message', (message) => heard(root, message));
  }
  const way = answers.walk();
  if (step === way.end && step !== checkSlug) offer(parts, answers);
};

const pressed = (parts: Parts, answers: Answers, event: SubmitEvent): void => {
  const isSaved = event.submitter?.getAttribute('name') === '_save';
  if (event.target !== parts.form || !(isSaved || place === checkSlug)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (isSaved) say(parts, 'preview-saved', parts.before);
  else {
    // Back leads to the check again.
    history.pushState(history.state, '');
    parts.stage.replaceChildren();
    (parts.button.parentElement ?? parts.button).hidden = true;
    say(parts, 'preview-sent', parts.stage);
    offer(parts, answers);
  }
};

const say = ({ root, copy }: Parts, part: string, before: HTMLElement): void => {
  for (const old of root.querySelectorAll('[data-said]')) old.remove();
  const said = document.createElement('div');
  said.dataset['said'] = '';
  said.append(copy(part));
  if (before.dataset['step'] === undefined) before.before(said);
  else before.append(said);
  window.scrollTo(0, 0);
  need(said, '[tabindex]').focus();
};

/** Lets an editor keep the answers in the form that is open on the desk; nobody else is asked. */
const offer = ({ root, form, copy }: Parts, answers: Answers): void => {
  const origin = root.dataset['desk'];
  if (!desk || !origin) return;
  const box = document.createElement('div');
  box.dataset['keep'] = '';
  box.append(copy('preview-keep'));
  const looked = box.querySelector<HTMLElement>('[data-looked]')?.dataset['looked'];
  const example = exampleOf(JSON.parse(looked ?? '') as string[], answers.walk());
  const title = box.querySelector('input') as HTMLInputElement;
  title.value = example.title;
  box.addEventListener('submit', (event) => {
    event.preventDefault();
    desk.postMessage({ type: previewMessages.keep, example: { ...example, title: title.value } }, origin);
  });
  form.after(box);
};

/** The desk says what became of an example. */
const heard = (root: HTMLElement, { source, origin, data }: MessageEvent<unknown>): void => {
  const { type, words } = (data ?? {}) as { readonly type?: unknown; readonly words?: unknown };
  if (source !== desk || origin !== root.dataset['desk'] || type !== previewMessages.kept) return;
  const status = root.querySelector('[data-keep] [role=status]');
  if (status) status.textContent = String(words);
};

/** A browser that keeps nothing for a page in a frame is no error. */
const quietly = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};
