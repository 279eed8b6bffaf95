import type { FormState } from 'payload';
import { stepSlugs } from '#shared/content/form/definition.ts';
import type { Question } from '#shared/form/definition.ts';

/** What there is to choose from in a form as it stands in its editor's fields. */
export interface Outline {
  readonly steps: readonly OutlinedStep[];
  readonly conditions: readonly { readonly name: string; readonly title: string }[];
}

/** A step or an ending. */
export interface OutlinedStep {
  readonly slug: string;
  readonly title: string;
  readonly isEnding: boolean;
  /** Its questions are asked about several things. */
  readonly repeats: boolean;
  readonly questions: readonly Question[];
}

/**
 * The outline of the fields that Payload holds. It is the same object as long as it says the same, and made once
 * for all who ask about the same fields, so that typing costs next to nothing.
 */
export const outlineOf = (fields: FormState): Outline => {
  const known = outlines.get(fields);
  if (known) return known;
  const made = outlined(fields);
  const text = JSON.stringify(made);
  if (text !== latest.text) latest = { text, outline: made };
  outlines.set(fields, latest.outline);
  return latest.outline;
};

const outlines = new WeakMap<FormState, Outline>();
let latest: { readonly text: string; readonly outline: Outline } = {
  text: '',
  outline: { steps: [], conditions: [] },
};

const outlined = (fields: FormState): Outline => {
  const words = (path: string): string => {
    const value = fields[path]?.value;
    return typeof value === 'string' ? value.trim() : '';
  };
  const rows = <T>(path: string, one: (at: string, blockType: string) => T): T[] =>
    (fields[path]?.rows ?? []).map(({ blockType = '' }, n) => one(`${path}.${n}`, blockType));
  const question = (at: string, blockType: string): Question => {
    const asked = { blockType, name: words(`${at}.name`), label: words(`${at}.label`) };
    const list = blockType === 'autocomplete' && {
      list: words(`${at}.list`),
      ...(words(`${at}.none`) ? { none: words(`${at}.none`) } : {}),
    };
    const options = fields[`${at}.options`]?.rows && {
      options: rows(`${at}.options`, (option) => ({
        label: words(`${option}.label`),
        value: words(`${option}.value`),
      })),
    };
    return { ...asked, ...list, ...options } as unknown as Question;
  };
  const steps = rows('steps', (at, blockType) => ({
    name: words(`${at}.name`),
    title: words(`${at}.title`),
    isEnding: blockType === 'form-exit',
    repeats: words(`${at}.repeatOf`) !== '',
    questions: rows(`${at}.questions`, question),
  }));
  const slugs = stepSlugs(steps);
  return {
    steps: steps.map(({ name: _, ...step }, n) => ({ ...step, slug: slugs[n] ?? '' })),
    conditions: rows('conditions', (at) => ({ name: words(`${at}.name`), title: words(`${at}.title`) })),
  };
};
