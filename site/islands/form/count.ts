import type { Words } from './parts.ts';

/** Says how many characters are left in a long answer, at once to the eye and calmly to screen readers. */
export const countCharacters = (within: ParentNode, words: Words): void => {
  for (const group of within.querySelectorAll<HTMLElement>('[data-maxlength]')) {
    const box = group.querySelector('textarea');
    const note = group.querySelector<HTMLElement>('.govuk-character-count__message');
    if (!box || !note) continue;
    const most = Number(group.dataset['maxlength']);
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
      const left = most - [...box.value.replace(/\r\n?/g, '\n')].length;
      const { one, other } = left < 0 ? words.over : words.left;
      const size = Math.abs(left);
      seen.textContent = (size === 1 ? one : other).replace('%n', size.toLocaleString('en-GB'));
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
