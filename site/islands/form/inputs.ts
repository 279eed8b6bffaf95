import type { Entries } from '#shared/form/entries.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const controls = (within: ParentNode): Control[] =>
  [...within.querySelectorAll<Control>('input, textarea, select')].filter(
    ({ name, type }) => /^[^_]/.test(name) && type !== 'file',
  );

const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox');

/** What stands in the inputs of a step, by name; an empty list where nothing is ticked. */
export const readInputs = (within: ParentNode): Entries => {
  const typed = new Map<string, string[]>();
  for (const control of controls(within)) {
    const values = typed.get(control.name) ?? [];
    typed.set(control.name, values);
    if (!isTick(control) || control.checked) values.push(control.value);
  }
  return typed;
};

/** Puts into the inputs what was typed before. */
export const fillInputs = (within: ParentNode, entries: Entries): void => {
  for (const control of controls(within)) {
    const values = entries.get(control.name);
    if (!values) continue;
    if (isTick(control)) control.checked = values.includes(control.value);
    else control.value = values[0] ?? '';
  }
};

/** "None of these" unticks the others, and they untick it (GOV.UK checkboxes). */
export const keepAlone = ({ target }: Event): void => {
  if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox' || !target.checked) return;
  const alone = target.dataset['behaviour'] === 'exclusive';
  const { name } = target;
  for (const box of target.closest('.govuk-checkboxes')?.querySelectorAll<HTMLInputElement>('input') ?? [])
    if (box !== target && box.name === name && (alone || box.dataset['behaviour'] === 'exclusive'))
      box.checked = false;
};
