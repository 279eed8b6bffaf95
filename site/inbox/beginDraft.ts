import { journey } from '#shared/form/journey.ts';
import type { Visit } from '#shared/form/journey.ts';
import { posted } from '#shared/form/posted.ts';
import { oneMoreRow } from '#shared/questions/rows/oneMoreRow.ts';
import { todayAt } from '#shared/form/today.ts';
import { definitionVersion } from './definitionVersion.ts';
import type { FormRequest } from './formRequest.ts';
import { guarded } from './guarded.ts';
import { keyIn, ownField } from './ownFields.ts';
import type { Post } from './readPost.ts';
import { refusal } from './refusal.ts';
import { signs } from './signs.ts';
import { stepView } from './stepView.ts';
import type { Outcome, StepView } from './views.ts';
import { after, savedAddress } from './walk.ts';

/** A first step was posted without JavaScript (or all steps, after the script failed): it becomes a draft. */
export const beginDraft = (request: FormRequest, post: Post): Outcome => {
  const { form, path, inbox } = request;
  if (post.kind === 'refused') return refusal(post.status);
  const { entries, refused } = posted(form.steps, post.fields);
  const way = journey(form, entries, todayAt(request.now));
  const first = way.visits[0] as Visit;
  const at = way.visits.findIndex(({ step }) => step.slug === ownField(post.fields, '_step'));
  const show = (more: Partial<StepView>): StepView => ({
    ...stepView(request, way, first, entries),
    action: path,
    ...more,
  });
  if (post.kind === 'too-large') return show({ status: 413, notice: 'too-large' });
  const visit = way.visits[Math.max(at, 0)] as Visit;
  const more = oneMoreRow(visit.step, entries, ownField(post.fields, '_rows'));
  const isSaved = ownField(post.fields, '_save') !== '';
  if (!isSaved && !more && at <= 0 && first.problems.length)
    return show({ status: 422, problems: first.problems });
  return guarded(request, isSaved ? 'save' : 'step', show, () => {
    const draft = {
      slug: request.slug,
      locale: request.locale,
      document: request.document,
      typed: [...(more?.entries ?? entries)],
      key: keyIn(post.fields) ?? newKey(),
      begun: request.now,
      review: signs(post.fields, refused),
    };
    const token = inbox.createDraft(draft);
    if (isSaved) {
      inbox.saveDraft(token, draft, visit.step.slug);
      return { redirect: savedAddress(request, token) };
    }
    if (more) return { redirect: `${path}/draft/${token}/${visit.step.slug}#${more.id}` };
    const version = ownField(post.fields, '_version');
    const isChanged = version !== '' && version !== definitionVersion(form) && refused.length > 0;
    return { redirect: `${path}/draft/${token}/${after(way, visit)}${isChanged ? '?changed' : ''}` };
  });
};

const newKey = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64url');
