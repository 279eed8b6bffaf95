import type { FormDefinition } from '#shared/form/definition.ts';
import type { islandWords } from '../../components/form/islandWords.ts';

/** What the island says. */
export type Words = ReturnType<typeof islandWords>;

/** What the page holds for the island; throws if any of it is missing. */
export interface Parts {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  /** Where a step stands. */
  readonly stage: HTMLElement;
  /** The form's title and introduction, shown with the first step alone. */
  readonly before: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly definition: FormDefinition;
  readonly words: Words;
  /** The slug of the step that the page was made with. */
  readonly first: string;
  /** A fresh copy of a template: a step's by its slug, or one of the named parts. */
  readonly copy: (name: string) => DocumentFragment;
}

/** Finds them. */
export const partsOf = (root: HTMLElement): Parts => {
  const form = need<HTMLFormElement>(root, 'form');
  const stage = need(form, '[data-step]');
  const first = document.createElement('template');
  first.content.append(stage.cloneNode(true));
  const firstSlug = ownInput(form, '_step').value;
  return {
    root,
    first: firstSlug,
    form,
    stage,
    before: need(root, '[data-before]'),
    button: need<HTMLButtonElement>(form, '.govuk-button-group button'),
    definition: JSON.parse(root.dataset['form'] ?? '') as FormDefinition,
    words: JSON.parse(root.dataset['words'] ?? '') as Words,
    copy: (name) => {
      const [slug, item] = name.split('.');
      const pattern = item ? `${slug}.0` : name;
      const template = [...root.querySelectorAll('template')].find(
        ({ dataset }) => dataset['step'] === pattern || dataset['part'] === pattern,
      );
      const source = name === firstSlug ? need(first.content, '[data-step]') : template?.content;
      const copy = document.createDocumentFragment();
      copy.append(...[...(source?.childNodes ?? [])].map((node) => node.cloneNode(true)));
      return copy;
    },
  };
};

/** One of the form's own hidden fields, such as `_step`. */
export const ownInput = (form: HTMLElement, name: string): HTMLInputElement =>
  need<HTMLInputElement>(form, `[name=${name}]`);

/** The element that must be there. */
export const need = <E extends HTMLElement = HTMLElement>(within: ParentNode, selector: string): E => {
  const found = within.querySelector<E>(selector);
  if (!found) throw new Error(`The form's page has no ${selector}`);
  return found;
};
