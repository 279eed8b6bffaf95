import type { FormDefinition } from '#shared/form/definition.ts';

/** What a browser does not need of a definition: it is in the markup already. */
const inMarkup = new Set(['hint', 'width', 'rows', 'inline', 'unit', 'ofBirth']);

/** A definition as JSON, as small as the engine can do with, to travel inside the page. */
export const leanDefinition = (form: FormDefinition): string =>
  jsonForPage(form, (key, value) =>
    inMarkup.has(key) || (key === 'blockType' && value === 'option') ? undefined : value,
  );

/** JSON that has no markup in it, wherever in a page it stands. */
export const jsonForPage = (value: unknown, replace?: (key: string, value: unknown) => unknown): string =>
  JSON.stringify(value, replace).replaceAll('<', '\\u003c');
