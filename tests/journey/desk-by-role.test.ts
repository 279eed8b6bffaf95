import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { call } from '#shared/contract/call.ts';
import { clientOf } from '../client.ts';
import type { Role } from '../product.ts';
import { demoCouncil } from './demoCouncil.ts';
import { openDesk, signIn } from './desk.ts';
import { deedsOn, payloads, watch, whatAxeSays } from './deskScreens.ts';
import { productInBrowser } from './productInBrowser.ts';

vi.setConfig({ testTimeout: 300_000 });

/** The desk as each role finds it, in a production build on the demo council. */
const roles = ['administrator', 'publisher', 'author', 'caseworker'] as const satisfies readonly Role[];
const own = productInBrowser(demoCouncil);
const ids: Record<string, string> = {};
/** Rules that Payload's own markup was seen to break. */
const seen = new Set<string>();

beforeAll(async () => {
  for (const role of roles) await own.product.as(role);
  const administrator = await own.product.as('administrator');
  const idOf = async (query: string): Promise<string> => {
    const { docs } = (await administrator.get(`/api/${query}&limit=1&depth=0`)).body as {
      docs: { id: string }[];
    };
    return docs[0]?.id ?? '';
  };
  ids['page'] = await idOf('page?where[slug][equals]=bin-collection-days');
  ids['form'] = await idOf('form?where[slug][equals]=report-a-missed-bin');
  ids['media'] = await idOf('media?where[mimeType][equals]=application/pdf');
  ids['author'] = await idOf('people?where[email][equals]=author@example.org');
  await sendIn('ABCD-EFGH-JKLM', 0);
  await sendIn('LATE-EFGH-JKLM', 30);
  await sendIn('SPAM-EFGH-JKLM', 0, 'It was filled in within two seconds.');
  ids['case'] = await idOf('cases?where[reference][equals]=ABCD-EFGH-JKLM');
  const drafts = await own.product.as('publisher');
  await drafts.post('/api/page?draft=true', { title: 'What the council has not decided yet' });
  ids['draft'] = await idOf('page?draft=true&where[title][equals]=What the council has not decided yet');
}, 400_000);

/** A case of so many days ago, as the site hands it over. */
const sendIn = (reference: string, days: number, review?: string) =>
  call(own.product.wall.cms, 'POST', '/link/intake', {
    key: reference.padEnd(22, 'k'),
    reference,
    form: { id: ids['form'], updatedAt: '2026-11-20T09:00:00.000Z', title: 'Report a missed bin' },
    locale: 'en',
    receivedAt: new Date(Date.now() - days * 86_400_000).toISOString(),
    answers: [
      { name: 'bin', kind: 'radios', label: 'Which bin?', value: 'garden', shown: 'Garden waste' },
      { name: 'name', kind: 'text', label: 'Full name', value: 'Ada Byron', shown: 'Ada Byron' },
    ],
    ...(review ? { review } : {}),
  });

const deskOf = async (role: Role, width = 1280): Promise<Page> => {
  const page = await openDesk(own.browser, own.product.cmsUrl);
  await page.setViewportSize({ width, height: 1000 });
  // What fades in has no contrast yet.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await signIn(page, own.product.cmsUrl, { ...own.product.administrator, email: `${role}@example.org` });
  return page;
};

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(`${own.product.cmsUrl}/admin${path}`);
  await page.waitForLoadState('networkidle');
};

const written = [
  ...['Pages', 'Guides', 'Services', 'Forms', 'Step by steps', 'Topics', 'News', 'Contacts', 'Documents'],
  ...['Alerts', 'Snippets', 'Pictures and files', 'Addresses', 'Site settings'],
];
const navigation: Readonly<Record<Role, readonly string[]>> = {
  administrator: [...written, 'People', 'Page feedback', 'Cases', 'Deliveries'],
  publisher: [...written, 'Page feedback'],
  author: [...written, 'Page feedback'],
  caseworker: ['Cases', 'Deliveries'],
};
const panels: Readonly<Record<Role, readonly string[]>> = {
  administrator: ['Cases', 'Pages', 'People and health'],
  publisher: ['Pages'],
  author: ['Pages'],
  caseworker: ['Cases'],
};

interface Screen {
  readonly path: () => string;
  readonly heading: string;
  /** What only they may read who find this screen. */
  readonly says?: string;
  /** The buttons that a role finds; for whoever is not named there is no such screen. */
  readonly deeds: Partial<Readonly<Record<Role, readonly string[]>>>;
}

const every = (deeds: readonly string[], ...who: readonly Role[]): Screen['deeds'] =>
  Object.fromEntries(who.map((role) => [role, deeds]));
const publishing = ['Create New', 'Publish changes', 'Duplicate', 'Delete', 'Unpublish'];
const document = {
  ...every(publishing, 'administrator', 'publisher'),
  author: ['Create New', 'Duplicate'],
};
const working = ['Start work', 'Give it to me', 'Save note'];

const screens: Readonly<Record<string, Screen>> = {
  'the list of pages': {
    path: () => '/collections/page',
    heading: 'Pages',
    deeds: every(['Create New'], 'administrator', 'publisher', 'author'),
  },
  'a page': {
    path: () => `/collections/page/${ids['page']}`,
    heading: 'Bin collection days',
    says: 'When we collect each bin',
    deeds: document,
  },
  'a form': {
    path: () => `/collections/form/${ids['form']}`,
    heading: 'Report a missed bin',
    says: 'Tell us if we did not empty your bin',
    deeds: document,
  },
  'pictures and files': {
    path: () => '/collections/media',
    heading: 'Pictures and files',
    deeds: every(['Create New', 'Bulk Upload'], 'administrator', 'publisher', 'author'),
  },
  'a file': {
    path: () => `/collections/media/${ids['media']}`,
    heading: '.pdf',
    deeds: {
      ...every(['Create New', 'Save', 'Delete'], 'administrator', 'publisher'),
      author: ['Create New', 'Save'],
    },
  },
  'the site settings': {
    path: () => '/collections/site-settings/site-settings',
    heading: 'Aldenbridge Council',
    deeds: { ...every(['Publish changes'], 'administrator', 'publisher'), author: [] },
  },
  'the list of cases': {
    path: () => '/collections/cases',
    heading: 'Cases',
    deeds: every([], 'administrator', 'caseworker'),
  },
  'a case': {
    path: () => `/collections/cases/${ids['case']}`,
    heading: 'ABCD-EFGH-JKLM',
    says: 'Ada Byron',
    deeds: every(working, 'administrator', 'caseworker'),
  },
  'the list of e-mails': {
    path: () => '/collections/deliveries',
    heading: 'Deliveries',
    deeds: every([], 'administrator', 'caseworker'),
  },
  'the list of people': {
    path: () => '/collections/people',
    heading: 'People',
    deeds: { administrator: ['Create New'] },
  },
  'their own account': {
    path: () => '/account',
    heading: '@example.org',
    deeds: {
      administrator: ['Create New', 'Save', 'Delete', 'Change Password', 'Force Unlock'],
      ...every(['Save', 'Change Password'], 'publisher', 'author', 'caseworker'),
    },
  },
};

/** Between them they see every screen; the others see the same with fewer buttons, and are looked at in test:all. */
const looksClosely: readonly Role[] = process.env['TEST_ALL'] ? roles : ['administrator', 'caseworker'];

describe.each(roles)('the desk of the role %s', (role) => {
  test('the first screen and the navigation hold what this role needs, and nothing else', async () => {
    const page = await deskOf(role);
    const wrong = watch(page);
    await open(page, '');
    expect(await page.locator('.nav__link').allTextContents()).toEqual(navigation[role]);
    expect(await page.locator('.first__panel > h2').allInnerTexts()).toEqual(panels[role]);
    expect(await whatAxeSays(page, seen)).toEqual([]);
    expect(wrong).toEqual([]);
  });

  test('each screen that is theirs opens whole, with the buttons they may use and no other, and axe has nothing new to say', async () => {
    const page = await deskOf(role);
    const wrong = watch(page);
    for (const [name, { path, heading, says, deeds }] of Object.entries(screens)) {
      const expected = deeds[role];
      if (!expected) continue;
      await open(page, path());
      await page.locator('h1', { hasText: heading }).first().waitFor();
      expect((await deedsOn(page)).sort(), name).toEqual([...expected].sort());
      if (says) expect(await page.content(), name).toContain(says);
      if (looksClosely.includes(role)) expect.soft(await whatAxeSays(page, seen), name).toEqual([]);
      expect(await page.evaluate(() => window.document.documentElement.scrollWidth), name).toBe(1280);
    }
    expect(wrong).toEqual([]);
  });

  test('what is not theirs says that nothing was found, and shows nothing of it', async () => {
    const page = await deskOf(role);
    for (const [name, { path, says, deeds }] of Object.entries(screens)) {
      if (deeds[role]) continue;
      await open(page, path());
      expect(await page.locator('h1').innerText(), name).toBe('Nothing found');
      if (says) expect(await page.content(), name).not.toContain(says);
    }
  });
});

test('a caseworker sees nothing of what is not published, on no screen and through no preview', async () => {
  const page = await deskOf('caseworker');
  const title = 'What the council has not decided yet';
  for (const path of ['', '/collections/page', `/collections/page/${ids['draft']}`]) {
    await open(page, path);
    expect(await page.content(), path).not.toContain(title);
  }
  const statuses = await page.evaluate(
    (paths) => Promise.all(paths.map(async (path) => (await fetch(path)).status)),
    [
      `/api/preview/page/${ids['draft']}?link`,
      `/api/live/page/${ids['draft']}`,
      `/api/page/${ids['draft']}?draft=true`,
    ],
  );
  expect(statuses.filter((status) => ![401, 403, 404].includes(status))).toEqual([]);
});

test('a caseworker sees on the first screen of a small tablet what to look at first and what is late, and by how much', async () => {
  const page = await deskOf('caseworker', 768);
  await open(page, '');
  const rows = page.locator('.first__table tbody tr');
  expect(await rows.locator('th a').allInnerTexts()).toEqual([
    'SPAM-EFGH-JKLM',
    'LATE-EFGH-JKLM',
    'ABCD-EFGH-JKLM',
  ]);
  expect(await rows.nth(0).innerText()).toContain('Look first');
  expect(await rows.nth(1).innerText()).toMatch(/Late by \d+ days/);
  expect(await rows.nth(2).innerText()).not.toContain('Late');
  expect(await page.locator('.first__caption').innerText()).toMatch(/looks? at before .* then what is late/);
  const late = await page.locator('.case-tag--late').first().boundingBox();
  expect((late?.y ?? 9999) + (late?.height ?? 0)).toBeLessThan(1000);
  expect(await page.evaluate(() => window.document.documentElement.scrollWidth)).toBe(768);
});

test('a caseworker starts work, and the case, its history and the list say so', async () => {
  const page = await deskOf('caseworker');
  const wrong = watch(page);
  await open(page, `/collections/cases/${ids['case']}`);
  await page.getByRole('button', { name: 'Start work' }).click();
  await page.locator('.case__facts', { hasText: 'In progress' }).waitFor();
  expect(await page.locator('.case__history').last().innerText()).toContain('The caseworker');
  expect(await whatAxeSays(page, seen)).toEqual([]);
  await open(page, '/collections/cases');
  expect(await page.locator('tbody tr', { hasText: 'ABCD-EFGH-JKLM' }).innerText()).toContain('In progress');
  // Nothing can be done with several cases at once, so there is nothing to tick.
  expect(await page.locator('tbody input[type=checkbox]:visible').count()).toBe(0);
  expect(wrong).toEqual([]);
});

test.each([1280, 768])(
  'an editor sees without scrolling whether a page is live, on a screen of %d pixels',
  async (width) => {
    const page = await deskOf('publisher', width);
    await open(page, `/collections/page/${ids['page']}`);
    const words = page.getByText(/^Live since \d/).first();
    await words.waitFor();
    const box = await words.boundingBox();
    expect(box?.y).toBeLessThan(500);
    expect(await page.evaluate(() => window.document.documentElement.scrollWidth)).toBe(width);
  },
);

test('an author writes a draft of a published page, is told that it is not live and who publishes it, and finds no way to publish it', async () => {
  const page = await deskOf('author');
  const wrong = watch(page);
  await open(page, `/collections/page/${ids['page']}`);
  await page.getByText(/^Live since/).waitFor();
  await page.locator('textarea[name=summary]').fill('A summary that nobody has looked at yet.');
  await page.getByText('There is a newer draft, which is not on the site yet.').waitFor();
  await page.getByText('Ask a publisher to publish them.').waitFor();
  expect(await whatAxeSays(page, seen)).toEqual([]);

  await open(page, '');
  const own = page.locator('.first__columns ul').first();
  expect(await own.innerText()).toContain('Bin collection days');

  await open(page, '/collections/page');
  await page.locator('tbody input[type=checkbox]').first().check({ force: true });
  const several = page.locator('.list-selection__button:visible');
  await several.first().waitFor();
  expect(await several.allInnerTexts()).not.toEqual(expect.arrayContaining(['Publish']));
  expect(await several.allInnerTexts()).not.toEqual(expect.arrayContaining(['Unpublish']));

  await open(page, `/collections/page/${ids['page']}/versions`);
  await page.locator('tbody a').last().click();
  await page.waitForURL(/\/versions\/[\w-]+/);
  await page.locator('.view-version').waitFor();
  expect(await page.getByRole('button', { name: 'Restore this version' }).count()).toBe(0);

  // Of the site settings they may not even write a draft.
  await open(page, '/collections/site-settings/site-settings');
  await page.getByText('Earlier versions').click();
  await page.locator('.previews__versions li, .previews__versions p').first().waitFor();
  expect(await page.locator('.previews__versions').getByRole('button', { name: 'Restore' }).count()).toBe(0);
  expect(wrong).toEqual([]);
});

test('a disabled person is told that they can’t sign in, and one who is disabled meanwhile is sent away', async () => {
  const administrator = await own.product.as('administrator');
  const account = { email: 'leaver@example.org', password: own.product.administrator.password };
  const made = await administrator.post('/api/people', { ...account, name: 'Leaver', role: 'publisher' });
  const { id } = (made.body as { doc: { id: string } }).doc;
  const page = await openDesk(own.browser, own.product.cmsUrl);
  await signIn(page, own.product.cmsUrl, account);
  await administrator.patch(`/api/people/${id}`, { disabled: true });
  await page.goto(`${own.product.cmsUrl}/admin/collections/page/${ids['page']}`);
  await page.waitForURL(/\/admin\/(login|unauthorized)/);
  expect(await page.content()).not.toContain('Bin collection days');

  expect((await clientOf(own.product.cmsUrl).post('/api/people/login', account)).status).toBe(401);
  await page.goto(`${own.product.cmsUrl}/admin/login`);
  await page.waitForLoadState('networkidle');
  await page.locator('input[name=email]').fill(account.email);
  await page.locator('input[name=password]').fill(account.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('The e-mail address or the password is not right').waitFor();
  expect(page.url()).toContain('/admin/login');
  expect(await whatAxeSays(page, seen)).toEqual([]);
});

test('what is excused of Payload’s own markup was seen: the list is no longer than it must be', () => {
  expect(payloads.map(({ rule }) => rule).filter((rule) => !seen.has(rule))).toEqual([]);
});
