import type { Attributes } from './options.ts';

// No event handler, address or style can be named: those have no hyphen, and are not in this list.
const hyphenated = /^[a-z]+(-[a-z0-9.]+)+$/;
const allowed = new Set(
  `accept autocapitalize capture dir enterkeyhint form hidden id lang max maxlength min minlength name placeholder
  readonly rel required role step tabindex title translate value`.split(/\s+/),
);

/** The attributes as strings, ready to spread. Throws on a name that is neither hyphenated (`data-…`, `aria-…`) nor known as harmless. */
export function safeAttributes(attributes: Attributes | undefined): Record<string, string> {
  const safe: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (!hyphenated.test(name) && !allowed.has(name)) {
      throw new Error(`The attribute “${name}” is not on the list in safeAttributes.ts`);
    }
    safe[name] = String(value ?? '');
  }
  return safe;
}
