import { checkSlug } from '#shared/form/definition.ts';
import { checkView } from './checkView.ts';
import type { AddressRequest } from './formRequest.ts';
import { guarded } from './guarded.ts';
import { ownField } from './ownFields.ts';
import type { Post } from './readPost.ts';
import { gone, refusal } from './refusal.ts';
import { signs, tooFast, tooLate } from './signs.ts';
import { isTooMuch, receiptAddress, submissionOf } from './submissionOf.ts';
import type { CheckView, Outcome } from './views.ts';
import { draftOf, savedAddress, toBegun, walk } from './walk.ts';

/** The answers of a draft are sent. */
export const sendDraft = (request: AddressRequest, post: Post, token: string): Outcome => {
  if (post.kind === 'refused') return refusal(post.status);
  const draft = draftOf(request, token);
  if (!draft) return gone;
  const begun = toBegun(request, draft);
  if (draft.sent) return { redirect: receiptAddress(begun, draft.sent) };
  const { way, base } = walk(begun, draft, token);
  if (way.stuck) return { redirect: `${base}/${way.stuck.step.slug}?problems` };
  if (way.end !== checkSlug) return { redirect: `${base}/${way.end}` };
  const show = (more: Partial<CheckView>): CheckView => ({ ...checkView(begun, way, base), ...more });
  if (ownField(post.fields, '_save'))
    return guarded(begun, 'save', show, () => {
      request.inbox.saveDraft(token, draft, checkSlug);
      return { redirect: savedAddress(request, token) };
    });
  return guarded(begun, 'send', show, () => {
    const review = [
      ...draft.review,
      ...signs(post.fields, []),
      ...tooFast((request.now - draft.begun) / 1000),
      ...tooLate(begun),
    ];
    const submission = submissionOf(begun, way, draft.key, review);
    if (isTooMuch(submission)) return show({ status: 413, notice: 'too-large' });
    const taken = request.inbox.take(submission, token);
    if (taken.reference === undefined) return { kind: 'message', status: 409, notice: 'conflict' };
    return { redirect: receiptAddress(begun, taken.reference) };
  });
};
