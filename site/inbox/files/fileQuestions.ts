import type { Question, Step } from '#shared/form/definition.ts';
import type { Entries } from '#shared/form/entries.ts';
import { filesIn, isKept } from '#shared/questions/file/meaning.ts';
import type { FormRequest } from '../formRequest.ts';

/** The question for files that an input belongs to; in a step that repeats, `photo.2` is `photo`. */
export const fileQuestion = (steps: readonly Step[], input: string): Question<'file'> | undefined => {
  const name = input.replace(/\.\d+$/, '');
  return steps
    .flatMap(({ questions }) => questions)
    .find((one): one is Question<'file'> => one.blockType === 'file' && one.name === name);
};

/** With which status a page says what is wrong: it is our fault if a file could not be kept. */
export const statusFor = (
  { form }: Pick<FormRequest, 'form'>,
  entries: Entries,
): { readonly status: 422 } | { readonly status: 503; readonly retryAfter: number } => {
  const inputs = [...entries.keys()].filter((input) => fileQuestion(form.steps, input));
  const hasFailed = inputs.some((input) =>
    filesIn(entries, input).some((one) => !isKept(one) && one.refused === 'failed'),
  );
  return hasFailed ? { status: 503, retryAfter: 60 } : { status: 422 };
};

/**
 * Entries in which every file is what is really kept under the key for this very question, whatever was posted.
 * One that is not (any more) is said to be gone.
 */
export const verifiedFiles = (
  { inbox, form }: Pick<FormRequest, 'inbox' | 'form'>,
  entries: Entries,
  key: string,
): Entries =>
  new Map(
    [...entries].map(([input, values]) => {
      const question = fileQuestion(form.steps, input);
      if (!question) return [input, values];
      const place = { form: form.id, question: question.name };
      const files = filesIn(entries, input).map((one) =>
        isKept(one) ? (inbox.files.find(key, place, one.id) ?? { name: one.name, refused: 'gone' }) : one,
      );
      return [input, files.map((one) => JSON.stringify(one))];
    }),
  );
