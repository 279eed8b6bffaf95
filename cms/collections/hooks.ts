import { randomBytes, randomUUID } from 'node:crypto';
import { APIError, ValidationError } from 'payload';
import type { CollectionConfig, Payload, RequestContext } from 'payload';
import { addressOf } from '../../shared/content/published.ts';
import type { Locale } from '../../shared/content/published.ts';
import type { TypeName } from '../../shared/content/index.ts';
import { check } from '../../shared/schema/check.ts';
import type { AnyContentType, Problem } from '../../shared/schema/types.ts';
import { slug as slugOf } from '../../shared/text/slug.ts';
import { may } from '../access/may.ts';
import { review } from '../admin/forms/review.ts';
import { mustBePutRight } from '../admin/forms/words.ts';
import type { Settings } from '../settings.ts';
import { claimPath, settlePaths } from './addresses.ts';
import { noteWho } from './changed-by.ts';
import { hasDrafts } from './has-drafts.ts';
import { headingProblems } from './headings.ts';
import { fieldPath } from './field-path.ts';
import { followFocalPoint } from './focal-point.ts';
import { sendHint } from './hint.ts';
import { contentOf } from './content-of.ts';
import type { Stored } from './content-of.ts';
import { nameForm } from './name-form.ts';
import { guardUpload } from './uploads.ts';

type Hooks = NonNullable<CollectionConfig['hooks']>;

/** What happens around every save of a content type. */
export const contentHooks = (type: AnyContentType, settings: Settings): Hooks => ({
  beforeOperation: [
    ...(hasDrafts(type) ? [guardDrafts(type)] : []),
    ...(type.upload ? [guardUpload, followFocalPoint] : []),
  ],
  beforeValidate: type.name === 'form' ? [nameForm] : [],
  beforeChange: [prepare(type), ...(hasDrafts(type) ? [noteWho] : [])],
  afterChange: [
    async ({ doc, previousDoc, req, context }) => {
      if (isDraftSave(context, type)) return;
      const now = published(type, doc);
      if (type.path)
        await settlePaths(req.payload, { type: type.name, id: doc.id }, now ? pathOf(type, doc) : undefined);
      // An import changes hundreds at once: the site finds them in the manifest, by one question.
      if (context['imported']) return;
      if (now || published(type, previousDoc))
        sendHint(settings, { type: type.name, id: doc.id, updatedAt: doc.updatedAt });
    },
  ],
  beforeDelete: [
    async ({ id, req }) => {
      if (type.name !== 'address' || !req.user) return;
      const row = await req.payload.findByID({ collection: 'address', id, depth: 0, overrideAccess: true });
      if (row.state === 'live')
        throw new APIError(
          'A page lives at this address. Unpublish or delete the page instead.',
          400,
          null,
          true,
        );
    },
  ],
  afterDelete: [
    async ({ id, req }) => {
      const owner = { type: type.name, id: String(id) };
      if (type.path) await settlePaths(req.payload, owner, undefined, true);
      sendHint(settings, { ...owner, updatedAt: new Date().toISOString() });
    },
  ],
});

type BeforeOperation = NonNullable<Hooks['beforeOperation']>[number];

/**
 * Notes whether a save is a draft, so that the hooks after it know. An update that says neither is a draft
 * too: Payload would take the published version down (payload #13267). Authors save nothing but drafts, and a
 * copy is one whoever makes it.
 */
const guardDrafts =
  ({ name }: AnyContentType): BeforeOperation =>
  ({ args, operation, req, context, overrideAccess }) => {
    if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return args;
    const request = args as Saving;
    if (request.duplicateFromID !== undefined) {
      context['draftOf'] = name;
      return { ...args, draft: true, data: { ...request.data, _status: 'draft' } } as typeof args;
    }
    const status = request.data?._status;
    const draft =
      status !== 'published' &&
      !request.unpublishAllLocales &&
      (request.draft === true || (operation === 'update' && status === undefined));
    if (!overrideAccess && !draft && !may(req.user, 'publish', name) && may(req.user, 'update', name))
      throw new APIError('You can save drafts. Ask a publisher to publish this.', 403, null, true);
    context['draftOf'] = draft ? name : undefined;
    return (draft && operation === 'update' ? { ...args, draft: true } : args) as typeof args;
  };

interface Saving {
  readonly draft?: boolean;
  readonly data?: { readonly _status?: string };
  readonly unpublishAllLocales?: unknown;
  readonly duplicateFromID?: unknown;
}

const isDraftSave = (context: RequestContext, { name }: AnyContentType): boolean =>
  context['draftOf'] === name;

/** Whether the public may see a document; of addresses, those where a page lives are known from the page. */
const published = (type: AnyContentType, doc: Stored | undefined): boolean =>
  Boolean(doc?.['id']) && (hasDrafts(type) ? doc?.['_status'] === 'published' : doc?.['state'] !== 'live');

const pathOf = (type: AnyContentType, doc: Stored): string | undefined =>
  addressOf({
    type: type.name as TypeName,
    slug: String(doc['slug'] ?? ''),
    locale: (doc['locale'] ?? 'en') as Locale,
  });

type BeforeChange = NonNullable<Hooks['beforeChange']>[number];

/** Makes the slug; and before anything goes live, checks the whole of it and claims its address. */
const prepare =
  (type: AnyContentType): BeforeChange =>
  async ({ data, originalDoc, req, context, operation }) => {
    const next: Record<string, unknown> = { ...data };
    const whole = (): Stored => ({ ...originalDoc, ...next });
    if (type.path) next['slug'] = slugFor(type, whole(), originalDoc);
    if (isDraftSave(context, type)) return next;
    if (hasDrafts(type) && whole()['_status'] !== 'published') return next;

    refuse(type, problemsOf(type, whole(), context), whole());
    if (type.name === 'address' && req.user && whole()['state'] === 'live')
      refuse(type, [{ path: 'state', message: 'Only publishing a page puts a page at an address' }], whole());
    if (type.path) {
      if (operation === 'create') next['id'] ??= newId(req.payload);
      const problem = await claimPath(
        req.payload,
        { type: type.name, id: String(whole()['id']) },
        pathOf(type, whole()) ?? '',
      );
      if (problem) refuse(type, [{ path: 'slug', message: problem }], whole());
    }
    return next;
  };

/**
 * The slug follows the title until someone has written one or the thing is published: from then on it only
 * changes by hand, because people may have kept the address.
 */
const slugFor = (type: AnyContentType, doc: Stored, before: Stored | undefined): string => {
  const given = String(doc['slug'] ?? '').trim();
  const fromTitle = (of: Stored): string => slugOf(String(of[type.title] ?? ''));
  const follows =
    before?.['_status'] !== 'published' && given === before?.['slug'] && given === fromTitle(before);
  return !given || follows ? fromTitle(doc) : slugOf(given);
};

const problemsOf = (type: AnyContentType, doc: Stored, context: RequestContext): readonly Problem[] => {
  const content = contentOf(type, doc);
  const file = type.upload ? { file: { mimeType: String(doc['mimeType']) } } : {};
  const checked = check(type, content, file);
  if (!checked.ok) return checked.problems;
  const objections = type.objections?.(checked.value as never) ?? [];
  if (objections.length) return objections;
  if (type.path && !doc['slug'])
    return [{ path: 'slug', message: 'Write the last part of the address: the title has no letters for it' }];
  // What was imported keeps the headings it came with.
  return context['imported'] ? [] : headingProblems(type.fields, checked.value);
};

const refuse = (type: AnyContentType, problems: readonly Problem[], doc: Stored): void => {
  if (!problems.length) return;
  const error = new ValidationError({
    collection: type.name,
    errors: problems.map(({ path, message }) => ({ message, path: fieldPath(type.fields, doc, path) })),
  });
  // What stands above a form's fields says which, so that here one sentence is enough: the same as there.
  const count = type.name === 'form' ? review(doc).errors.length : 0;
  if (count) error.message = mustBePutRight(count);
  throw error;
};

/** An id that the database would have given, known before the document is stored. */
const newId = (payload: Payload): string =>
  payload.db.name === 'mongoose' ? randomBytes(12).toString('hex') : randomUUID();
