import { entriesFrom } from '#shared/form/entries.ts';
import type { Entries } from '#shared/form/entries.ts';
import { inputsOf } from '#shared/form/posted.ts';
import { placeAt } from '#shared/form/repeat.ts';
import { formatsFor, megabytesOf, mostOf } from '#shared/questions/file/formats.ts';
import { filesIn, isKept } from '#shared/questions/file/meaning.ts';
import type { FileAnswer, Refusal, RefusedFile } from '#shared/questions/file/meaning.ts';
import type { Question } from '#shared/form/definition.ts';
import type { FormRequest } from '../formRequest.ts';
import type { Draft } from '../inbox.ts';
import { keyIn, ownField } from '../ownFields.ts';
import type { Post } from '../readPost.ts';
import { fileName } from './fileName.ts';
import { fileQuestion, verifiedFiles } from './fileQuestions.ts';
import { newKey } from './newKey.ts';
import { formatOf } from './formatOf.ts';
import type { PostedFile } from './readMultipart.ts';

/** Where the files of a post go: to a draft's step, or to the whole form where there is none yet. */
export interface Destination {
  readonly draft: Draft;
  readonly slug: string;
}

/**
 * Keeps the files of a post, whatever else is wrong with it, and gives the post again with what became of them
 * as answers: those that were there, those that came, those that could not be kept and why.
 */
export const takeFiles = async (request: FormRequest, post: Post, to?: Destination): Promise<Post> => {
  if (post.kind === 'refused') return post;
  try {
    return await taken(request, post, to);
  } finally {
    post.release?.();
  }
};

const taken = async (
  { inbox, address, form }: FormRequest,
  post: Exclude<Post, { kind: 'refused' }>,
  to: Destination | undefined,
): Promise<Post> => {
  const typed = entriesFrom(to?.draft.typed ?? []);
  const place = to && placeAt(form, to.slug, typed);
  const own = new Set((place ? [place] : form.steps).flatMap(inputsOf));
  const isFiles = ([input]: readonly [string, unknown]): boolean =>
    own.has(input) && fileQuestion(form.steps, input) !== undefined;
  const posted = grouped(post.fields.filter(isFiles));
  const before = new Map([...typed].filter(isFiles));
  const files = (post.files ?? []).filter(({ input }) => isFiles([input, '']));
  if (!posted.size && !before.size && !files.length) return post;

  // The island's own key, which its script made before it failed.
  const key = to?.draft.key ?? keyIn(post.fields) ?? newKey();
  const kept = new Map<string, (FileAnswer | RefusedFile)[]>();
  for (const entries of [before, posted])
    for (const input of entries.keys()) {
      const there = kept.get(input) ?? [];
      // What was refused before was said, and is not said again.
      const said = filesIn(entries, input).filter(isKept);
      const again = new Map([[input, said.map((one) => JSON.stringify(one))]]);
      const known = filesIn(verifiedFiles({ inbox, form }, again, key), input);
      const isThere = (one: FileAnswer | RefusedFile): boolean =>
        isKept(one) && there.some((other) => isKept(other) && other.id === one.id);
      kept.set(input, [...there, ...known.filter((one) => !isThere(one))]);
    }
  const [input = '', id = ''] = ownField(post.fields, '_discard').split(':');
  const left = kept.get(input)?.filter((one) => !isKept(one) || one.id !== id);
  if (left) {
    inbox.files.remove(key, id);
    kept.set(input, left);
  }

  for (const file of files) {
    const question = fileQuestion(form.steps, file.input) as Question<'file'>;
    const there = kept.get(file.input) ?? [];
    const isOnly = mostOf(question) === 1;
    const isFull = !isOnly && there.filter(isKept).length >= mostOf(question);
    const one: FileAnswer | RefusedFile = isFull
      ? refuse(file, 'count')
      : await keep({ inbox, address }, { key, form: form.id, question, until: to?.draft.saved?.until }, file);
    const replaced = isOnly && isKept(one) ? there.filter(isKept) : [];
    for (const { id } of replaced) inbox.files.remove(key, id);
    kept.set(file.input, [...there.filter((other) => !replaced.includes(other as FileAnswer)), one]);
  }
  const answers = [...kept].flatMap(([input, there]) =>
    there.map((one) => [input, JSON.stringify(one)] as const),
  );
  const rest = post.fields.filter((field) => !isFiles(field) && field[0] !== '_key');
  return { kind: post.kind, fields: [...rest, ...answers, ['_key', key]] };
};

/** Keeps one file, if it is what the question asks for by its content; its name says nothing. */
const keep = async (
  { inbox, address }: Pick<FormRequest, 'inbox' | 'address'>,
  { key, form, question, until }: Keeping,
  file: PostedFile,
): Promise<FileAnswer | RefusedFile> => {
  const { bytes, refused = 'failed' } = file;
  if (inbox.waitFor('file', form, address)) return refuse(file, 'failed');
  if (!bytes) return refuse(file, refused);
  if (!bytes.length) return refuse(file, 'empty');
  if (bytes.length > megabytesOf(question) * 1_000_000) return refuse(file, 'size');
  const format = formatOf(bytes);
  if (!format || !formatsFor(question).includes(format)) return refuse(file, 'kind');
  const found = { name: fileName(file.name, format), type: format.type, bytes };
  try {
    const kept = await inbox.files.store(key, { form, question: question.name }, found, until);
    return kept ?? refuse(file, 'count');
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'InboxUnavailable') throw error;
    return refuse(file, 'failed');
  }
};

/** Under which key, for which question, and how long if not as long as usual. */
interface Keeping {
  readonly key: string;
  readonly form: string;
  readonly question: Question<'file'>;
  readonly until: number | undefined;
}

const refuse = ({ name }: PostedFile, refused: Refusal): RefusedFile => ({
  name: name.slice(0, 200),
  refused,
});

const grouped = (fields: readonly (readonly [string, string])[]): Entries => {
  const entries = new Map<string, string[]>();
  for (const [input, value] of fields) entries.set(input, [...(entries.get(input) ?? []), value]);
  return entries;
};
