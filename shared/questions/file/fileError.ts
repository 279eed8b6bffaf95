/** The error message of an input for files, as the server shows it, said at once. */
export const fileError = (input: HTMLInputElement, prefix: string) => {
  const id = `${input.id}-error`;
  const group = input.closest('.govuk-form-group');
  const describe = (ids: readonly string[]): void => input.setAttribute('aria-describedby', ids.join(' '));
  const others = (): string[] =>
    (input.getAttribute('aria-describedby') ?? '').split(' ').filter((one) => one && one !== id);
  const clear = (): void => {
    document.getElementById(id)?.remove();
    group?.classList.remove('govuk-form-group--error');
    input.classList.remove('govuk-file-upload--error');
    describe(others());
  };
  return {
    clear,
    show: (message: string): void => {
      clear();
      const note = document.createElement('p');
      note.id = id;
      note.className = 'govuk-error-message';
      note.setAttribute('role', 'alert');
      const hidden = document.createElement('span');
      hidden.className = 'govuk-visually-hidden';
      hidden.textContent = prefix;
      note.append(hidden, message);
      input.before(note);
      group?.classList.add('govuk-form-group--error');
      input.classList.add('govuk-file-upload--error');
      describe([...others(), id]);
    },
  };
};
