import { journey } from '#shared/form/journey.ts';
import type { Visit } from '#shared/form/journey.ts';
import type { FormDefinition } from '#shared/form/definition.ts';
import type { Entries } from '#shared/form/entries.ts';
import { fieldsOf, inputsOf, posted } from '#shared/form/posted.ts';
import { oneMoreRow } from '#shared/questions/rows/oneMoreRow.ts';
import { todayAt } from '#shared/form/today.ts';
import { definitionVersion } from './definitionVersion.ts';
import { fileQuestion, statusFor, verifiedFiles } from './files/fileQuestions.ts';
import { pressedOf, saidAfter } from './files/pressed.ts';
import { newKey } from './files/newKey.ts';
import type { FormRequest } from './formRequest.ts';
import { isLookingUp } from './findAddresses.ts';
import { guarded } from './guarded.ts';
import { keyIn, ownField } from './ownFields.ts';
import type { Post } from './readPost.ts';
import { refusal } from './refusal.ts';
import { settleAddresses } from './settleAddresses.ts';
import { signs } from './signs.ts';
import { stepView } from './stepView.ts';
import type { Outcome, StepView } from './views.ts';
import { after, savedAddress } from './walk.ts';

/** A first step was posted without JavaScript (or all steps, after the script failed): it becomes a draft. */
export const beginDraft = (request: FormRequest, post: Post): Outcome => {
  const { form, path, inbox } = request;
  if (post.kind === 'refused') return refusal(post.status);
  const { entries: given, refused } = posted(form.steps, settleAddresses(request, form.steps, post.fields));
  const key = keyIn(post.fields) ?? newKey();
  const entries = verifiedFiles(request, given, key);
  const way = journey(form, entries, todayAt(request.now));
  const first = way.visits[0] as Visit;
  const at = way.visits.findIndex(({ step }) => step.slug === ownField(post.fields, '_step'));
  const show = (more: Partial<StepView>): StepView => ({
    ...stepView(request, way, first, entries),
    action: path,
    carried: carriedBeside(first, form, entries, post.fields),
    ...more,
  });
  if (post.kind === 'too-large') return show({ status: 413, notice: 'too-large' });
  const visit = way.visits[Math.max(at, 0)] as Visit;
  const more = oneMoreRow(visit.step, entries, ownField(post.fields, '_rows'));
  const pressed = pressedOf(post.fields);
  const isSaved = ownField(post.fields, '_save') !== '';
  const isStuck = at <= 0 && first.problems.length > 0;
  const hasFiles = [...entries.keys()].some((input) => fileQuestion(form.steps, input));
  if (at <= 0 && !hasFiles && isLookingUp(request, first.step)) return show({});
  // Files are kept at once, and so is where they belong.
  if (isStuck && !isSaved && !more && !hasFiles && !pressed)
    return show({ status: 422, problems: first.problems });
  return guarded(request, isSaved ? 'save' : 'step', show, () => {
    const draft = {
      slug: request.slug,
      locale: request.locale,
      document: request.document,
      typed: [...(more?.entries ?? entries)],
      key,
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
    const base = `${path}/draft/${token}`;
    if (isStuck || (pressed && at <= 0)) {
      const problems = saidAfter(pressed, first.problems);
      const action = `${base}/${first.step.slug}`;
      return problems.length
        ? show({ action, carried: [], ...statusFor(request, entries), problems })
        : { redirect: action };
    }
    return { redirect: `${base}/${after(way, visit)}${isChanged ? '?changed' : ''}` };
  });
};

/** As long as there is no draft, the page itself holds all that was posted: the first step shows only its own. */
const carriedBeside = (
  { step }: Visit,
  form: FormDefinition,
  entries: Entries,
  fields: readonly (readonly [string, string])[],
): [string, string][] => {
  const own = new Set(inputsOf(step));
  return [
    ...(['_version', '_key'] as const).flatMap((name): [string, string][] => {
      const value = ownField(fields, name);
      return value ? [[name, value]] : [];
    }),
    ...fieldsOf(form, entries).filter(([name]) => !own.has(name)),
  ];
};
