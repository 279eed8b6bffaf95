import { markHTMLString } from 'astro/runtime/server/index.js';
import type { Markup } from './options.ts';

interface Slots {
  render(name: string): Promise<string | undefined>;
}

/**
 * The options with every slot at its place as `html`: slot `hint` is `hint.html`, `items-2-conditional` is
 * `items[1].conditional.html` (counted from one), `titleHtml` is `titleHtml`, the default slot is `html`.
 * Empty slots are left out, so that a component can pass its own slots on.
 */
export async function fillSlots<Options extends object>(props: Options, slots: object): Promise<Options> {
  const { render } = slots as Slots;
  let filled: object = props;
  for (const name of Object.keys(slots)) {
    const words = (await render.call(slots, name))?.trim();
    if (words) filled = put(filled, placeOf(name), asMarkup(words), name);
  }
  return filled as Options;
}

/** Astro escaped whatever was text in a slot, so its result may be shown as it is. */
function asMarkup(rendered: string): Markup {
  return markHTMLString(rendered) as unknown as Markup;
}

function placeOf(slot: string): string[] {
  if (slot === 'default') return ['html'];
  const place = slot.split('-');
  return slot.endsWith('Html') ? place : [...place, 'html'];
}

function put(target: object, [step = '', ...rest]: string[], markup: Markup, slot: string): object {
  const copy: object = Array.isArray(target) ? [...(target as unknown[])] : { ...target };
  const key = Array.isArray(copy) ? String(Number(step) - 1) : step;
  const inner: unknown = Reflect.get(copy, key);
  if (Array.isArray(copy) && !inner) throw new Error(`The slot “${slot}” has no item ${step} to go to`);
  Reflect.set(copy, key, rest.length ? put((inner ?? {}) as object, rest, markup, slot) : markup);
  return copy;
}
