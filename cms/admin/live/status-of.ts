import type { CollectionSlug, Payload } from 'payload';
import { contentTypes } from '#shared/content/index.ts';
import type { TypeName } from '#shared/content/index.ts';
import { addressOf } from '#shared/content/published.ts';
import type { Locale } from '#shared/content/published.ts';
import { readSettings } from '../../settings.ts';
import { liveStatus, patience } from './live-status.ts';
import type { LiveStatus } from './live-status.ts';

/** Whether a document is live: by what the site said of it, and where it never did, by asking the site. */
export const statusOf = async (payload: Payload, type: string, id: string): Promise<LiveStatus> => {
  const asked = { limit: 1, depth: 0, pagination: false, overrideAccess: true } as const;
  const [documents, publications] = await Promise.all([
    payload.find({ collection: type as CollectionSlug, where: { id: { equals: id } }, ...asked }),
    payload.find({ collection: 'publication', where: { key: { equals: `${type}/${id}` } }, ...asked }),
  ]);
  const document = documents.docs[0] as Kept | undefined;
  const [publication] = publications.docs;
  const stored = document && {
    // What has no drafts is live once it is saved.
    status: document._status === 'draft' ? ('draft' as const) : ('published' as const),
    updatedAt: document.updatedAt,
  };
  const now = Date.now();
  const ask = stored?.status === 'published' && !publication && now - Date.parse(stored.updatedAt) > patience;
  return liveStatus(stored, publication, now, ask ? await onSite(type, document) : undefined);
};

interface Kept {
  readonly _status?: 'draft' | 'published' | null;
  readonly updatedAt: string;
  readonly slug?: string | null;
  readonly locale?: Locale | null;
}

/** Its address, if the site has a page there; empty if it has none of its own and the site answers at all. */
const onSite = async (type: string, document: Kept | undefined): Promise<string | undefined> => {
  if (!Object.hasOwn(contentTypes, type)) return undefined;
  const locale = document?.locale ?? 'en';
  const path =
    addressOf({ type: type as TypeName, locale, ...(document?.slug ? { slug: document.slug } : {}) }) ?? '';
  const { siteLinkUrl } = readSettings(process.env);
  const found = await fetch(new URL(path || '/health', siteLinkUrl), {
    method: 'HEAD',
    redirect: 'manual',
    signal: AbortSignal.timeout(1500),
  }).catch(() => undefined);
  return found?.ok ? path : undefined;
};
