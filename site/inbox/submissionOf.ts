import { submissionLimits } from '#shared/contract/messages.ts';
import { submittedAnswers } from '#shared/form/journey.ts';
import type { Journey } from '#shared/form/journey.ts';
import type { FormRequest } from './formRequest.ts';
import type { NewSubmission } from './inbox.ts';

/** What is handed to the inbox: reached answers only, as they are understood now. */
export const submissionOf = (
  { form, locale }: Pick<FormRequest, 'form' | 'locale'>,
  way: Journey,
  key: string,
  review: readonly string[],
): NewSubmission => ({
  key,
  form: { id: form.id, updatedAt: form.updatedAt, title: form.title },
  locale,
  answers: submittedAnswers(way),
  ...(review.length ? { review: [...new Set(review)].join('. ') } : {}),
});

/** Whether there is more in it than the cms takes, which only many long steps of a draft can hold. */
export const isTooMuch = (submission: NewSubmission): boolean =>
  submission.answers.length > submissionLimits.answers ||
  Buffer.byteLength(JSON.stringify(submission)) > submissionLimits.bytes;

/** Where a reference is shown: for an hour, to whoever has the address. */
export const receiptAddress = (
  { inbox, path, document }: Pick<FormRequest, 'inbox' | 'path' | 'document'>,
  reference: string,
): string => `${path}/sent/${inbox.signReceipt({ reference, version: document.updatedAt })}`;
