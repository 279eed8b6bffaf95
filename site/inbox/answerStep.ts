import type { Locale } from '#shared/content/locales.ts';
import { checkSlug } from '#shared/form/definition.ts';
import type { FormDefinition } from '#shared/form/definition.ts';
import { entriesFrom } from '#shared/form/entries.ts';
import type { Entries } from '#shared/form/entries.ts';
import { journey, submittedAnswers } from '#shared/form/journey.ts';
import type { Journey, Visit } from '#shared/form/journey.ts';
import { merged, posted } from '#shared/form/posted.ts';
import { todayAt } from '#shared/form/today.ts';
import { InboxUnavailable } from './inbox.ts';
import type { Draft, Inbox, NewSubmission } from './inbox.ts';
import { definitionVersion } from './definitionVersion.ts';
import { ownField } from './ownFields.ts';
import type { Post } from './readPost.ts';
import type { Notice, Outcome, StepView, View } from './views.ts';

/** A request to a form, with all that answering it needs. */
export interface FormRequest {
  readonly inbox: Inbox;
  /** Who asks: for limits, and never kept. */
  readonly address: string;
  /** Ms since 1970. */
  readonly now: number;
  /** The published form's own address, such as `/forms/missed-bin`, and its definition. */
  readonly path: string;
  readonly slug: string;
  readonly locale: Locale;
  readonly form: FormDefinition;
}

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
  if (at <= 0 && first.problems.length) return show({ status: 422, problems: first.problems });
  return guarded(request, 'step', show, () => {
    const token = inbox.createDraft({
      slug: request.slug,
      locale: request.locale,
      form,
      typed: [...entries],
      key: newKey(),
      begun: request.now,
      review: signs(post.fields, refused),
    });
    const version = ownField(post.fields, '_version');
    const isChanged = version !== '' && version !== definitionVersion(form) && refused.length > 0;
    const to = after(way, way.visits[Math.max(at, 0)] as Visit);
    return { redirect: `${path}/draft/${token}/${to}${isChanged ? '?changed' : ''}` };
  });
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

/** A step of a draft is looked at. */
export const showStep = (
  request: FormRequest,
  token: string,
  slug: string,
  { says = false, changing = false, changed = false }: Looked = {},
): Outcome => {
  const draft = draftOf(request, token);
  if (!draft) return gone;
  if (draft.sent) return { redirect: receiptAddress(request, draft.sent) };
  const { way, entries, base, form } = walk(request, draft, token);
  const wanted = slug === checkSlug ? way.end : slug;
  const visit = way.visits.find(({ step }) => step.slug === wanted);
  const notice = changed ? { notice: 'changed' as const } : {};
  const isAhead = visit && way.stuck && way.visits.indexOf(visit) > way.visits.indexOf(way.stuck);
  if (slug === checkSlug && way.end === checkSlug && !way.stuck)
    return { kind: 'check', status: 200, form, journey: way, draft: base, ...notice };
  if (!visit || isAhead || slug === checkSlug)
    return { redirect: `${base}/${way.stuck?.step.slug ?? way.end}` };
  const view = {
    ...stepView({ ...request, form }, way, visit, entries, base),
    ...notice,
    ...(changing ? { action: `${base}/${slug}?change`, back: `${base}/${checkSlug}` } : {}),
  };
  return says && visit.problems.length ? { ...view, status: 422, problems: visit.problems } : view;
};

/** A step of a draft was posted: kept whatever it holds, then the next one, or what is wrong. */
export const answerStep = (
  request: FormRequest,
  post: Post,
  token: string,
  slug: string,
  changing: boolean,
): Outcome => {
  if (post.kind === 'refused') return refusal(post.status);
  const draft = draftOf(request, token);
  if (!draft) return gone;
  if (draft.sent) return { redirect: receiptAddress(request, draft.sent) };
  const { form } = draft;
  const step = form.steps.find((one) => one.slug === slug);
  const before = walk(request, draft, token);
  if (!step || step.exit)
    return { redirect: `${before.base}/${before.way.stuck?.step.slug ?? before.way.end}` };

  const { entries: now, refused } = posted([step], post.fields);
  const typed = merged(entriesFrom(draft.typed), step, now);
  const changed = {
    ...draft,
    typed: [...typed],
    review: [...new Set([...draft.review, ...signs(post.fields, refused)])],
  };
  const { way, base } = walk(request, changed, token);
  const visit = way.visits.find((one) => one.step === step);
  const show = (more: Partial<StepView>): StepView => ({
    ...stepView({ ...request, form }, way, visit ?? { step, asked: [], problems: [] }, typed, base),
    action: `${base}/${slug}${changing ? '?change' : ''}`,
    ...more,
  });
  if (post.kind === 'too-large') return show({ status: 413, notice: 'too-large' });
  return guarded(request, 'step', show, () => {
    request.inbox.writeDraft(token, changed);
    if (visit?.problems.length) return show({ status: 422, problems: visit.problems });
    if (!visit) return { redirect: `${base}/${way.stuck?.step.slug ?? way.end}` };
    if (!changing) return { redirect: `${base}/${after(way, visit)}` };
    // A changed answer may lead to steps that nobody has seen; they come first.
    const seen = new Set(before.way.visits.map((one) => one.step));
    const unseen = way.stuck ?? way.visits.find((one) => !seen.has(one.step));
    return { redirect: unseen ? `${base}/${unseen.step.slug}?change` : `${base}/${way.end}` };
  });
};

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

/** What is handed to the inbox: reached answers only, as they are understood now. */
export const submissionOf = (
  { form, locale }: Pick<FormRequest, 'form' | 'locale'>,
  way: Journey,
  key: string,
  review: readonly string[],
): NewSubmission => ({
  key,
  form: { id: form.id, updatedAt: form.updatedAt, title: form.title },
  locale,
  answers: submittedAnswers(way),
  ...(review.length ? { review: [...new Set(review)].join('. ') } : {}),
});

/** Where a reference is shown: for an hour, to whoever has the address. */
export const receiptAddress = (
  { inbox, path }: Pick<FormRequest, 'inbox' | 'path'>,
  reference: string,
): string => `${path}/sent/${inbox.signReceipt(reference)}`;

/** Signs that a machine filled the form in: a person looks first, and nothing is thrown away. */
export const signs = (
  fields: readonly (readonly [string, string])[],
  refused: readonly string[],
): string[] => [
  ...(ownField(fields, '_website') ? ['A field that people do not see was filled in'] : []),
  ...(refused.some((name) => !name.startsWith('_'))
    ? ['Fields were posted that the form does not have']
    : []),
];

/** Seconds in which nobody reads and answers a form. */
const few = 4;

export const tooFast = (seconds: number): string[] =>
  seconds < few ? [`It was filled in within ${few} seconds`] : [];

const newKey = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64url');

const gone: View = { kind: 'message', status: 410, notice: 'gone' };

/** The page for a post that was not even looked at. */
export const refusal = (status: 400 | 403 | 413 | 415): View => ({
  kind: 'message',
  status,
  notice: ({ 400: 'unreadable', 403: 'foreign', 413: 'too-large', 415: 'unreadable' } as const)[status],
});

/** Does something if nobody does too much of it and the disk takes it; otherwise shows the answers again. */
const guarded = (
  { inbox, form, address }: FormRequest,
  what: 'step' | 'send',
  show: (more: { status: number; notice: Notice; retryAfter: number }) => View,
  work: () => Outcome,
): Outcome => {
  const retryAfter = inbox.waitFor(what, form.id, address);
  if (retryAfter) return show({ status: 429, notice: 'busy', retryAfter });
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== InboxUnavailable.name) throw error;
    return show({ status: 503, notice: 'unavailable', retryAfter: 60 });
  }
};

/** The draft of a token, if it is one of this very form. */
const draftOf = ({ inbox, slug, locale }: FormRequest, token: string): Draft | undefined => {
  const draft = inbox.readDraft(token);
  return draft?.slug === slug && draft.locale === locale ? draft : undefined;
};

const walk = (request: FormRequest, draft: Draft, token: string) => {
  const entries = entriesFrom(draft.typed);
  const way = journey(draft.form, entries, todayAt(request.now));
  return { form: draft.form, entries, way, base: `${request.path}/draft/${token}` };
};

/** Where a journey goes on after a step: never past one that has a problem. */
const after = (way: Journey, visit: Visit): string => {
  const at = way.visits.indexOf(visit);
  if (way.stuck && way.visits.indexOf(way.stuck) <= at) return way.stuck.step.slug;
  return way.visits[at + 1]?.step.slug ?? way.end;
};

const stepView = (
  { form, path }: FormRequest,
  way: Journey,
  visit: Visit,
  entries: Entries,
  base?: string,
): StepView => {
  const at = way.visits.indexOf(visit);
  const before = way.visits[at - 1];
  return {
    kind: 'step',
    status: 200,
    form,
    visit,
    entries,
    problems: [],
    action: base ? `${base}/${visit.step.slug}` : path,
    isFirst: at <= 0,
    ...(base && before ? { back: `${base}/${before.step.slug}` } : {}),
  };
};
