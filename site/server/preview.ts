import type { Wall } from '#shared/contract/call.ts';
import { call, WallError } from '#shared/contract/call.ts';
import { checkPublished } from '#shared/contract/check.ts';
import { readPreviewToken } from '#shared/contract/preview-token.ts';
import type { Preview } from '#shared/contract/preview-token.ts';
import { inWords } from '#shared/schema/check.ts';
import { addressOf } from '#shared/content/published.ts';
import type { AnyPublished, Locale } from '#shared/content/published.ts';
import { localAddress } from '../addresses.ts';
import type { Found } from '#shared/questions/address/listed.ts';
import { ukPostcode } from '#shared/questions/postcode/ukPostcode.ts';
import type { Reader } from '../replica/reader.ts';
import type { Bundle } from './bundle.ts';
import type { Route } from './createSite.ts';
import { overlayReader } from './overlayReader.ts';
import { sendJson, sendNotice, sendRendered } from './send.ts';
import type { Notice } from './send.ts';

export interface PreviewSettings {
  readonly wall: Wall;
  readonly siteUrl: string;
  /** Where the desk is: only there may a preview stand in a frame. */
  readonly cmsUrl: string;
  /** Undefined while there is no content yet. */
  readonly reader: (locale: Locale) => Reader | undefined;
}

/** Previews are read; what somebody posts to one is not even looked at. */
export const previewRoutes = (bundle: Bundle, settings: PreviewSettings): readonly Route[] => [
  previewRoute(bundle, settings),
  nothingTaken(settings),
];

/** Shows a draft to whoever has its link: rendered as it would be public, kept and indexed by nobody. */
const previewRoute = (bundle: Bundle, settings: PreviewSettings): Route => ({
  method: 'GET',
  isFirst: true,
  matches: isPreview,
  answer: async (visit) => {
    const { response, path } = visit;
    for (const [name, value] of Object.entries(secretHeaders)) response.setHeader(name, value);
    const framing = { frameAncestors: settings.cmsUrl };
    const say = (status: number, notice: Notice) =>
      sendNotice(visit.request, response, status, notice, framing);
    const [, , token = '', ...below] = path.split('/');
    const preview = readPreviewToken(settings.wall.key, token);
    if (!preview) return say(410, notices.expired);
    if (preview.type === 'form' && below[0] === 'addresses') {
      sendJson(response, 200, examplesOf(new URLSearchParams(visit.query).get('postcode') ?? ''));
      return undefined;
    }
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

/**
 * A form is filled in by a script, in the browser alone. Without it its first page can be seen; what is sent from
 * there is thrown away as it comes, and that is said.
 */
const nothingTaken = ({ cmsUrl }: PreviewSettings): Route => ({
  method: 'POST',
  matches: isPreview,
  most: mostThrownAway,
  mostWithFiles: mostThrownAway,
  answer: async ({ request, response }) => {
    for (const [name, value] of Object.entries(secretHeaders)) response.setHeader(name, value);
    for await (const piece of request) void piece;
    return sendNotice(request, response, 403, notices.nothingTaken, { frameAncestors: cmsUrl });
  },
});

const isPreview = (path: string): boolean => path.startsWith('/preview/');

/** In bytes. */
const mostThrownAway = 10_000_000;

/** A preview asks nobody for addresses: a search may cost money, and is counted for the residents. */
const examplesOf = (typed: string): Found => {
  const postcode = ukPostcode(typed.slice(0, 50));
  return postcode
    ? {
        postcode,
        addresses: [1, 2, 3].map((n) => ({ line1: `${n} Example Street`, town: 'Example Town', postcode })),
      }
    : { postcode: typed.slice(0, 50), addresses: [], problem: 'postcode' };
};

type Fetched =
  | { readonly ok: true; readonly draft: AnyPublished }
  | { readonly ok: false; readonly status: number; readonly notice: Notice };

const fetchDraft = async (wall: Wall, { type, id, version }: Preview): Promise<Fetched> => {
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

const unfinished = (problem: unknown): Fetched => {
  const { title, lines } = notices.unfinished;
  return { ok: false, status: 422, notice: { title, lines: [...lines, String(problem)] } };
};

/** A draft that has no address yet gets one for the time being. */
const named = (draft: AnyPublished): AnyPublished => ({ slug: 'draft', ...draft }) as AnyPublished;

const secretHeaders = {
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
  // The desk is another origin, and hears a preview in a window of its own, too.
  'cross-origin-resource-policy': 'cross-origin',
  'cross-origin-opener-policy': 'unsafe-none',
};

const notices = {
  nothingTaken: {
    title: 'This is a preview: nothing was sent',
    lines: [
      'Without JavaScript only the first page of a form can be seen in a preview.',
      'With it you can walk through the whole form here. People can use it either way once it is published.',
    ],
  },
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
