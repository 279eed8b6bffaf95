import type { Wall } from '#shared/contract/call.ts';
import { call, WallError } from '#shared/contract/call.ts';
import { checkPublished } from '#shared/contract/check.ts';
import { readPreviewToken } from '#shared/contract/preview-token.ts';
import type { Preview } from '#shared/contract/preview-token.ts';
import { inWords } from '#shared/schema/check.ts';
import { addressOf } from '#shared/content/published.ts';
import type { AnyPublished, Locale } from '#shared/content/published.ts';
import { localAddress } from '../addresses.ts';
import type { Reader } from '../replica/reader.ts';
import type { Bundle } from './bundle.ts';
import type { Route } from './createSite.ts';
import { overlayReader } from './overlayReader.ts';
import { sendNotice, sendRendered } from './send.ts';
import type { Notice } from './send.ts';

export interface PreviewSettings {
  readonly wall: Wall;
  readonly siteUrl: string;
  /** Where the desk is: only there may a preview stand in a frame. */
  readonly cmsUrl: string;
  /** Undefined while there is no content yet. */
  readonly reader: (locale: Locale) => Reader | undefined;
}

/** Shows a draft to whoever has its link: rendered as it would be public, kept and indexed by nobody. */
export const previewRoute = (bundle: Bundle, settings: PreviewSettings): Route => ({
  method: 'GET',
  isFirst: true,
  matches: (path) => path.startsWith('/preview/'),
  answer: async (visit) => {
    const { response, path } = visit;
    for (const [name, value] of Object.entries(secretHeaders)) response.setHeader(name, value);
    const framing = { frameAncestors: settings.cmsUrl };
    const say = (status: number, notice: Notice) =>
      sendNotice(visit.request, response, status, notice, framing);
    const [, , token = '', ...below] = path.split('/');
    const preview = readPreviewToken(settings.wall.key, token);
    if (!preview) return say(410, notices.expired);
    const found = await fetchDraft(settings.wall, preview);
    if (!found.ok) return say(found.status, found.notice);
    const draft = named(found.draft);
    const { locale } = draft;
    const reader = settings.reader(locale);
    if (!reader) return 503;
    const own = addressOf(draft);
    const target = own ? [own, ...below].join('/') : localAddress(locale, '/');
    const rendered = await bundle.render(
      { ...visit, query: '' },
      {
        reader: overlayReader(reader, draft),
        locale,
        site: { url: settings.siteUrl, now: new Date().toISOString() },
        mode: 'preview',
        desk: settings.cmsUrl,
        ...(own ? { base: `/preview/${token}` } : {}),
      },
      { path: target },
    );
    // An unfinished draft may lack what its page can't be drawn without.
    if (rendered.status === 500) return say(422, notices.unfinished);
    await sendRendered(visit.request, response, rendered, framing);
    return undefined;
  },
});

type Found =
  | { readonly ok: true; readonly draft: AnyPublished }
  | { readonly ok: false; readonly status: number; readonly notice: Notice };

const fetchDraft = async (wall: Wall, { type, id, version }: Preview): Promise<Found> => {
  const path = ['/link/draft', type, id, ...(version ? [version] : [])]
    .map((piece, at) => (at ? encodeURIComponent(piece) : piece))
    .join('/');
  try {
    const answer = await call(wall, 'GET', path);
    if (answer.status === 422) return unfinished((answer.json() as { problem?: unknown }).problem);
    if (answer.status !== 200) return { ok: false, status: 404, notice: notices.missing };
    const checked = checkPublished(answer.json(), { draft: true });
    return checked.ok ? { ok: true, draft: checked.value } : unfinished(inWords(checked.problems));
  } catch (error) {
    if (error instanceof WallError) return { ok: false, status: 503, notice: notices.noCms };
    throw error;
  }
};

const unfinished = (problem: unknown): Found => {
  const { title, lines } = notices.unfinished;
  return { ok: false, status: 422, notice: { title, lines: [...lines, String(problem)] } };
};

/** A draft that has no address yet gets one for the time being. */
const named = (draft: AnyPublished): AnyPublished => ({ slug: 'draft', ...draft }) as AnyPublished;

const secretHeaders = {
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
  // The desk is another origin.
  'cross-origin-resource-policy': 'cross-origin',
};

const notices = {
  expired: {
    title: 'This preview link does not work any more',
    lines: ['Preview links work for a limited time. Ask the editor for a new one.'],
  },
  missing: { title: 'There is no such draft', lines: ['It may have been deleted since the link was made.'] },
  unfinished: {
    title: 'This draft can’t be shown yet',
    lines: ['Something that its page needs is still missing. Fill it in and save it again.'],
  },
  noCms: { title: 'The desk can’t be reached', lines: ['Drafts are kept there. Try again in a minute.'] },
} as const satisfies Record<string, Notice>;
