import type { Enhance } from '../enhance.ts';
import { countable, countWords } from './meaning.ts';

/** Says how many characters or words are left in a long answer, at once to the eye and calmly to screen readers. */
export const enhance: Enhance = (stage) => {
  for (const group of stage.querySelectorAll<HTMLElement>('.govuk-character-count')) {
    const box = group.querySelector('textarea');
    const note = group.querySelector<HTMLElement>('.govuk-character-count__message');
    // Two kinds of question count so, and may stand on one page.
    if (!box || !note || note.classList.contains('govuk-visually-hidden')) continue;
    const { maxwords, maxlength } = group.dataset;
    const seen = note.cloneNode() as HTMLElement;
    seen.removeAttribute('id');
    seen.setAttribute('aria-hidden', 'true');
    const heard = document.createElement('div');
    heard.className = 'govuk-visually-hidden';
    heard.setAttribute('aria-live', 'polite');
    // The hint stays for `aria-describedby`; it says the limit, not the state.
    note.classList.add('govuk-visually-hidden');
    note.after(seen, heard);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const update = (): void => {
      const left = maxwords
        ? Number(maxwords) - countWords(box.value)
        : Number(maxlength) - [...countable(box.value)].length;
      const size = Math.abs(left);
      const words = `i18n.${maxwords ? 'words' : 'characters'}${left < 0 ? 'Over' : 'Under'}Limit.${size === 1 ? 'one' : 'other'}`;
      seen.textContent = (group.dataset[words] ?? '').replace('%{count}', size.toLocaleString('en-GB'));
      seen.classList.toggle('govuk-error-message', left < 0);
      seen.classList.toggle('govuk-hint', left >= 0);
      clearTimeout(timer);
      timer = setTimeout(() => (heard.textContent = seen.textContent), 1000);
    };
    box.addEventListener('input', update);
    update();
    clearTimeout(timer);
  }
};
