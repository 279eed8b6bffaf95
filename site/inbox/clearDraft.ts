import type { AddressRequest } from './formRequest.ts';
import { gone } from './refusal.ts';
import type { Outcome } from './views.ts';
import { draftOf } from './walk.ts';

/** Somebody wants nothing of their answers to stay: the draft is deleted at once. */
export const clearDraft = (request: AddressRequest, token: string): Outcome => {
  if (!draftOf(request, token)) return gone;
  request.inbox.deleteDraft(token);
  return { kind: 'message', status: 200, notice: 'cleared' };
};
