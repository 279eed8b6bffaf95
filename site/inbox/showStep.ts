import { checkSlug } from '#shared/form/definition.ts';
import type { AddressRequest } from './formRequest.ts';
import { checkView } from './checkView.ts';
import { gone } from './refusal.ts';
import { stepView } from './stepView.ts';
import { receiptAddress } from './submissionOf.ts';
import type { Outcome } from './views.ts';
import { draftOf, toBegun, walk } from './walk.ts';

/** A step of a draft is looked at. */
export const showStep = (
  request: AddressRequest,
  token: string,
  slug: string,
  { says = false, changing = false, changed = false }: Looked = {},
): Outcome => {
  const draft = draftOf(request, token);
  if (!draft) return gone;
  const begun = toBegun(request, draft);
  if (draft.sent) return { redirect: receiptAddress(begun, draft.sent) };
  const { way, entries, base } = walk(begun, draft, token);
  const wanted = slug === checkSlug ? way.end : slug;
  const visit = way.visits.find(({ step }) => step.slug === wanted);
  const notice = changed ? { notice: 'changed' as const } : {};
  const isAhead = visit && way.stuck && way.visits.indexOf(visit) > way.visits.indexOf(way.stuck);
  if (slug === checkSlug && way.end === checkSlug && !way.stuck)
    return { ...checkView(begun, way, base), ...notice };
  if (!visit || isAhead || slug === checkSlug)
    return { redirect: `${base}/${way.stuck?.step.slug ?? way.end}` };
  const view = {
    ...stepView(begun, way, visit, entries, base),
    ...notice,
    ...(changing ? { action: `${base}/${slug}?change`, back: `${base}/${checkSlug}` } : {}),
  };
  return says && visit.problems.length ? { ...view, status: 422, problems: visit.problems } : view;
};

/** How a step is looked at. */
export interface Looked {
  /** What is wrong is said at once. */
  readonly says?: boolean;
  /** From the check, which comes next again. */
  readonly changing?: boolean;
  /** The form asks something else than when its page was opened, and so says it. */
  readonly changed?: boolean;
}
