import { expect, test } from 'vitest';
import { isReserved } from '#cms/collections/addresses.ts';
import { contentTypes } from '#shared/content/index.ts';
import { siteLocales } from '#shared/content/locales.ts';
import { addressOf } from '#shared/content/published.ts';
import type { TypeName } from '#shared/content/index.ts';
import { slug } from '#shared/text/slug.ts';
import { singleAddresses, standingAddresses } from '#site/addresses.ts';
import { reservedAddress } from '#site/publisher/routes.ts';

/** Every word that stands in an address of the site itself, or where its server answers. */
const words = new Set(
  [
    ...siteLocales.flatMap((locale) => standingAddresses(locale, 100)),
    ...singleAddresses,
    '/media/assets/link/preview/gone/health/ready/feedback/page/draft/sent',
    ...siteLocales.map((locale) => `/${locale}`),
  ]
    .flatMap((path) => path.split('/'))
    .map(slug)
    .filter(Boolean),
);

const withPaths = Object.entries(contentTypes).filter(([, type]) => 'path' in type);

test('what the site would refuse to show at an address of its own, the desk refuses to publish there', () => {
  const addresses = withPaths.flatMap(([type]) =>
    siteLocales.flatMap((locale) =>
      [...words].map((word) => ({ locale, path: addressOf({ type: type as TypeName, slug: word, locale }) })),
    ),
  );
  const refusedBySite = addresses.filter(
    ({ path, locale }) => path !== undefined && reservedAddress([path], locale) !== undefined,
  );
  expect(refusedBySite.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['/cookies', '/gone', '/cy/privacy', '/news/page']),
  );
  expect(refusedBySite.filter(({ path }) => !isReserved(path ?? ''))).toEqual([]);
});

test('other addresses are free, also below those of the site', () => {
  const free = ['/bins', '/cy/biniau', '/topics/cookies', '/news/privacy', '/forms/gone', '/cy/news/cookies'];
  expect(free.filter(isReserved)).toEqual([]);
});
