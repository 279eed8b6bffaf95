import { inputId } from '#shared/questions/asking.ts';
import type { InputProblem } from '#shared/questions/meaning.ts';
import { need } from './parts.ts';
import type { Parts } from './parts.ts';

interface Said {
  readonly title: string;
  readonly lines: readonly { readonly message: string; readonly input?: string }[];
}

/** What has a border of its own that turns red. */
const controls = ['input', 'textarea', 'select', 'file-upload'];

/** Takes away what was said before of the inputs; the summary goes with the next one, or with the step. */
export const clearProblems = ({ stage }: Parts): void => {
  for (const message of stage.querySelectorAll('.govuk-error-message[id]')) {
    describe(message.parentElement, message.id, false);
    message.remove();
  }
  for (const kind of ['form-group', ...controls])
    for (const one of stage.querySelectorAll(`.govuk-${kind}--error`))
      one.classList.remove(`govuk-${kind}--error`);
};

/** The error summary at the head of the page, focused; its links lead to the inputs (GOV.UK pattern). */
export const showSummary = (parts: Parts, { title, lines }: Said): void => {
  const copy = parts.copy('problems');
  const summary = need(copy, '.govuk-error-summary');
  need(summary, '.govuk-error-summary__title').textContent = title;
  const list = need(summary, 'ul');
  list.replaceChildren(
    ...lines.map(({ message, input }) => {
      const item = document.createElement('li');
      if (input === undefined) item.textContent = message;
      else {
        const link = document.createElement('a');
        link.href = `#${inputId(input)}`;
        link.textContent = message;
        link.addEventListener('click', (event) => {
          event.preventDefault();
          const target = document.getElementById(inputId(input));
          target?.closest('.govuk-form-group')?.scrollIntoView();
          target?.focus({ preventScroll: true });
        });
        item.append(link);
      }
      return item;
    }),
  );
  parts.root.querySelector('.govuk-error-summary')?.remove();
  parts.before.before(copy);
  summary.focus();
};

/** Each problem beside its input, as the server shows it. */
export const showProblems = (parts: Parts, problems: readonly InputProblem[]): void => {
  for (const { input, message } of problems) {
    const control = document.getElementById(inputId(input));
    if (!control || !parts.stage.contains(control)) continue;
    const many = control.closest<HTMLElement>('.govuk-date-input, .govuk-radios, .govuk-checkboxes');
    const group = (many ?? control).closest<HTMLElement>('.govuk-form-group');
    const kind = controls.find((one) => control.matches(`.govuk-${one}`));
    if (kind) control.classList.add(`govuk-${kind}--error`);
    group?.classList.add('govuk-form-group--error');
    const id = `${many?.id || control.id}-error`;
    if (document.getElementById(id)) continue;
    const note = document.createElement('p');
    note.id = id;
    note.className = 'govuk-error-message';
    const hidden = document.createElement('span');
    hidden.className = 'govuk-visually-hidden';
    hidden.textContent = parts.words.error;
    note.append(hidden, message);
    (many ?? control.closest('.govuk-input__wrapper') ?? control).before(note);
    describe(note.parentElement, id, true);
  }
  showSummary(parts, { title: parts.words.errorTitle, lines: problems });
};

/** Adds or takes away an id in the description of a group's fieldset or input. */
const describe = (group: Element | null, id: string, isThere: boolean): void => {
  const described = group?.matches('fieldset') ? group : group?.querySelector('input, textarea, select');
  const ids = (described?.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((one) => one && one !== id);
  if (isThere) ids.push(id);
  if (ids.length) described?.setAttribute('aria-describedby', ids.join(' '));
  else described?.removeAttribute('aria-describedby');
};
