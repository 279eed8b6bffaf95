import { entriesFrom } from '#shared/form/entries.ts';
import { merged, posted } from '#shared/form/posted.ts';
import { oneMoreRow } from '#shared/questions/rows/oneMoreRow.ts';
import { placeAt } from '#shared/form/repeat.ts';
import { changeList } from './changeList.ts';
import { statusFor } from './files/fileQuestions.ts';
import { pressedOf, saidAfter } from './files/pressed.ts';
import type { AddressRequest } from './formRequest.ts';
import { isLookingUp } from './findAddresses.ts';
import { guarded } from './guarded.ts';
import { ownField } from './ownFields.ts';
import type { Post } from './readPost.ts';
import { gone, refusal } from './refusal.ts';
import { settleAddresses } from './settleAddresses.ts';
import { signs } from './signs.ts';
import { stepView } from './stepView.ts';
import { receiptAddress } from './submissionOf.ts';
import type { Outcome, StepView } from './views.ts';
import { after, draftOf, savedAddress, toBegun, walk } from './walk.ts';

/** A step of a draft was posted: kept whatever it holds, then the next one, or what is wrong. */
export const answerStep = (
  request: AddressRequest,
  post: Post,
  token: string,
  slug: string,
  changing: boolean,
): Outcome => {
  if (post.kind === 'refused') return refusal(post.status);
  const draft = draftOf(request, token);
  if (!draft) return gone;
  const begun = toBegun(request, draft);
  if (draft.sent) return { redirect: receiptAddress(begun, draft.sent) };
  const before = walk(begun, draft, token);
  const kept = entriesFrom(draft.typed);
  const step = placeAt(begun.form, slug, kept);
  if (!step || step.exit)
    return { redirect: `${before.base}/${before.way.stuck?.step.slug ?? before.way.end}` };

  const { entries: now, refused } = posted([step], settleAddresses(request, [step], post.fields));
  const answered = merged(kept, step, now);
  const list = changeList(begun.form, slug, answered, post.fields);
  const more = oneMoreRow(step, now, ownField(post.fields, '_rows'));
  const typed = list?.entries ?? (more ? merged(kept, step, more.entries) : answered);
  const changed = {
    ...draft,
    typed: [...typed],
    review: [...new Set([...draft.review, ...signs(post.fields, refused)])],
  };
  const { way, base } = walk(begun, changed, token);
  const visit = way.visits.find((one) => one.step.slug === slug);
  const show = (more: Partial<StepView>): StepView => ({
    ...stepView(begun, way, visit ?? { step, asked: [], problems: [] }, typed, base),
    action: `${base}/${slug}${changing ? '?change' : ''}`,
    ...more,
  });
  if (post.kind === 'too-large') return show({ status: 413, notice: 'too-large' });
  if (ownField(post.fields, '_save'))
    return guarded(begun, 'save', show, () => {
      request.inbox.saveDraft(token, changed, slug);
      return { redirect: savedAddress(request, token) };
    });
  return guarded(begun, 'step', show, () => {
    request.inbox.writeDraft(token, changed);
    if (more) return { redirect: `${base}/${slug}${changing ? '?change' : ''}#${more.id}` };
    if (list) return { redirect: `${base}/${list.to}${changing ? '?change' : ''}` };
    if (isLookingUp(request, step)) return show({});
    const pressed = pressedOf(post.fields);
    if (visit && pressed) {
      const problems = saidAfter(pressed, visit.problems);
      return problems.length
        ? show({ ...statusFor(begun, typed), problems })
        : { redirect: `${base}/${slug}${changing ? '?change' : ''}` };
    }
    if (visit?.problems.length) return show({ ...statusFor(begun, typed), problems: visit.problems });
    if (!visit) return { redirect: `${base}/${way.stuck?.step.slug ?? way.end}` };
    if (!changing) return { redirect: `${base}/${after(way, visit)}` };
    // A changed answer may lead to steps that nobody has seen; they come first.
    const seen = new Set(before.way.visits.map((one) => one.step.slug));
    const unseen = way.stuck ?? way.visits.find((one) => !seen.has(one.step.slug));
    return { redirect: unseen ? `${base}/${unseen.step.slug}?change` : `${base}/${way.end}` };
  });
};
