import { contentTypes } from '#shared/content/index.ts';
import type { TypeName } from '#shared/content/index.ts';
import { locales } from '#shared/content/locales.ts';
import type { Problem } from '#shared/schema/types.ts';
import { slug } from '#shared/text/slug.ts';
import type { FormFile } from './form-file.ts';

/** What is wrong with a file around the form that it holds: one thing is enough. */
export const fileProblems = (file: unknown): readonly Problem[] => {
  if (!isRecord(file)) return [{ path: '', message: parts.guildhall.message }];
  for (const [name, { isRight, message }] of Object.entries<Part>(parts))
    if (!isRight(file[name])) return [{ path: name, message }];
  const strange = Object.keys(file).filter((name) => !Object.hasOwn(parts, name));
  if (strange.length)
    return strange.map((path) => ({
      path,
      message: 'This version of Guildhall knows no such part of a file',
    }));
  const wrong = ((file['refersTo'] ?? []) as unknown[]).findIndex((one) => !isNamed(one));
  return wrong < 0 ? [] : [{ path: `refersTo.${wrong}`, message: parts.refersTo.message }];
};

interface Part {
  readonly isRight: (value: unknown) => boolean;
  readonly message: string;
}

type Shape = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isShort = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= 500;

const isLanguage = (value: unknown): boolean => typeof value === 'string' && Object.hasOwn(locales, value);

const ifGiven =
  (isRight: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || isRight(value);

/** More than any form points at. */
const mostNamed = 1000;

const parts: Readonly<Record<keyof FormFile, Part>> = {
  guildhall: { isRight: (value) => value === 'form', message: 'This is not the file of a form' },
  version: {
    isRight: (value) => value === 1,
    message: 'It was made by another version of Guildhall, which this one does not understand',
  },
  language: { isRight: isLanguage, message: 'It does not say in which language the form is' },
  address: {
    isRight: ifGiven((value) => isShort(value) && slug(value) === value),
    message: 'An address has small letters, digits and hyphens',
  },
  translationOf: {
    isRight: ifGiven(isShort),
    message: 'It does not say which form this one is a translation of',
  },
  refersTo: {
    isRight: ifGiven((value) => Array.isArray(value) && value.length <= mostNamed),
    message: 'What the form points at is not listed as it should be',
  },
  form: { isRight: isRecord, message: 'It holds no form' },
};

const isNamed = (value: unknown): boolean =>
  isRecord(value) &&
  Object.hasOwn(contentTypes, String(value['type'])) &&
  isShort(value['id']) &&
  isShort(value['title']) &&
  ifGiven(isLanguage)(value['language']) &&
  ifGiven((its) => isShort(its) && 'path' in contentTypes[value['type'] as TypeName])(value['slug']);
