import type { Enhance } from '../enhance.ts';
import { folded } from './folded.ts';

/**
 * Makes a box to type in of a long list: an editable combobox whose list is found by typing (WAI-ARIA 1.2). If
 * anything fails, the list of the browser stays.
 */
export const enhance: Enhance = (stage, entries) => {
  for (const group of stage.querySelectorAll<HTMLElement>('[data-autocomplete]')) {
    const select = group.querySelector('select');
    try {
      if (select) select.replaceWith(combobox(select, wordsOf(group), entries.get(select.name)?.[0]));
    } catch (error) {
      console.error(error);
    }
  }
};

interface Words {
  readonly one: string;
  readonly other: string;
  readonly none: string;
}

interface Choice {
  readonly value: string;
  readonly label: string;
  /** It is offered whatever is typed. */
  readonly always: boolean;
}

/** More than this nobody reads; typing on makes them fewer. */
const mostShown = 100;

const combobox = (select: HTMLSelectElement, words: Words, typed = ''): HTMLElement => {
  const choices = choicesIn(select);
  const { id, name } = select;
  const box = make('div', { class: 'gh-combobox' });
  const list = make('ul', {
    id: `${id}-list`,
    role: 'listbox',
    class: 'gh-options',
    'aria-label': labelOf(select),
  });
  const status = make('div', { class: 'govuk-hint govuk-visually-hidden', 'aria-live': 'polite' });
  const kept = make('input', { type: 'hidden', name });
  const input = make('input', {
    id,
    class: select.className.replaceAll('govuk-select', 'govuk-input'),
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  });
  const description = select.getAttribute('aria-describedby');
  if (description) input.setAttribute('aria-describedby', description);
  let offered: readonly Choice[] = [];
  let active = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** What is posted: the option's value, or what was typed if it is none. */
  const keep = (): void => {
    const typed = input.value;
    const meant =
      choices.find(({ label }) => label === typed) ??
      choices.find(({ label }) => folded(label) === folded(typed));
    kept.value = meant?.value ?? typed;
  };
  const say = (): void => {
    const found = offered.filter(({ always }) => !always).length;
    const sentence = found
      ? (found === 1 ? words.one : words.other).replace('%n', String(found))
      : words.none;
    // Only that there is nothing has to be seen: the rest is in sight.
    status.classList.toggle('govuk-visually-hidden', found > 0);
    clearTimeout(timer);
    timer = setTimeout(() => (status.textContent = sentence), found ? 700 : 0);
  };
  const close = (): void => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const open = (all = false): void => {
    offered = matching(choices, all ? '' : input.value);
    list.replaceChildren(...offered.slice(0, mostShown).map(({ label }, at) => option(label, at)));
    const last = offered.at(-1);
    if (offered.length > mostShown && last?.always) list.append(option(last.label, offered.length - 1));
    list.hidden = !offered.length;
    active = -1;
    input.setAttribute('aria-expanded', String(!list.hidden));
    input.removeAttribute('aria-activedescendant');
    say();
  };
  const option = (label: string, at: number): HTMLElement => {
    const one = make('li', { id: `${id}-option-${at}`, role: 'option', 'aria-selected': 'false' });
    one.textContent = label;
    // The box keeps the focus.
    one.addEventListener('mousedown', (event) => event.preventDefault());
    one.addEventListener('click', () => choose(label));
    return one;
  };
  const choose = (label: string): void => {
    input.value = label;
    keep();
    close();
    clearTimeout(timer);
    status.textContent = '';
    kept.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const move = (by: number): void => {
    if (list.hidden) open(true);
    const all = [...list.children] as HTMLElement[];
    if (!all.length) return;
    all[active]?.setAttribute('aria-selected', 'false');
    active = (active < 0 && by < 0 ? all.length - 1 : active + by + all.length) % all.length;
    const now = all[active] as HTMLElement;
    now.setAttribute('aria-selected', 'true');
    now.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', now.id);
  };
  const keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => choose(list.children[active]?.textContent ?? input.value),
    Escape: close,
  };
  input.addEventListener('keydown', (event) => {
    const act = keys[event.key];
    // Enter that chooses nothing means Continue, as in every box.
    if (!act || (event.key === 'Enter' && active < 0) || (event.key === 'Escape' && list.hidden)) return;
    event.preventDefault();
    act(event);
  });
  input.addEventListener('input', () => {
    keep();
    if (input.value.trim()) open();
    else close();
  });
  input.addEventListener('click', () => list.hidden && open(true));
  input.addEventListener('blur', close);

  close();
  const first = typed || select.value;
  input.value = choices.find(({ value }) => value === first)?.label ?? first;
  keep();
  box.append(input, kept, list, status);
  return box;
};

const wordsOf = (group: HTMLElement): Words => JSON.parse(group.dataset['autocomplete'] ?? '') as Words;

const labelOf = ({ labels }: HTMLSelectElement): string => labels[0]?.textContent?.trim() ?? '';

const choicesIn = (select: HTMLSelectElement): Choice[] =>
  [...select.options]
    .filter(({ value, dataset }) => value && dataset['typed'] === undefined)
    .map(({ value, text, dataset }) => ({ value, label: text, always: dataset['always'] !== undefined }));

/** Those that begin so come first, then those with a word that does, then those that hold it anywhere. */
const matching = (choices: readonly Choice[], typed: string): Choice[] => {
  const wanted = folded(typed);
  const ranks = choices.map((choice) => {
    const at = ` ${folded(choice.label)}`.indexOf(` ${wanted}`);
    if (choice.always) return 3;
    return at === 0 ? 0 : at > 0 ? 1 : folded(choice.label).includes(wanted) ? 2 : -1;
  });
  return [0, 1, 2, 3].flatMap((rank) => choices.filter((_, at) => ranks[at] === rank));
};

const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};
