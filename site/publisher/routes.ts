import { siteLocales } from '#shared/content/locales.ts';
import type { Locale } from '#shared/content/locales.ts';
import { localeOf, singleAddresses, standingAddresses } from '../addresses.ts';
import type { Replica } from '../replica/openReplica.ts';
import { redirectsFile } from './redirectsFile.ts';

/** One public address that is a file. */
export interface Route {
  readonly path: string;
  readonly locale: Locale;
  /** True for what every site has; false for a document's own. */
  readonly isStanding: boolean;
  /** The status that a good rendering of it has. */
  readonly status: number;
}

/** Every address of the whole site, sorted. */
export const allRoutes = (replica: Replica): Route[] => {
  const standing = standingRoutes(replica);
  const taken = new Set(standing.map(({ path }) => path));
  const rows = replica.sql('SELECT DISTINCT path FROM routes').all() as { path: string }[];
  const own = rows.filter(({ path }) => !taken.has(path)).map(({ path }) => routeOf(path, false));
  return [...standing, ...own].sort((a, b) => (a.path < b.path ? -1 : 1));
};

/** The addresses that exist whatever editors write, and the newsroom's pages. */
export const standingRoutes = (replica: Replica): Route[] => [
  ...localesInUse(replica).flatMap((locale) =>
    standingAddresses(locale, countNews(replica, locale)).map((path) => routeOf(path, true)),
  ),
  ...[...singleAddresses, redirectsFile].map((path) => routeOf(path, true)),
];

/** The route at an address, or undefined if nothing is there. `standing` is `standingRoutes`. */
export const findRoute = (replica: Replica, standing: readonly Route[], path: string): Route | undefined =>
  standing.find((route) => route.path === path) ??
  (replica.sql('SELECT 1 FROM routes WHERE path = ? LIMIT 1').get(path) ? routeOf(path, false) : undefined);

/** The address among a document's that the site itself uses in any language, if there is one. */
export const reservedAddress = (addresses: readonly string[], locale: Locale): string | undefined => {
  const reserved = new Set<string>([
    ...singleAddresses,
    redirectsFile,
    ...siteLocales.flatMap((locale) => standingAddresses(locale, 0)),
  ]);
  return addresses.find(
    // An English page called `cy` would stand where Welsh begins.
    (path) => reserved.has(path) || serverPaths.test(path) || localeOf(path) !== locale,
  );
};

/** Where the server or the newsroom answers, whatever files there are. */
const serverPaths = /^(\/[a-z]{2})?\/(media|assets|link|preview|gone|health|ready|feedback|news\/page)(\/|$)/;

/** The file of an address below the public folder, so that any web server finds it. */
export const fileOf = (path: string): string => {
  if (path === '/') return 'index.html';
  const piece = path.slice(path.lastIndexOf('/') + 1);
  if (statusOf(path) !== 200) return `${path.slice(1)}.html`;
  return piece.includes('.') || piece.startsWith('_') ? path.slice(1) : `${path.slice(1)}/index.html`;
};

/** English always is; another language of the site's own words once it has site settings. */
const localesInUse = (replica: Replica): Locale[] =>
  siteLocales.filter(
    (locale) =>
      locale === 'en' ||
      replica.sql("SELECT 1 FROM documents WHERE type = 'site-settings' AND locale = ? LIMIT 1").get(locale),
  );

const countNews = (replica: Replica, locale: Locale): number =>
  (
    replica.sql("SELECT count(*) AS n FROM documents WHERE type = 'news' AND locale = ?").get(locale) as {
      n: number;
    }
  ).n;

const routeOf = (path: string, isStanding: boolean): Route => ({
  path,
  locale: localeOf(path),
  isStanding,
  status: statusOf(path),
});

/** Error pages are rendered with their own status, and any other status means that a page failed. */
const statusOf = (path: string): number => Number(/^(?:\/cy)?\/(404|500|503)$/.exec(path)?.[1] ?? 200);
