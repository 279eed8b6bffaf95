import { describe, expect, test } from 'vitest';
import { contentTypes } from '#shared/content/index.ts';
import type { ContentOf, TypeName } from '#shared/content/index.ts';
import type { AnyPublished, Locale } from '#shared/content/published.ts';
import { prose } from '#shared/schema/prose.ts';
import { renderPage } from './renderForTests.ts';

const make = <T extends TypeName>(
  type: T,
  slug: string,
  content: Partial<ContentOf<T>>,
  more: { readonly locale?: Locale; readonly translationOf?: string } = {},
): AnyPublished =>
  ({
    type,
    id: slug,
    slug,
    locale: 'en',
    updatedAt: '2026-11-23T10:00:00.000Z',
    content: { ...contentTypes[type].examples.ordinary, topic: undefined, ...content },
    ...more,
  }) as AnyPublished;

const topicRef = (id: string) => ({ type: 'topic', id });
const settings = make('site-settings', 'settings', { help: undefined, home: {} });
const bins = make('topic', 'bins', { title: 'Bins', order: 2 });
const recycling = make('topic', 'recycling', { title: 'Recycling', parent: topicRef('bins') });
const binDays = make('page', 'bin-days', { title: 'Bin days', topic: topicRef('recycling') });
const welshDays = make(
  'page',
  'dyddiau-bin',
  { title: 'Dyddiau bin' },
  { locale: 'cy', translationOf: 'bin-days' },
);
const badge = make('guide', 'badge', { title: 'Blue Badge' });
const hrefs = (html: string, within = /<main[^]*<\/main>/) =>
  [...(within.exec(html)?.[0] ?? '').matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
const h1 = (html: string) => /<h1[^>]*>\s*([^<]*)/.exec(html)?.[1]?.trim();

describe('a page', () => {
  test('shows its title, its summary, its body and when it was last changed', async () => {
    const { status, html } = await renderPage('/bin-days', [settings, binDays]);
    expect(status).toBe(200);
    expect(h1(html)).toBe('Bin days');
    expect(html).toContain('<title>Bin days - Westbourne Council</title>');
    expect(html).toContain('Find out when we collect your bins');
    expect(html).toContain('We collect on the <strong>same day</strong>');
    expect(html).toContain('<time datetime="2026-11-23T10:00:00.000Z">23 November 2026</time>');
  });

  test('stands below its topics, outermost first', async () => {
    const { html } = await renderPage('/bin-days', [settings, bins, recycling, binDays]);
    expect(hrefs(html, /govuk-breadcrumbs__list[^]*?<\/ol>/)).toEqual([
      '/',
      '/topics/bins',
      '/topics/recycling',
    ]);
  });

  test('topics that lie inside each other end nothing but the breadcrumb', async () => {
    const round = make('topic', 'bins', { title: 'Bins', parent: topicRef('recycling') });
    const { status, html } = await renderPage('/bin-days', [settings, round, recycling, binDays]);
    expect(status).toBe(200);
    expect(hrefs(html, /govuk-breadcrumbs__list[^]*?<\/ol>/)).toEqual([
      '/',
      '/topics/bins',
      '/topics/recycling',
    ]);
  });

  test('says where it is, for search engines and social media', async () => {
    const { html } = await renderPage('/bin-days', [settings, binDays]);
    expect(html).toContain('<link rel="canonical" href="https://www.example.gov.uk/bin-days">');
    expect(html).toContain('<meta property="og:title" content="Bin days">');
  });

  test('the home page is for search engines too', async () => {
    const { html } = await renderPage('/', [settings]);
    expect(html).toContain('<link rel="canonical" href="https://www.example.gov.uk/">');
    expect(html).not.toContain('noindex');
  });

  test('leads to its translation, and back', async () => {
    const english = await renderPage('/bin-days', [settings, binDays, welshDays]);
    expect(english.html).toContain(
      '<a href="/cy/dyddiau-bin" lang="cy" hreflang="cy" rel="alternate">Cymraeg</a>',
    );
    const welsh = await renderPage('/cy/dyddiau-bin', [settings, binDays, welshDays]);
    expect(welsh.html).toContain('<html class="govuk-template" lang="cy"');
    expect(welsh.html).toContain('<a href="/bin-days" lang="en" hreflang="en" rel="alternate">English</a>');
    expect(welsh.html).toContain('Neidio i');
    expect(welsh.html).toContain('23 Tachwedd 2026');
  });

  test('a Welsh page leads to no Welsh page of the site’s own that is not there', async () => {
    const { html } = await renderPage('/cy/dyddiau-bin', [settings, welshDays]);
    expect(hrefs(html, /<body[^]*/).filter((href) => href?.startsWith('/cy'))).toEqual([]);
  });

  test('asks whether it was useful, with a form that needs no script', async () => {
    const { html } = await renderPage('/bin-days', [settings, binDays]);
    expect(html).toMatch(/<form[^>]* method="post" action="\/feedback"/);
    expect(html).toContain('<input type="hidden" name="path" value="/bin-days">');
  });
});

describe('a guide', () => {
  const documents = [settings, badge];

  test('shows each part at its own address, with the way to the others', async () => {
    const first = await renderPage('/badge', documents);
    expect(h1(first.html)).toBe('Blue Badge');
    expect(first.html).toMatch(/<h2[^>]*>Who can apply<\/h2>/);
    expect(first.html).toMatch(/rel="next"/);
    expect(first.html).not.toMatch(/rel="prev"/);
    const second = await renderPage('/badge/where-you-can-park', documents);
    expect(second.html).toMatch(/<h2[^>]*>Where you can park<\/h2>/);
    expect(second.html).toMatch(/<a[^>]*href="\/badge"[^>]*rel="prev"/);
    expect(second.html).toContain(
      '<link rel="canonical" href="https://www.example.gov.uk/badge/where-you-can-park">',
    );
  });

  test('can be printed whole', async () => {
    const { html } = await renderPage('/badge/print', documents);
    expect(html).toMatch(/<h2[^>]*>Who can apply<\/h2>[^]*<h2[^>]*>Where you can park<\/h2>/);
    expect(html).toContain('<meta name="robots" content="noindex">');
  });

  test('a part may have the name of a page of the site’s own', async () => {
    const parts = [
      { blockType: 'guide-part' as const, title: 'Start' },
      { blockType: 'guide-part' as const, title: 'Cookies' },
    ];
    const { html } = await renderPage('/badge/cookies', [
      settings,
      make('guide', 'badge', { title: 'Blue Badge', parts }),
    ]);
    expect(h1(html)).toBe('Blue Badge');
  });

  test('an address below it that is no part of it is not found', async () => {
    expect((await renderPage('/badge/who-can-apply', documents)).status).toBe(404);
    expect((await renderPage('/badge/nothing', documents)).status).toBe(404);
  });
});

describe('topics', () => {
  test('one lists what stands on it, then the topics inside it', async () => {
    const { html } = await renderPage('/topics/bins', [
      settings,
      bins,
      recycling,
      make('page', 'zebra', { title: 'Zebra', topic: topicRef('bins') }),
      make('service', 'apply', { title: 'Apply', topic: topicRef('bins') }),
      make('news', 'news', { title: 'News', topic: topicRef('bins') }),
    ]);
    expect(hrefs(html)).toEqual(['/apply', '/zebra', '/topics/recycling']);
  });

  test('the first ones are on the home page in their order, or those that were chosen', async () => {
    const first = make('topic', 'tax', { title: 'Tax', order: 1 });
    const all = await renderPage('/', [settings, bins, first, recycling]);
    expect(hrefs(all.html)).toEqual(['/topics/tax', '/topics/bins']);
    const home = { featuredTopics: [{ blockType: 'featured-topic' as const, topic: topicRef('bins') }] };
    const chosen = await renderPage('/', [
      make('site-settings', 'settings', { help: undefined, home }),
      bins,
      first,
    ]);
    expect(hrefs(chosen.html)).toEqual(['/topics/bins']);
  });
});

describe('the A to Z', () => {
  test('has everything but news, under the first letter of its title', async () => {
    const { html } = await renderPage('/a-z', [
      settings,
      binDays,
      badge,
      make('page', 'ecole', { title: 'École' }),
      make('page', 'first', { title: '1st steps' }),
      make('page', 'quoted', { title: '“Bulky” waste' }),
      make('news', 'n', { title: 'Zoo opens' }),
    ]);
    const letters = [...html.matchAll(/<h2[^>]*id="letter[^>]*>([^<]+)/g)].map(([, letter]) =>
      letter?.trim(),
    );
    expect(letters).toEqual(['0–9', 'B', 'E']);
    expect(hrefs(html).filter((href) => href?.startsWith('/'))).toEqual([
      '/first',
      '/bin-days',
      '/badge',
      '/quoted',
      '/ecole',
    ]);
  });
});

describe('the newsroom', () => {
  const news = Array.from({ length: 45 }, (_, at) =>
    make('news', `n${at}`, {
      title: `News ${at}`,
      date: `2026-01-${String((at % 28) + 1).padStart(2, '0')}`,
    }),
  );

  test('lists the newest first, twenty to a page', async () => {
    const dates = async (path: string) =>
      [
        ...(await renderPage(path, [settings, ...news])).html.matchAll(/<time datetime="(2026-01-\d\d)"/g),
      ].map(([, date]) => date ?? '');
    const all = [
      ...(await dates('/news')),
      ...(await dates('/news/page/2')),
      ...(await dates('/news/page/3')),
    ];
    expect(all).toHaveLength(45);
    expect(all).toEqual([...all].sort().reverse());
  });

  test('the first page has one address only, and there is none after the last', async () => {
    for (const path of ['/news/page/1', '/news/page/4', '/news/page/0', '/news/page/x'])
      expect((await renderPage(path, [settings, ...news])).status).toBe(404);
  });

  test('says so when there is no news', async () => {
    expect((await renderPage('/news', [settings])).html).toContain('There is no news at the moment.');
  });
});

describe('alerts', () => {
  const now = Date.now();
  const alert = make('alert', 'late', {
    title: 'Collections are late',
    where: 'everywhere',
    places: [],
    from: new Date(now - 1000).toISOString(),
    until: new Date(now + 60_000).toISOString(),
  });

  test('an alert for everywhere is on every page while it lasts, errors too', async () => {
    for (const path of ['/', '/bin-days', '/topics', '/503'])
      expect((await renderPage(path, [settings, binDays, alert])).html, path).toContain(
        'Collections are late',
      );
  });

  test('an alert for a topic is on its pages and on no other', async () => {
    const places = [{ blockType: 'under-topic' as const, topic: topicRef('bins') }];
    const local = make('alert', 'local', {
      title: 'Lorry broke down',
      where: 'places',
      places,
      from: undefined,
      until: undefined,
    });
    const documents = [settings, bins, recycling, binDays, badge, local];
    for (const path of ['/topics/bins', '/topics/recycling', '/bin-days'])
      expect((await renderPage(path, documents)).html, path).toContain('Lorry broke down');
    for (const path of ['/', '/badge', '/topics'])
      expect((await renderPage(path, documents)).html, path).not.toContain('Lorry broke down');
  });
});

describe('pages of the site’s own', () => {
  test.each([
    ['/accessibility-statement', 'Accessibility statement', 'We test it with people'],
    ['/cookies', 'Cookies', 'no cookies'],
    ['/privacy', 'Privacy', 'We keep what you send us'],
  ])('%s shows the council’s text', async (path, title, words) => {
    const { html } = await renderPage(path, [settings]);
    expect(h1(html)).toBe(title);
    expect(html).toContain(words);
  });

  test.each(['/cy', '/cy/topics', '/cy/a-z', '/cy/news', '/cy/cookies'])('%s is in Welsh', async (path) => {
    const welsh = make(
      'site-settings',
      'cy',
      { council: 'Cyngor', help: undefined, home: {} },
      { locale: 'cy' },
    );
    const { status, html } = await renderPage(path, [settings, welsh]);
    expect(status).toBe(200);
    expect(html).toContain('lang="cy"');
    expect(html).toContain(`hreflang="en" rel="alternate">English</a>`);
  });

  test('what was taken down says why', async () => {
    const gone = make('address', 'grant', {
      path: '/grant',
      state: 'gone',
      to: [],
      explanation: prose('The grant has ended.'),
    });
    const { status, html } = await renderPage('/gone/grant', [settings, gone]);
    expect(status).toBe(410);
    expect(html).toContain('The grant has ended.');
  });

  test.each([
    ['/404', 'Page not found'],
    ['/503', 'Sorry, this page is not available right now'],
    ['/500', 'Sorry, there is a problem with this page'],
  ])('%s says what to do, and whom to call', async (path, title) => {
    const team = make('contact', 'help', { title: 'Customer services', phone: '01632 960000' });
    const help = { type: 'contact', id: 'help' };
    const { html } = await renderPage(path, [make('site-settings', 'settings', { help, home: {} }), team]);
    expect(h1(html)).toBe(title);
    expect(html).toContain('01632 960000');
    expect(html).toContain('<meta name="robots" content="noindex">');
  });
});

test('colours of the settings become custom properties, and nothing else can', async () => {
  const with_ = (brand: string) =>
    renderPage('/', [make('site-settings', 's', { help: undefined, home: {}, colours: { brand } })]);
  expect((await with_('#123456')).html).toMatch(
    /<style>:root:root\{--council-brand:#123456\}<\/style>|--council-brand:#123456/,
  );
  expect((await with_('red;}</style><script>alert(1)</script>')).html).not.toContain('<script');
});
