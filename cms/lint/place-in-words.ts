import { contentTypes } from '#shared/content/index.ts';
import type { DraftForm } from '#shared/form/lint/draftForm.ts';

/** Where in a form a path leads, as its editor knows it: step “Your bin” › question “Which bin?” › its condition. */
export const placeInWords = (content: DraftForm, path: string): string => {
  const words: string[] = [];
  let value: unknown = content;
  let noun = '';
  for (const piece of path.split('.')) {
    value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[piece];
    if (/^\d+$/.test(piece)) words.push(`${noun} ${calledIn(value) ?? Number(piece) + 1}`);
    else if (Object.hasOwn(nouns, piece)) noun = nouns[piece] as string;
    else words.push(labelOf(piece));
    // What a condition is made of is said by the finding itself.
    if (piece === 'showIf' || piece === 'when') break;
  }
  return words.join(' › ');
};

/** What stands in lists. */
const nouns: Readonly<Record<string, string>> = {
  steps: 'step',
  questions: 'question',
  options: 'option',
  columns: 'column',
  routes: 'way',
  conditions: 'condition',
  examples: 'example',
  answers: 'answer',
};

const labelOf = (field: string): string => {
  const { fields } = contentTypes.form as { readonly fields: Readonly<Record<string, { label: string }>> };
  return Object.hasOwn(fields, field) ? `“${fields[field]?.label}”` : (own[field] ?? field);
};

const own: Readonly<Record<string, string>> = {
  showIf: 'its condition',
  when: 'its condition',
  to: 'where it leads',
};

const calledIn = (item: unknown): string | undefined => {
  const { title, label, name } = (item ?? {}) as Readonly<Record<'title' | 'label' | 'name', unknown>>;
  const found = [title, label, name].find((one) => typeof one === 'string' && one);
  return found === undefined ? undefined : `“${found as string}”`;
};
