import type { Attributes, Plural } from './options.ts';

/** `data-i18n.…` attributes, from which GOV.UK Frontend's scripts take their words. */
export function i18nAttributes(words: Readonly<Record<string, string | Plural | undefined>>): Attributes {
  const attributes: Record<string, string> = {};
  for (const [key, message] of Object.entries(words)) {
    const name = `data-i18n.${key}`;
    if (typeof message === 'string') attributes[name] = message;
    else for (const [rule, text] of Object.entries(message ?? {})) attributes[`${name}.${rule}`] = text;
  }
  return attributes;
}
