import { checkSlug } from '#shared/form/definition.ts';
import type { FormRequest } from './formRequest.ts';
import { guarded } from './guarded.ts';
import type { Post } from './readPost.ts';
import { gone, refusal } from './refusal.ts';
import { signs, tooFast } from './signs.ts';
import { receiptAddress, submissionOf } from './submissionOf.ts';
import type { Outcome, View } from './views.ts';
import { draftOf, walk } from './walk.ts';

/** The answers of a draft are sent. */
export const sendDraft = (request: FormRequest, post: Post, token: string): Outcome => {
  if (post.kind === 'refused') return refusal(post.status);
  const draft = draftOf(request, token);
  if (!draft) return gone;
  if (draft.sent) return { redirect: receiptAddress(request, draft.sent) };
  const { way, base, form } = walk(request, draft, token);
  if (way.stuck) return { redirect: `${base}/${way.stuck.step.slug}?problems` };
  if (way.end !== checkSlug) return { redirect: `${base}/${way.end}` };
  const show = (more: Partial<View>): View =>
    ({ kind: 'check', status: 200, form, journey: way, draft: base, ...more }) as View;
  return guarded(request, 'send', show, () => {
    const review = [
      ...draft.review,
      ...signs(post.fields, []),
      ...tooFast((request.now - draft.begun) / 1000),
    ];
    const taken = request.inbox.take(submissionOf({ ...request, form }, way, draft.key, review), token);
    if (taken.reference === undefined) return { kind: 'message', status: 409, notice: 'conflict' };
    return { redirect: receiptAddress(request, taken.reference) };
  });
};
