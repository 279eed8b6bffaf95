import { typesOf } from '../content/linkable.ts';
import { checkRichText } from './check-rich-text.ts';
import { checkText } from './check-text.ts';
import type { Field, Fields } from './fields.ts';
import type { Problem, Values } from './types.ts';

/** What came from outside, believed; or everything that is wrong with it. */
export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

export interface CheckOptions {
  /** Of an unfinished document: what is missing or too long is let through, what has the wrong shape is not. */
  readonly draft?: boolean;
  /** The uploaded file, of uploads only. */
  readonly file?: { readonly mimeType: string };
}

/** What `check` needs of a content type or a block. */
export interface Checkable<F extends Fields = Fields> {
  readonly fields: F;
  readonly problems?: (content: never, file?: { readonly mimeType: string }) => readonly Problem[];
}

/**
 * Checks a value against the schema of a content type or a block. The value that comes back holds what the
 * schema names and nothing else; null and empty text count as missing.
 */
export const check = <const F extends Fields>(
  thing: Checkable<F>,
  value: unknown,
  options: CheckOptions = {},
): Checked<Values<F>> => {
  const problems: Problem[] = [];
  const content = checkThing(thing, value, '', { ...options, problems });
  return problems.length ? { ok: false, problems } : { ok: true, value: content as Values<F> };
};

/** What is wrong with the value of one field. */
export const checkField = (field: Field, value: unknown, options: CheckOptions = {}): readonly Problem[] => {
  const problems: Problem[] = [];
  checkValue(field, value, '', { ...options, problems });
  return problems;
};

/** Problems as one plain sentence each, with where they are. */
export const inWords = (problems: readonly Problem[]): string =>
  problems.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; ');

interface Check extends CheckOptions {
  readonly problems: Problem[];
}

type Shape = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

const checkThing = (thing: Checkable, value: unknown, path: string, to: Check): Shape => {
  const before = to.problems.length;
  const content = checkFields(thing.fields, value, path, to);
  // Its own rules may rely on every field being right.
  if (!to.draft && thing.problems && to.problems.length === before)
    to.problems.push(
      ...thing.problems(content as never, to.file).map((p) => ({ ...p, path: join(path, p.path) })),
    );
  return content;
};

const checkFields = (fields: Fields, value: unknown, path: string, to: Check): Shape => {
  if (!isObject(value)) {
    to.problems.push({ path, message: 'is not a set of fields' });
    return {};
  }
  const held = (name: string): unknown => (Object.hasOwn(value, name) ? value[name] : undefined);
  const found = Object.entries(fields).map(([name, field]) => {
    // Nobody has to write what is made from words that are missing, too: they are what is asked for.
    const from = field.kind === 'text' ? field.madeFrom : undefined;
    const waits = from !== undefined && fields[from]?.required && isEmpty(held(from));
    const asked = waits ? { ...field, required: false } : field;
    return [name, checkValue(asked, held(name), join(path, name), to)];
  });
  return Object.fromEntries(found.filter(([, kept]) => kept !== undefined)) as Shape;
};

const checkValue = (field: Field, value: unknown, path: string, to: Check): unknown => {
  if (isEmpty(value)) {
    if (field.required && !to.draft) to.problems.push({ path, message: `${field.label} is missing` });
    return undefined;
  }
  return (kinds[field.kind] as Kind)(field, value, path, to);
};

type Kind<F = Field> = (field: F, value: unknown, path: string, to: Check) => unknown;
type Kinds = { readonly [K in Field['kind']]: Kind<Extract<Field, { kind: K }>> };

/** Keeps a value if nothing is said against it. */
const unless = <V>(value: V, message: string | undefined, path: string, to: Check): V | undefined => {
  if (message === undefined) return value;
  to.problems.push({ path, message });
  return undefined;
};

const kinds: Kinds = {
  text: (field, value, path, to) => unless(value, checkText(field, value, to.draft), path, to),
  longText: (field, value, path, to) => unless(value, checkText(field, value, to.draft), path, to),
  richText: (field, value, path, to) => {
    const problems = checkRichText(field, value, to.draft);
    to.problems.push(...problems.map((problem) => ({ ...problem, path: join(path, problem.path) })));
    return problems.length ? undefined : value;
  },
  number: (field, value, path, to) => unless(value, numberProblem(field, value, to.draft), path, to),
  money: (field, value, path, to) =>
    unless(value, numberProblem({ ...field, whole: true, least: 0 }, value, to.draft), path, to),
  date: (field, value, path, to) =>
    unless(
      value,
      typeof value === 'string' && isDate(value, field.time) ? undefined : `${field.label} is not a date`,
      path,
      to,
    ),
  choice: (field, value, path, to) =>
    unless(
      value,
      typeof value === 'string' && Object.hasOwn(field.options, value)
        ? undefined
        : `${field.label} must be one of: ${Object.values(field.options).join(', ')}`,
      path,
      to,
    ),
  yesNo: (field, value, path, to) =>
    unless(value, typeof value === 'boolean' ? undefined : `${field.label} is neither yes nor no`, path, to),
  reference: (field, value, path, to) => {
    const known =
      isObject(value) && typeof value['type'] === 'string' && typeof value['id'] === 'string' && value['id'];
    const types = typesOf(field);
    if (!known || !types.includes(value['type'] as string))
      return unless(undefined, `${field.label} does not name a ${types.join(' or ')}`, path, to);
    return { type: value['type'], id: value['id'] };
  },
  media: (field, value, path, to) =>
    unless(value, typeof value === 'string' ? undefined : `${field.label} does not name a file`, path, to),
  blocks: (field, value, path, to) => {
    if (!Array.isArray(value)) return unless(undefined, `${field.label} is not a list`, path, to);
    const least = Math.max(field.least ?? 0, field.required ? 1 : 0);
    const most = field.most ?? Infinity;
    if (!to.draft && value.length < least)
      to.problems.push({ path, message: `${field.label} needs at least ${least}` });
    if (!to.draft && value.length > most)
      to.problems.push({ path, message: `${field.label} can have ${most} at most: it has ${value.length}` });
    return value.map((item: unknown, at) => {
      const block = isObject(item) ? field.of.find(({ name }) => name === item['blockType']) : undefined;
      if (!block || !isObject(item))
        return unless(undefined, `${field.label} can't hold this block`, join(path, String(at)), to);
      const id = typeof item['id'] === 'string' && item['id'] ? { id: item['id'] } : {};
      return { blockType: block.name, ...id, ...checkThing(block, item, join(path, String(at)), to) };
    });
  },
  group: (field, value, path, to) => checkFields(field.fields, value, path, to),
};

const numberProblem = (
  field: { label: string; least?: number; most?: number; whole?: boolean },
  value: unknown,
  draft = false,
): string | undefined => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return `${field.label} is not a number`;
  if (draft) return undefined;
  if (field.whole && !Number.isSafeInteger(value)) return `${field.label} must be a whole number`;
  if (field.least !== undefined && value < field.least)
    return `${field.label} must be ${field.least} or more`;
  if (field.most !== undefined && value > field.most) return `${field.label} must be ${field.most} or less`;
  return undefined;
};

const isDate = (value: string, time = false): boolean => {
  const form = time ? /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/ : /^\d{4}-\d\d-\d\d$/;
  const moment = new Date(value);
  // The second half refuses 30 February, which Date turns into a day in March.
  return (
    form.test(value) && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value.slice(0, 10))
  );
};

const join = (path: string, name: string): string => (path && name ? `${path}.${name}` : `${path}${name}`);
