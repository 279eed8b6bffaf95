import { definitionOf } from '#shared/content/form/definition.ts';
import { openingAt } from '#shared/content/form/openingAt.ts';
import { addressOf } from '#shared/content/published.ts';
import type { Published } from '#shared/content/published.ts';
import type { AddressRequest, FormRequest } from './formRequest.ts';
import { definitionVersion } from './definitionVersion.ts';
import { isMultipart, readMultipart } from './files/readMultipart.ts';
import { takeFiles } from './files/takeFiles.ts';
import { ownField } from './ownFields.ts';
import { readPost } from './readPost.ts';
import type { Post } from './readPost.ts';
import type { Outcome, View } from './views.ts';
import { draftOf, toBegun } from './walk.ts';

/** What a page of a form is given by Astro. */
export interface PageContext {
  readonly request: Request;
  readonly locals: App.Locals;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly response: { status?: number; readonly headers: Headers };
}

/** The published form that an address below `/forms/` belongs to; undefined if there is none. */
export const formAt = ({ locals, params }: PageContext): Published<'form'> | undefined => {
  const found = locals.reader.at(`/forms/${params['slug'] ?? ''}`);
  return found?.type === 'form' ? found : undefined;
};

/**
 * The version of a form that something was posted to: that of the page which was open, as long as it is known,
 * else what is published now. Undefined if there is neither.
 */
export const formPosted = (context: PageContext, post: Post): Published<'form'> | undefined => {
  const current = formAt(context);
  const version = post.kind === 'refused' ? '' : ownField(post.fields, '_version');
  if (!version || (current && definitionVersion(definitionOf(current)) === version)) return current;
  return context.locals.former?.(requestAt(context).path, { version }) ?? current;
};

/** The version of a form that was sent, for its receipt; what is published now if that one is forgotten. */
export const formSent = (context: PageContext, updatedAt: string): Published<'form'> | undefined => {
  const current = formAt(context);
  if (current?.updatedAt === updatedAt) return current;
  return context.locals.former?.(requestAt(context).path, { updatedAt }) ?? current;
};

/** A person's request to an address. Throws if the page was not asked for by a person (there is no inbox). */
export const requestAt = (context: PageContext): AddressRequest => {
  const { locals, params } = context;
  const { inbox, lookup, locale, client = '', site } = locals;
  if (!inbox || !lookup) throw new Error('A draft is shown to the person who writes it, and never published');
  const slug = params['slug'] ?? '';
  const path = addressOf({ type: 'form', slug, locale }) ?? '';
  const now = Date.parse(site.now);
  const opening = openingAt(formAt(context)?.content ?? {}, now);
  return { inbox, address: client, now, path, slug, locale, lookup, opening };
};

/** A person's request to a form. */
export const requestFor = (context: PageContext, document: Published<'form'>): FormRequest => ({
  ...requestAt(context),
  document,
  form: definitionOf(document),
});

/** What was posted to a page; files are held in memory until `takeFiles` has kept them, or they are released. */
export const postTo = ({ request, locals }: PageContext): Promise<Post> =>
  (isMultipart(request.headers) ? readMultipart : readPost)(request, locals.site.url);

/** What was posted to a step of a draft, its files kept, whatever else is wrong. */
export const stepPostTo = async (context: PageContext, token: string, slug: string): Promise<Post> => {
  const post = await postTo(context);
  const request = requestAt(context);
  const draft = draftOf(request, token);
  if (draft && !draft.sent) return takeFiles(toBegun(request, draft), post, { draft, slug });
  return released(post);
};

/** A post whose files nobody wants. */
export const released = (post: Post): Post => {
  if (post.kind !== 'refused') post.release?.();
  return post;
};

/**
 * The answer to a person's request: a redirect, or the page's view with its status and headers set. What is
 * about one person is kept by no cache and found by no search engine. A broken disk is an honest 503.
 */
export const respond = async (
  context: PageContext,
  work: () => Outcome | Promise<Outcome>,
): Promise<Response | View> => {
  const outcome = await attempt(work);
  // Not even the draft can be read: the server gives back what was posted.
  if (!outcome && context.request.method === 'POST') return new Response(null, { status: 503 });
  return shown(context, outcome ?? unreadable);
};

const unreadable: View = { kind: 'message', status: 503, notice: 'unavailable' };

const shown = ({ response }: PageContext, outcome: Outcome): Response | View => {
  const { headers } = response;
  if ('redirect' in outcome)
    return new Response(null, { status: 303, headers: { ...privateHeaders, location: outcome.redirect } });
  response.status = outcome.status;
  for (const [name, value] of Object.entries(privateHeaders)) headers.set(name, value);
  if ('retryAfter' in outcome && outcome.retryAfter) headers.set('retry-after', String(outcome.retryAfter));
  return outcome;
};

/** The link of a draft must not leave in a Referer; our own posts still need their Origin. */
export const privateHeaders = {
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex',
  'referrer-policy': 'same-origin',
} as const;

const attempt = async (work: () => Outcome | Promise<Outcome>): Promise<Outcome | undefined> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'InboxUnavailable') throw error;
    return undefined;
  }
};

/** The answer to a method that a page does not have. */
export const notAllowed = (): Response =>
  new Response(null, { status: 405, headers: { allow: 'GET, HEAD, POST' } });
