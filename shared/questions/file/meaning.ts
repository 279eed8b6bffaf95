import type { BlockValue } from '../../schema/types.ts';
import type { Entries } from '../../form/entries.ts';
import { fileSize } from '../../text/fileSize.ts';
import { nothing, understood } from '../meaning.ts';
import type { InputProblem, Meaning } from '../meaning.ts';
import type { Say } from '../say.ts';
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
  read: (question, entries, { say }) => {
    const all = filesIn(entries, question.name);
    const kept = all.filter(isKept);
    const refused = all.filter((one): one is RefusedFile => !isKept(one));
    const { least = 1 } = question;
    const most = mostOf(question);
    const problems: InputProblem[] = [
      ...new Set([
        ...refused.map((one) => refusalWords(question, one.refused, one.name, say)),
        ...(kept.length > most ? [sentences.count(question, '', say)] : []),
      ]),
    ].map((message) => ({ input: question.name, message }));
    if (problems.length) return { problems };
    if (!kept.length)
      return nothing(
        question,
        say('Select %1', question.called || (least > 1 ? say('the files') : say('a file'))),
      );
    return kept.length < least
      ? { problems: [{ input: question.name, message: say('Select at least %1 files', least) }] }
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
export const refusalWords = (question: FileQuestion, refused: Refusal, name: string, say: Say): string =>
  sentences[refused](question, mostOf(question) > 1 && name ? `“${name}”` : say('the selected file'), say);

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
const sentences: Readonly<Record<Refusal, (question: FileQuestion, called: string, say: Say) => string>> = {
  size: (question, called, say) => say('%1 must be smaller than %2MB', called, megabytesOf(question)),
  kind: (question, called, say) => {
    const labels = formatsFor(question).map(({ label }) => label);
    const last = labels.pop() ?? '';
    return say('%1 must be a %2', called, labels.length ? say('%1 or %2', labels.join(', '), last) : last);
  },
  empty: (_, called, say) => say('%1 is empty', called),
  count: (question, _, say) => {
    const most = mostOf(question);
    return most === 1 ? say('You can only select one file') : say('You can only select up to %1 files', most);
  },
  gone: (_, called, say) => say('%1 is no longer here. Select it again', called),
  waiting: (_, called, say) => say('%1 is being uploaded. Wait a moment, then try again', called),
  failed: (_, called, say) => say('%1 could not be uploaded – try again', called),
};
