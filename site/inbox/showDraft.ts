import type { AddressRequest } from './formRequest.ts';
import type { Draft } from './inbox.ts';
import { gone } from './refusal.ts';
import { receiptAddress } from './submissionOf.ts';
import type { DraftView, Outcome } from './views.ts';
import { draftOf, toBegun, walk } from './walk.ts';

/** The link of a saved draft is opened; or, `isSaved`, its page is, which shows the link itself. */
export const showDraft = (
  request: AddressRequest,
  token: string,
  { isSaved = false, isMailed = false }: { readonly isSaved?: boolean; readonly isMailed?: boolean },
): Outcome => {
  const draft = draftOf(request, token);
  if (!draft) return gone;
  if (draft.sent) return { redirect: receiptAddress(toBegun(request, draft), draft.sent) };
  const view = draftView(request, draft, token, isSaved && draft.saved ? 'saved' : 'welcome');
  return isMailed ? { ...view, isMailed } : view;
};

/** The page of a draft itself. */
export const draftView = (
  request: AddressRequest,
  draft: Draft,
  token: string,
  kind: DraftView['kind'],
): DraftView => {
  const { document, saved } = draft;
  const { way, base } = walk(toBegun(request, draft), draft, token);
  return {
    kind,
    status: 200,
    document,
    draft: base,
    next: saved?.step ?? way.stuck?.step.slug ?? way.end,
    ...(saved ? { until: new Date(saved.until).toISOString() } : {}),
  };
};
