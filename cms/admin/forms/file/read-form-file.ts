import { form } from '#shared/content/form/schema.ts';
import { check } from '#shared/schema/check.ts';
import type { Checked } from '#shared/schema/check.ts';
import type { Problem } from '#shared/schema/types.ts';
import { fileProblems } from './file-problems.ts';
import { tidy } from './form-file.ts';
import type { FormFile } from './form-file.ts';
import { isTooLarge, largestFile } from './largest-file.ts';

/** What a file holds, checked by the schema of forms; or what is wrong with it, in plain words. */
export const readFormFile = (text: string): Checked<FormFile> => {
  if (Buffer.byteLength(text) > largestFile) return refused([{ path: '', message: isTooLarge }]);
  const file = parsed(text);
  const wrong = fileProblems(file);
  if (wrong.length) return refused(wrong);
  const { form: given, ...rest } = file as FormFile;
  const checked = check(form, given, { draft: true });
  if (!checked.ok) return checked;
  const content = checked.value as object;
  if (!('title' in content)) return refused([{ path: '', message: 'The form has no title' }]);
  const left = leftOver(given, content, '');
  if (left.length)
    return refused(left.map((path) => ({ path, message: 'This version of Guildhall knows no such field' })));
  return { ok: true, value: { ...rest, refersTo: rest.refersTo ?? [], form: tidy(content) } };
};

const refused = (problems: readonly Problem[]) => ({ ok: false, problems }) as const;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
};

type Shape = Readonly<Record<string, unknown>>;

/** Where a form says something that the check did not take over. */
const leftOver = (given: unknown, taken: unknown, path: string): string[] => {
  if (given === taken || typeof taken !== 'object' || taken === null) return [];
  return Object.entries(given as object).flatMap(([name, value]: [string, unknown]) => {
    const here = path ? `${path}.${name}` : name;
    if (Object.hasOwn(taken, name)) return leftOver(value, (taken as Shape)[name], here);
    const isEmpty = value === null || (typeof value === 'string' && value.trim() === '');
    return isEmpty ? [] : [here];
  });
};
