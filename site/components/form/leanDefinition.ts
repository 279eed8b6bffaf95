import type { FormDefinition } from '#shared/form/definition.ts';

/** What a browser does not need of a definition: it is in the markup already. */
const inMarkup = new Set(['hint', 'width', 'rows', 'inline', 'unit', 'ofBirth']);

/** A definition as small as the engine can do with, to travel inside the page. */
export const leanDefinition = (form: FormDefinition): unknown =>
  JSON.parse(
    JSON.stringify(form, (key: string, value: unknown) =>
      inMarkup.has(key) || (key === 'blockType' && value === 'option') ? undefined : value,
    ),
  );
