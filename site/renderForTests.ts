import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { AnyPublished, Locale } from '#shared/content/published.ts';
import { localeOf } from './addresses.ts';
import { routeOf } from './everyLocale.ts';
import { putDocument } from './replica/documents.ts';
import type { StoredFile } from './replica/documents.ts';
import { formAddress, hashOf, originalAddress } from './replica/mediaAddress.ts';
import { openReader } from './replica/openReader.ts';
import { openReplica, together } from './replica/openReplica.ts';
import type { Reader } from './replica/reader.ts';

/** A reader over these documents, as if they were all that is published. `now` is ms since 1970. */
export const readerOf = (documents: readonly AnyPublished[], locale: Locale = 'en', now?: number): Reader => {
  const replica = openReplica(':memory:');
  together(replica, () => documents.forEach((document) => putDocument(replica, document, filesOf(document))));
  return openReader(replica, locale, undefined, now);
};

/**
 * The page at a public address of a site that has these documents, or with these locals: its HTML without
 * styles, rendered by the same compiler as the site. A 404 has an empty body.
 */
export const renderPage = async (
  path: string,
  from: readonly AnyPublished[] | App.Locals,
): Promise<{ readonly status: number; readonly html: string }> => {
  const locale = localeOf(path);
  const inEnglish = locale === 'en' ? path : path.slice(locale.length + 1) || '/';
  const found = pages.flatMap(({ pattern, component, names, isLast }) => {
    const match = pattern.exec(isLast ? path : inEnglish);
    return match
      ? [{ component, params: Object.fromEntries(names.map((name, at) => [name, match[at + 1]])) }]
      : [];
  })[0];
  if (!found) return { status: 404, html: '' };
  const container = await AstroContainer.create();
  const response = await container.renderToResponse(found.component, {
    request: new Request(new URL(path, site)),
    params: found.params,
    locals: 'reader' in from ? from : localsOf(readerOf(from, locale)),
    partial: false,
  });
  return { status: response.status, html: await response.text() };
};

/** A component or an `.astro` neighbour by itself, such as one block: its HTML. */
export const renderPart = async (
  component: unknown,
  props: Record<string, unknown>,
  documents: readonly AnyPublished[] = [],
  locale: Locale = 'en',
): Promise<string> => {
  const container = await AstroContainer.create();
  return container.renderToString(component as AstroComponentFactory, {
    props,
    request: new Request(site),
    locals: localsOf(readerOf(documents, locale)),
  });
};

const site = 'https://www.example.gov.uk';

const localsOf = (reader: Reader): App.Locals => ({
  reader,
  locale: reader.locale,
  site: { url: site, now: new Date().toISOString() },
  mode: 'public',
});

/** As Astro orders its routes, near enough for ours: documents last. */
const pages = Object.entries(import.meta.glob('./pages/**/*.astro', { eager: true }))
  .map(([file, module]) => {
    const route = routeOf(file.replace('./pages/', ''));
    return {
      isLast: route === '/[...path]',
      component: (module as { default: AstroComponentFactory }).default,
      names: [...route.matchAll(/\[(?:\.\.\.)?(\w+)\]/g)].map(([, name]) => name ?? ''),
      pattern: new RegExp(`^${route.replace(/\[\.\.\.\w+\]/g, '(.*?)').replace(/\[\w+\]/g, '([^/]+?)')}/?$`),
    };
  })
  .sort((one, other) => Number(one.isLast) - Number(other.isLast));

/** Each form of a file has a hash of its own, so that pages weigh what they will. */
const filesOf = ({ file }: AnyPublished): StoredFile[] =>
  (file ? [{ ...file, crop: undefined }, ...file.sizes] : []).map(
    ({ name, mimeType, bytes, width, crop }, at) => {
      const [original, hash] = [at === 0, hashOf(Buffer.from(name))];
      const path = original ? originalAddress(name) : formAddress(name, hash);
      return { name, original, mimeType, bytes, width, crop, hash, path };
    },
  );
