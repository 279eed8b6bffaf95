import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ItemCheck } from '#cms/import/check/check.ts';
import type { ItemReport } from '#cms/import/report.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'guildhall-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A database of its own for each council. */
const databaseOf = (council: string): Record<string, string> => {
  const { TEST_DATABASE, DATABASE_URL = '' } = process.env;
  if (TEST_DATABASE !== 'mongodb') return {};
  const url = new URL(DATABASE_URL);
  url.pathname = `/import-${council}-${crypto.randomUUID().slice(0, 8)}`;
  return { DATABASE_URL: url.href };
};

/** An empty council, and our commands on it. */
const council = (name: string) => {
  const { DATABASE_URL: _, ...env } = process.env;
  const places = { DATA_DIR: join(folder, name, 'data'), MEDIA_DIR: join(folder, name, 'media') };
  const keys = { PAYLOAD_SECRET: 'x'.repeat(32), LINK_KEY: 'y'.repeat(32) };
  const all: NodeJS.ProcessEnv = {
    ...env,
    ...places,
    ...keys,
    ...databaseOf(name),
    NODE_ENV: 'production',
  };
  const run = (command: string, ...rest: string[]) =>
    new Promise<{ code: number; output: string; errors: string }>((done) => {
      execFile(
        process.execPath,
        [`cms/commands/${command}.ts`, ...rest],
        { cwd: root, env: all, maxBuffer: 50_000_000 },
        (error, output, errors) => done({ code: Number(error?.code ?? 0), output, errors }),
      );
    });
  const bringInAs = async (importer: string, from: string, ...rest: string[]) => {
    const { code, output, errors } = await run('import', importer, from, '--json', ...rest);
    expect(output, errors).toMatch(/^\{/);
    return { code, ...(JSON.parse(output) as Told) };
  };
  return {
    run,
    bringIn: async (from: string, ...rest: string[]) => bringInAs('govuk', from, ...rest),
    bringInForms: async (from: string) => bringInAs('xgov', from),
    snapshot: async (): Promise<string> => {
      const file = join(folder, `${name}.ndjson`);
      const { code, errors } = await run('snapshot', file);
      expect(code, errors).toBe(0);
      return readFileSync(file, 'utf8');
    },
  };
};

interface Told {
  readonly sums: Readonly<Record<ItemReport['outcome'], number>>;
  readonly items: readonly ItemReport[];
  readonly checks?: readonly ItemCheck[];
}

describe('a folder of every kind of input, good and bad', () => {
  const from = join(folder, 'items');
  const put = (name: string, item: unknown): void =>
    writeFileSync(join(from, name), typeof item === 'string' ? item : JSON.stringify(item));
  const small = council('small');
  beforeAll(() => {
    mkdirSync(from);
    for (const [name, item] of Object.entries(items)) put(name, item);
  });

  test('each good item is a page that holds all of it, each bad one a clear line', async () => {
    const { code, sums, items: reports, checks = [] } = await small.bringIn(from, '--check');
    expect(reports.filter(({ outcome }) => outcome === 'failed').map(({ source }) => source)).toEqual([
      'broken.json',
      'deep.json',
    ]);
    expect(code).toBe(1);
    expect(sums.made).toBe(Object.keys(items).length - 2 + 1);
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(checks.map(({ path }) => path)).toEqual(['/ar/answer', '/answer', '/guide/print', '/unknown']);
  }, 400_000);

  test('a second run changes nothing, byte for byte in the snapshot', async () => {
    const before = await small.snapshot();
    const { sums } = await small.bringIn(from);
    expect(sums).toMatchObject({ made: 0, changed: 0 });
    expect(await small.snapshot()).toBe(before);
  }, 400_000);

  test('links among the imported are references, and a translation belongs to its original', async () => {
    const documents = (await small.snapshot())
      .trim()
      .split('\n')
      .map(
        (line) => JSON.parse(line) as { id: string; slug?: string; locale: string; translationOf?: string },
      );
    const [english, arabic] = ['en', 'ar'].map((locale) =>
      documents.find((one) => one.slug === 'answer' && one.locale === locale),
    );
    const guide = documents.find(({ slug }) => slug === 'guide');
    expect(arabic?.translationOf).toBe(english?.id);
    expect(JSON.stringify(english)).toContain(`"relationTo":"guide","value":"${guide?.id}"`);
  });

  test('what is asked for wrongly is answered in one sentence', async () => {
    for (const wrong of [
      ['govuk'],
      ['elsewhere', from],
      ['govuk', join(from, 'none')],
      ['govuk', from, '--x'],
    ]) {
      const { code, errors } = await small.run('import', ...wrong);
      expect(code).toBe(1);
      expect(errors.trim().split('\n')).toHaveLength(1);
    }
  });
});

describe('a folder of forms', () => {
  const from = join(folder, 'forms');
  const forms = council('forms');
  const put = (source: string, most: number): void =>
    writeFileSync(join(from, source), JSON.stringify(formThatAsks(source, most)));
  const linted = async () => {
    const { output } = await forms.run('lint-forms', '--json');
    return (JSON.parse(output) as { forms: { title: string; findings: { rule: string }[] }[] }).forms;
  };
  beforeAll(() => mkdirSync(from));

  test('one that can’t be published as it is, is kept whole as a draft, and it is said why', async () => {
    put('good.json', 9);
    put('wrong.json', 1);
    const { code, sums, items: reports } = await forms.bringInForms(from);
    expect(sums).toMatchObject({ made: 1, drafted: 1, failed: 0 });
    expect(code).toBe(1);
    const wrong = reports.find(({ outcome }) => outcome === 'drafted');
    expect(wrong?.notes).toContainEqual({
      what: 'it is a draft until this is put right: At most must not be less than At least',
      times: 1,
      instances: ['step “People” › question “How many people?” › most'],
    });
    expect((await forms.snapshot()).match(/How many people/g)).toHaveLength(1);
    const rules = (await linted()).flatMap(({ findings }) => findings.map(({ rule }) => rule));
    expect(rules.filter((rule) => rule === 'unanswerable-question')).toHaveLength(1);
  }, 400_000);

  test('a second run changes nothing, and what is put right is published', async () => {
    const again = await forms.bringInForms(from);
    expect(again.sums).toMatchObject({ made: 0, changed: 0, unchanged: 1, drafted: 1 });
    put('wrong.json', 9);
    expect((await forms.bringInForms(from)).sums).toMatchObject({ changed: 1, unchanged: 1, drafted: 0 });
    expect((await forms.snapshot()).match(/How many people/g)).toHaveLength(2);
  }, 400_000);

  test('what is published stays so when its definition goes wrong: that is a draft beside it', async () => {
    const before = await forms.snapshot();
    put('good.json', 1);
    expect((await forms.bringInForms(from)).sums).toMatchObject({ unchanged: 1, drafted: 1 });
    expect(await forms.snapshot()).toBe(before);
  }, 400_000);
});

/** Nobody can answer with fewer than two. */
const formThatAsks = (name: string, most: number): object => ({
  name,
  startPage: '/a',
  skipSummary: false,
  lists: [],
  conditions: [],
  pages: [
    {
      path: '/a',
      title: 'People',
      components: [
        {
          type: 'NumberField',
          name: 'n',
          title: 'How many people?',
          schema: { min: 2, max: most, integer: true },
        },
      ],
      next: [{ path: '/summary' }],
    },
    { path: '/summary', title: 'Check', controller: './pages/summary.js', components: [], next: [] },
  ],
});

const html = `<h2>Heading</h2><p>Words with a <a href="/guide">link</a> and a<sup>footnote</sup>.</p>
<ul><li>one<ol><li>first</li><li>second</li></ol></li><li>two</li></ul>
<table><caption>Fees</caption><thead><tr><th>What</th><th>Fee</th></tr></thead><tr><th>Bin</th><td>£5</td></tr></table>
<div class="application-notice help-notice"><p>Warning</p><ul><li>of two</li><li>things</li></ul></div>
<div class="contact"><p><strong>Contact team</strong><br>Telephone: 01632 960 001<br><a href="mailto:a@example.org">a@example.org</a></p></div>
<details><summary>More</summary><p>Inside</p></details><ol class="steps"><li>Step</li></ol>
<blockquote><p>Quoted</p></blockquote><script>alert(1)</script>`;

const translations = {
  available_translations: [
    { base_path: '/answer', locale: 'en' },
    { base_path: '/answer.ar', locale: 'ar' },
  ],
};

const items: Readonly<Record<string, unknown>> = {
  'answer.json': {
    schema_name: 'answer',
    title: 'Answer',
    base_path: '/answer',
    details: { body: html },
    links: translations,
  },
  'answer-ar.json': {
    schema_name: 'answer',
    title: 'جواب',
    base_path: '/answer.ar',
    locale: 'ar',
    details: { body: '<p>كلمات</p>' },
    links: translations,
  },
  'guide.json': {
    schema_name: 'guide',
    title: 'Guide',
    base_path: '/guide',
    details: { parts: ['One', 'Two'].map((title) => ({ title, body: html })) },
  },
  'unknown.json': {
    schema_name: 'never_seen',
    title: 'Unknown',
    base_path: '/unknown',
    details: { body: html, more: '<p>More</p>', number: 7 },
  },
  'redirect.json': { schema_name: 'redirect', redirects: [{ path: '/old', destination: '/guide' }] },
  'broken.json': '{',
  'deep.json': { schema_name: 'answer', title: 'Deep', details: { body: '<div>'.repeat(10_000) } },
};

const real = resolve(root, '../shared/data/govuk-content');
describe.skipIf(!existsSync(real))('105 real items in 21 formats', () => {
  const large = council('large');

  test('each stands on its page: every word in order, as many headings, items, cells and links', async () => {
    const start = performance.now();
    const { code, sums, checks = [] } = await large.bringIn(real, '--check');
    expect(sums.failed).toBe(0);
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(checks.length).toBeGreaterThan(100);
    expect(code).toBe(0);
    console.log(
      `Imported and compared ${checks.length} pages in ${Math.round((performance.now() - start) / 1000)} s`,
    );
  }, 400_000);

  test('a second run changes nothing, byte for byte in the snapshot', async () => {
    const before = await large.snapshot();
    const { sums } = await large.bringIn(real);
    expect(sums).toMatchObject({ made: 0, changed: 0, failed: 0 });
    expect(await large.snapshot()).toBe(before);
  }, 400_000);
});

const realForms = resolve(root, '../shared/data');
describe.skipIf(!existsSync(realForms))('224 real forms', () => {
  test('are all published, and a second run changes nothing, byte for byte in the snapshot', async () => {
    const forms = council('real-forms');
    const run = async (outcome: 'made' | 'unchanged'): Promise<string> => {
      for (const [name, count] of [
        ['forms-xgov', 213],
        ['forms-defra', 11],
      ] as const) {
        const { code, sums } = await forms.bringInForms(join(realForms, name));
        expect(sums).toEqual({ ...none, [outcome]: count });
        expect(code).toBe(0);
      }
      return forms.snapshot();
    };
    const first = await run('made');
    expect(first.match(/^\{"type":"form"/gm)).toHaveLength(224);
    expect(await run('unchanged')).toBe(first);
  }, 400_000);
});

const none: Told['sums'] = { made: 0, changed: 0, unchanged: 0, drafted: 0, failed: 0 };

for (const place of [real, realForms])
  if (!existsSync(place)) console.warn(`SKIPPED: the real content is not here (${place}).`);
