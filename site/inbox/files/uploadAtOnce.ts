import type { FileAnswer, RefusedFile } from '#shared/questions/file/meaning.ts';
import type { FormRequest } from '../formRequest.ts';
import { keyIn, ownField } from '../ownFields.ts';
import type { Post } from '../readPost.ts';
import { fileQuestion } from './fileQuestions.ts';
import { takeFiles } from './takeFiles.ts';

/** What the island is told: what to keep as the answer, or why it can't be. */
export interface UploadAnswer {
  readonly status: number;
  readonly body: { readonly file?: FileAnswer | RefusedFile };
}

/** One file at once, from the island, under the key that it made; or with `_discard` one that is not wanted any more. */
export const uploadAtOnce = async (request: FormRequest, post: Post): Promise<UploadAnswer> => {
  if (post.kind === 'refused') return { status: post.status, body: {} };
  const key = keyIn(post.fields);
  const removed = ownField(post.fields, '_discard');
  const [only, more] = post.files ?? [];
  if (!key || (!removed && (!only || more || !fileQuestion(request.form.steps, only.input)))) {
    post.release?.();
    return { status: 400, body: {} };
  }
  if (removed || !only) {
    post.release?.();
    request.inbox.files.remove(key, removed.split(':').at(-1) ?? '');
    return { status: 200, body: {} };
  }
  const kept = await takeFiles(request, { ...post, fields: [['_key', key]] });
  const value = kept.kind === 'refused' ? '' : kept.fields.find(([name]) => name === only.input)?.[1];
  const file = JSON.parse(value ?? '{}') as FileAnswer | RefusedFile;
  return { status: 'refused' in file && file.refused === 'failed' ? 503 : 200, body: { file } };
};
