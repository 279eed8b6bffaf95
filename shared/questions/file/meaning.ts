import type { BlockValue } from '../../schema/types.ts';
import type { Entries } from '../../form/entries.ts';
import { fileSize } from '../../text/fileSize.ts';
import { nothing, understood } from '../meaning.ts';
import type { InputProblem, Meaning } from '../meaning.ts';
import { formatsFor, megabytesOf, mostOf } from './formats.ts';
import type { fileQuestion } from './schema.ts';

type FileQuestion = BlockValue<typeof fileQuestion>;

/** A file that the site keeps. What it says of the file is what the site found, never what was posted. */
export interface FileAnswer {
  /** Where the site keeps it: nobody opens it without the key of the sending. */
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly type: string;
  /** SHA-256 of its bytes, in hex. */
  readonly hash: string;
}

/** A file that was chosen and could not be kept. It is said until the question is answered again. */
export interface RefusedFile {
  readonly name: string;
  readonly refused: Refusal;
}

/** `waiting`: it is on its way from this device still. */
export type Refusal = 'size' | 'kind' | 'empty' | 'count' | 'gone' | 'waiting' | 'failed';

export const file: Meaning<FileQuestion, readonly FileAnswer[]> = {
  inputs: ({ name }) => [{ name, repeats: true }],
  read: (question, entries) => {
    const all = filesIn(entries, question.name);
    const kept = all.filter(isKept);
    const refused = all.filter((one): one is RefusedFile => !isKept(one));
    const { least = 1 } = question;
    const most = mostOf(question);
    const problems: InputProblem[] = [
      ...new Set([
        ...refused.map((one) => refusalWords(question, one.refused, one.name)),
        ...(kept.length > most ? [sentences.count(question, '')] : []),
      ]),
    ].map((message) => ({ input: question.name, message }));
    if (problems.length) return { problems };
    if (!kept.length)
      return nothing(question, `Select ${question.called || (least > 1 ? 'the files' : 'a file')}`);
    return kept.length < least
      ? { problems: [{ input: question.name, message: `Select at least ${least} files` }] }
      : understood(kept);
  },
  typed: (answer, { name }) => new Map([[name, answer.map((one) => JSON.stringify(one))]]),
  shown: (answer) => answer.map(({ name, size }) => `${name} (${fileSize(size)})`).join('\n'),
  cell: (answer) => answer.map(({ name }) => name).join('; '),
  compared: (answer) => answer.map(({ name }) => name),
};

/** The files of a question, kept and refused, as they were typed. */
export const filesIn = (entries: Entries, input: string): (FileAnswer | RefusedFile)[] =>
  (entries.get(input) ?? []).filter(Boolean).map(fileFrom);

/** Whether it is a file that the site keeps. */
export const isKept = (file: FileAnswer | RefusedFile): file is FileAnswer => !('refused' in file);

/** Why a file is none, as people read it; `name` where it has to be told from others. */
export const refusalWords = (question: FileQuestion, refused: Refusal, name: string): string =>
  sentences[refused](question, mostOf(question) > 1 ? name : '');

/** All that can be wrong with one. */
export const refusals = (): Refusal[] => Object.keys(sentences) as Refusal[];

const fileFrom = (typed: string): FileAnswer | RefusedFile => {
  let read: unknown;
  try {
    read = JSON.parse(typed);
  } catch {
    // Not ours: said as what it looks like, a file that did not arrive.
  }
  const { id, name, size, type, hash, refused } = (read ?? {}) as Partial<Record<string, unknown>>;
  const called = typeof name === 'string' ? name : '';
  return typeof id === 'string' &&
    called &&
    typeof size === 'number' &&
    typeof type === 'string' &&
    typeof hash === 'string'
    ? { id, name: called, size, type, hash }
    : { name: called, refused: isRefusal(refused) ? refused : 'failed' };
};

const isRefusal = (from: unknown): from is Refusal =>
  typeof from === 'string' && Object.hasOwn(sentences, from);

/** GOV.UK pattern: file upload, error messages. Where several may be chosen, it is said which. */
const sentences: Readonly<Record<Refusal, (question: FileQuestion, name: string) => string>> = {
  size: (question, name) => `${called(name)} must be smaller than ${megabytesOf(question)}MB`,
  kind: (question, name) => {
    const labels = formatsFor(question).map(({ label }) => label);
    const last = labels.pop() ?? '';
    return `${called(name)} must be a ${labels.length ? `${labels.join(', ')} or ` : ''}${last}`;
  },
  empty: (_, name) => `${called(name)} is empty`,
  count: (question) => {
    const most = mostOf(question);
    return most === 1 ? 'You can only select one file' : `You can only select up to ${most} files`;
  },
  gone: (_, name) => `${called(name)} is no longer here. Select it again`,
  waiting: (_, name) => `${called(name)} is being uploaded. Wait a moment, then try again`,
  failed: (_, name) => `${called(name)} could not be uploaded – try again`,
};

const called = (name: string): string => (name ? `“${name}”` : 'The selected file');
