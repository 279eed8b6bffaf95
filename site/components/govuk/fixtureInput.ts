/** What the container renders. */
interface Input {
  props: Record<string, unknown>;
  slots: Record<string, string>;
}

/**
 * A fixture's options as props, with each `html` option as the slot of its place, which is the only way that
 * markup gets into our components (`fillSlots`).
 */
export function fixtureInput(options: Record<string, unknown>): Input {
  const slots: Record<string, string> = {};

  const withoutHtml = (value: unknown, place: string[]): unknown => {
    if (Array.isArray(value)) {
      return value.map((item, index) => withoutHtml(item, [...place, `${index + 1}`]));
    }
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).filter(([key, inner]) => {
      if (typeof inner !== 'string' || !isHtml(key, place)) return true;
      if (inner) slots[slotName(key, place)] = inner;
      return false;
    });
    return Object.fromEntries(kept.map(([key, inner]) => [key, withoutHtml(inner, [...place, key])]));
  };

  return { props: withoutHtml(options, []) as Record<string, unknown>, slots };
}

/** The service navigation's `slots` are HTML by themselves. */
function isHtml(key: string, place: string[]): boolean {
  return key === 'html' || key.endsWith('Html') || place.join() === 'slots';
}

function slotName(key: string, place: string[]): string {
  const path = key === 'html' ? place : [...place, key];
  return path.join('-') || 'default';
}
