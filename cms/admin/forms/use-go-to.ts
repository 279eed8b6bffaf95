import { useForm } from '@payloadcms/ui';
import { useCallback } from 'react';

/** Takes an editor to a place of the form's content: unfolds the blocks around it, and puts the cursor there. */
export const useGoTo = (): ((path: string) => Promise<void>) => {
  const { getField, dispatchFields } = useForm();
  return useCallback(
    async (path) => {
      for (const { list, at } of blocksAround(path)) {
        const rows = getField(list)?.rows ?? [];
        if (rows[at]?.collapsed)
          dispatchFields({
            type: 'SET_ROW_COLLAPSED',
            path: list,
            updatedRows: rows.map((row, n) => (n === at ? { ...row, collapsed: false } : row)),
          });
        // What is inside a block is only made once it comes into view.
        (await appearing(() => document.getElementById(blockId(list, at))))?.scrollIntoView({
          behavior: 'instant',
        });
      }
      const place = await appearing(() => placeOf(path));
      const found = place ?? nearest(path);
      if (found) focus(found);
    },
    [getField, dispatchFields],
  );
};

interface Row {
  readonly list: string;
  readonly at: number;
}

/** The blocks that a path goes through, from the outermost. */
export const blocksAround = (path: string): Row[] => {
  const parts = path.split('.');
  return parts.flatMap((part, n) =>
    /^\d+$/.test(part) ? [{ list: parts.slice(0, n).join('.'), at: Number(part) }] : [],
  );
};

/** As Payload names its elements. */
const blockId = (list: string, at: number): string => `${list.replaceAll('.', '-')}-row-${at}`;

const placeOf = (path: string): HTMLElement | null => {
  const [, list = '', at] = /^(.+)\.(\d+)$/.exec(path) ?? [];
  return at === undefined
    ? (document.getElementById(`field-${path.replaceAll('.', '__')}`) ??
        document.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(path)}"]`))
    : document.getElementById(blockId(list, Number(at)));
};

/** Some places have no field of their own. */
const nearest = (path: string): HTMLElement | null => {
  const above = path.replace(/\.?[^.]+$/, '');
  return above ? (placeOf(above) ?? nearest(above)) : null;
};

/** An element once it is there and can be seen; null after as many frames as a browser draws in three seconds. */
const appearing = async (find: () => HTMLElement | null): Promise<HTMLElement | null> => {
  for (let frame = 0; frame < 180; frame++) {
    const found = find();
    if (found?.checkVisibility()) return found;
    await nextFrame();
  }
  return null;
};

const nextFrame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

const focusable = 'input:not([type=hidden]), textarea, select, [contenteditable=true], button, a[href]';

const focus = (place: HTMLElement): void => {
  const target = place.matches(focusable) ? place : place.querySelector<HTMLElement>(focusable);
  target?.focus({ preventScroll: true });
  // Payload's own sign of focus is faint, and after a jump one has to find it.
  const mark = target?.closest<HTMLElement>('.field-type') ?? place;
  mark.classList.add('form-check-place');
  target?.addEventListener('blur', () => mark.classList.remove('form-check-place'), { once: true });
  void bringIntoSight(mark.contains(place) ? place : mark);
};

/** Scrolls to a place, and again while what is above it is still being made, unless somebody scrolls away. */
const bringIntoSight = async (place: HTMLElement): Promise<void> => {
  const stop = new AbortController();
  for (const deed of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
    window.addEventListener(deed, () => stop.abort(), { signal: stop.signal, passive: true });
  const top = (): number => Math.round(place.getBoundingClientRect().top);
  let at = NaN;
  let calm = 0;
  for (let frame = 0; calm < 30 && frame < 240; frame++) {
    await nextFrame();
    if (stop.signal.aborted) return;
    calm = top() === at ? calm + 1 : 0;
    if (!calm) {
      place.scrollIntoView({ behavior: 'instant' });
      at = top();
    }
  }
  stop.abort();
};
