import { isClosed } from '#shared/content/form/openingAt.ts';
import { checkSlug } from '#shared/form/definition.ts';
import { journey } from '#shared/form/journey.ts';
import { posted } from '#shared/form/posted.ts';
import { todayAt } from '#shared/form/today.ts';
import { definitionVersion } from './definitionVersion.ts';
import type { FormRequest } from './formRequest.ts';
import { fileQuestion, verifiedFiles } from './files/fileQuestions.ts';
import type { Limited } from './inbox.ts';
import { keyIn, ownField } from './ownFields.ts';
import type { Post } from './readPost.ts';
import { settleAddresses } from './settleAddresses.ts';
import { signs, tooFast, tooLate } from './signs.ts';
import { receiptAddress, submissionOf } from './submissionOf.ts';
import { savedAddress } from './walk.ts';

/** What the island is told. */
export interface SendAnswer {
  readonly status: number;
  readonly retryAfter?: number;
  readonly body:
    /** Where to go: to the reference, or to the link of what was saved. */
    | { readonly receipt: string }
    /**
     * The step to go back to; its problems are the engine's, which the island has, too. What became of the
     * files it can't know.
     */
    | { readonly step: string; readonly files?: readonly (readonly [string, readonly string[]])[] }
    /** The form asks something else by now: the answers go to the server, to be completed there. */
    | { readonly changed: true }
    | {
        readonly notice:
          'busy' | 'closed' | 'unavailable' | 'too-large' | 'conflict' | 'foreign' | 'unreadable';
      };
}

/**
 * All answers at once, from the island, to be sent, or with `_save` to be kept for later. They come under the key
 * that it made: sent again after a broken connection or a second press, they are the same case with the same reference.
 */
export const sendAtOnce = (request: FormRequest, post: Post): SendAnswer => {
  if (post.kind === 'refused') return refusals[post.status];
  if (post.kind === 'too-large') return { status: 413, body: { notice: 'too-large' } };
  const { inbox, form, now } = request;
  const key = keyIn(post.fields);
  if (!key) return refusals[400];
  if (ownField(post.fields, '_version') !== definitionVersion(form)) {
    // Sent before the form changed, and now again: it is the same sending still.
    const before = inbox.referenceUnder(key);
    return before
      ? { status: 200, body: { receipt: receiptAddress(request, before) } }
      : { status: 409, body: { changed: true } };
  }
  const { entries: given, refused } = posted(form.steps, settleAddresses(request, form.steps, post.fields));
  const entries = verifiedFiles(request, given, key);
  const way = journey(form, entries, todayAt(now));
  const seconds = Number(ownField(post.fields, '_seconds')) || 0;
  if (ownField(post.fields, '_save'))
    return guardedAtOnce(request, 'save', () => {
      const { slug, locale, document } = request;
      const review = signs(post.fields, refused);
      const begun = now - seconds * 1000;
      const draft = { slug, locale, document, typed: [...entries], key, begun, review };
      const token = inbox.createDraft(draft);
      const at = way.visits.find(({ step }) => step.slug === ownField(post.fields, '_step'));
      inbox.saveDraft(token, draft, at?.step.slug ?? way.end);
      return { status: 200, body: { receipt: savedAddress(request, token) } };
    });
  if (way.stuck) {
    const files = [...entries].filter(([input]) => fileQuestion(form.steps, input));
    return { status: 422, body: { step: way.stuck.step.slug, ...(files.length ? { files } : {}) } };
  }
  if (way.end !== checkSlug) return { status: 422, body: { step: way.end } };
  // Sent before it closed, and now again because the answer to that was lost.
  const before = isClosed(request.opening) ? inbox.referenceUnder(key) : undefined;
  if (before) return { status: 200, body: { receipt: receiptAddress(request, before) } };
  return guardedAtOnce(request, 'send', () => {
    const review = [...signs(post.fields, refused), ...tooFast(seconds), ...tooLate(request)];
    const taken = inbox.take(submissionOf(request, way, key, review));
    return taken.reference === undefined
      ? { status: 409, body: { notice: 'conflict' } }
      : { status: 200, body: { receipt: receiptAddress(request, taken.reference) } };
  });
};

/** Does something if the form is open, nobody does too much of it and the disk takes it. */
const guardedAtOnce = (
  { inbox, form, address, opening }: FormRequest,
  what: Limited,
  work: () => SendAnswer,
): SendAnswer => {
  if (isClosed(opening)) return { status: 403, body: { notice: 'closed' } };
  const retryAfter = inbox.waitFor(what, form.id, address);
  if (retryAfter) return { status: 429, retryAfter, body: { notice: 'busy' } };
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'InboxUnavailable') throw error;
    return { status: 503, retryAfter: 60, body: { notice: 'unavailable' } };
  }
};

const refusals = {
  400: { status: 400, body: { notice: 'unreadable' } },
  403: { status: 403, body: { notice: 'foreign' } },
  413: { status: 413, body: { notice: 'too-large' } },
  415: { status: 415, body: { notice: 'unreadable' } },
} as const;
