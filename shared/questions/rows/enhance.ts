import type { Entries } from '../../form/entries.ts';
import type { Enhance } from '../enhance.ts';

/** Adds and removes rows at once; without it, a row is added by the server and removed by emptying it. */
export const enhance: Enhance = (stage, entries) => {
  for (const group of stage.querySelectorAll<HTMLElement>('[data-table]')) growing(group, entries);
};

type Control = HTMLInputElement | HTMLSelectElement;

const growing = (group: HTMLElement, entries: Entries): void => {
  const { table = '', least, most } = group.dataset;
  const count = group.querySelector<HTMLInputElement>(`input[type=hidden][name^="${table}-rows"]`);
  const add = group.querySelector<HTMLButtonElement>('[name=_rows]');
  const first = group.querySelector<HTMLElement>('[data-row]');
  if (!count || !add || !first) return;

  const rows = (): HTMLElement[] => [...group.querySelectorAll<HTMLElement>('[data-row]')];
  const newRow = (): void => {
    const all = rows();
    const row = pristine(first, `${table}-1-`, `${table}-${all.length + 1}-`);
    (row.querySelector('[data-number]') as HTMLElement).textContent = String(all.length + 1);
    (all.at(-1) as HTMLElement).after(row);
    for (const control of controlsIn(row)) control.value = entries.get(control.name)?.[0] ?? '';
    row.append(removeButton(row));
  };
  const removeButton = (row: HTMLElement): HTMLButtonElement => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'govuk-button govuk-button--secondary';
    const hidden = document.createElement('span');
    hidden.className = 'govuk-visually-hidden';
    hidden.textContent = ` ${(row.querySelector('legend')?.textContent ?? '').trim().replace(/\s+/g, ' ')}`;
    button.append(group.dataset['remove'] ?? '', hidden);
    button.addEventListener('click', () => remove(rows().indexOf(row)));
    return button;
  };
  const show = (wanted: number): void => {
    while (rows().length < wanted) newRow();
    rows().forEach((row, at) => {
      row.hidden = at >= wanted;
      (row.lastElementChild as HTMLElement).hidden = wanted <= Number(least);
    });
    count.value = String(wanted);
    add.hidden = wanted >= Number(most);
  };
  /** So that what was typed is kept, as after every change. */
  const tell = (): void => void count.dispatchEvent(new Event('input', { bubbles: true }));
  const shown = (): number => rows().filter(({ hidden }) => !hidden).length;
  // Answers move up; the last row stays, emptied and hidden, so that nothing of it is posted or kept.
  const remove = (at: number): void => {
    const typed = rows().map((row) => controlsIn(row).map(({ value }) => value));
    typed.splice(at, 1);
    rows().forEach((row, n) => {
      forgetProblems(row);
      controlsIn(row).forEach((control, column) => (control.value = typed[n]?.[column] ?? ''));
    });
    show(shown() - 1);
    tell();
    const legend = group.querySelector('legend');
    legend?.setAttribute('tabindex', '-1');
    legend?.focus();
  };

  group.querySelector('[data-enter]')?.remove();
  add.type = 'button';
  add.removeAttribute('name');
  add.addEventListener('click', () => {
    show(shown() + 1);
    tell();
    controlsIn(rows()[shown() - 1])[0]?.focus();
  });
  for (const row of rows()) row.append(removeButton(row));
  const filled = rowsIn(entries, `${table}-`);
  const asked = Number(entries.get(count.name)?.[0]) || 0;
  show(Math.min(Number(most), Math.max(rows().length, asked, ...filled)));
};

const controlsIn = (row: HTMLElement | undefined): Control[] => [
  ...(row?.querySelectorAll<Control>('input, select') ?? []),
];

/** The numbers of the rows in which something was typed. */
const rowsIn = (entries: Entries, prefix: string): number[] =>
  [...entries]
    .filter(([name, [value]]) => value && name.startsWith(prefix))
    .map(([name]) => parseInt(name.slice(prefix.length)) || 0);

/** A copy of the first row under the names of another, empty and without problems. */
const pristine = (first: HTMLElement, own: string, other: string): HTMLElement => {
  const row = first.cloneNode(true) as HTMLElement;
  row.querySelector(':scope > button')?.remove();
  for (const element of row.querySelectorAll('*'))
    for (const attribute of ['id', 'name', 'for', 'aria-describedby']) {
      const value = element.getAttribute(attribute);
      if (value) element.setAttribute(attribute, value.replaceAll(own, other));
    }
  forgetProblems(row);
  return row;
};

/** They were said of what stood here before. */
const forgetProblems = (row: HTMLElement): void => {
  for (const message of row.querySelectorAll('.govuk-error-message')) message.remove();
  for (const kind of ['form-group', 'input', 'select'])
    for (const one of row.querySelectorAll(`.govuk-${kind}--error`))
      one.classList.remove(`govuk-${kind}--error`);
};
