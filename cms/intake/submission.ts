import { locales } from '#shared/content/published.ts';
import { submissionLimits } from '#shared/contract/messages.ts';
import type { Feedback, Submission, SubmittedAnswer } from '#shared/contract/messages.ts';

/** What crossed the wall as a submission, or in plain words why it is none. */
export const readSubmission = (from: unknown): Read<Submission> => {
  if (!isRecord(from)) return wrong('not an object');
  const { key, reference, form, locale, receivedAt, answers, review } = from;
  if (!isKey(key)) return wrong('key');
  if (typeof reference !== 'string' || !/^[A-Z0-9]{4}(-[A-Z0-9]{4}){2}$/.test(reference))
    return wrong('reference');
  if (
    !isRecord(form) ||
    !isText(form['id'], 100) ||
    !isText(form['title'], 500) ||
    !isMoment(form['updatedAt'])
  )
    return wrong('form');
  if (typeof locale !== 'string' || !Object.hasOwn(locales, locale)) return wrong('locale');
  if (!isMoment(receivedAt)) return wrong('receivedAt');
  if (review !== undefined && !isText(review, 1000)) return wrong('review');
  if (!Array.isArray(answers) || answers.length > submissionLimits.answers) return wrong('answers');
  const at = answers.findIndex((answer) => !isAnswer(answer));
  if (at !== -1) return wrong(`answers[${at}]`);
  if (new Set((answers as SubmittedAnswer[]).map(({ name }) => name)).size !== answers.length)
    return wrong('answers: two have the same name');
  return { ok: true, value: from as unknown as Submission };
};

/** What crossed the wall as feedback, or in plain words why it is none. */
export const readFeedback = (from: unknown): Read<Feedback> => {
  if (!isRecord(from)) return wrong('not an object');
  const { key, path, useful, at } = from;
  if (!isKey(key)) return wrong('key');
  if (typeof path !== 'string' || !/^\/[\w\-./~%]{0,500}$/.test(path)) return wrong('path');
  if (typeof useful !== 'boolean') return wrong('useful');
  if (!isMoment(at)) return wrong('at');
  return { ok: true, value: from as unknown as Feedback };
};

export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

const wrong = (what: string) => ({ ok: false, problem: `The message is not as agreed: ${what}` }) as const;

const isRecord = (from: unknown): from is Readonly<Record<string, unknown>> =>
  typeof from === 'object' && from !== null && !Array.isArray(from);

const isText = (from: unknown, longest: number): from is string =>
  typeof from === 'string' && from.length > 0 && from.length <= longest;

const isKey = (from: unknown): from is string => typeof from === 'string' && /^[\w-]{16,64}$/.test(from);

const isMoment = (from: unknown): from is string =>
  typeof from === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/.test(from) && !Number.isNaN(Date.parse(from));

const isAnswer = (from: unknown): boolean =>
  isRecord(from) &&
  isText(from['name'], 200) &&
  isText(from['kind'], 50) &&
  isText(from['label'], 1000) &&
  typeof from['shown'] === 'string' &&
  'value' in from;
