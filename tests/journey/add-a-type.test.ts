import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 400_000 });

/**
 * What the README says of adding a content type, done to a copy of the project: three files, one line, then
 * `npm run generate`. The desk itself is not compiled (its screens are made from the collections at run time):
 * Payload starts on SQLite with the generated migration, and the site is built from a snapshot of it.
 */
const root = resolve(import.meta.dirname, '../..');
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'guildhall-copy-'));
  const isOurs = (path: string) => !leftOut.has(basename(path)) && path !== join(root, 'media');
  cpSync(root, copy, { recursive: true, filter: isOurs });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  mkdirSync(join(copy, '.data'));
  for (const [file, text] of Object.entries(files)) write(file, text);
  const index = read('shared/content/index.ts');
  write(
    'shared/content/index.ts',
    index
      .replace('export const contentTypes = {\n', '$&  job,\n')
      .replace(/^import .*\n/m, "$&import { job } from './job/schema.ts';\n"),
  );
}, 120_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** What is not of the project: installed, made, or somebody's data. */
const leftOut = new Set(['node_modules', '.git', '.data', '.cache', '.next', 'dist', '.astro']);

const read = (file: string): string => readFileSync(join(copy, file), 'utf8');
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), text);
};

/** Runs a program in the copy, as somebody would who works there. */
const run = (...parts: readonly string[]): Promise<{ readonly code: number; readonly said: string }> =>
  new Promise((done) => {
    execFile(
      process.execPath,
      [...parts],
      { cwd: copy, env: { ...surroundings, DATA_DIR: join(copy, '.data') }, maxBuffer: 1e8 },
      (error, out, err) => done({ code: error ? Number(error.code ?? 1) : 0, said: out + err }),
    );
  });

const { PATH = '', HOME = '' } = process.env;
const surroundings: NodeJS.ProcessEnv = {
  PATH,
  HOME,
  NODE_ENV: 'production',
  SEED: 'none',
  ADMIN_EMAIL: 'administrator@example.org',
  ADMIN_PASSWORD: 'correct horse battery staple',
  PAYLOAD_SECRET: 'the secret of a copy of the project',
  LINK_KEY: 'the key of a copy of the project, made for a test',
  SITE_URL: 'https://www.example.org',
};

test('generate writes the new type’s types and its migration', async () => {
  const before = readdirSync(join(copy, 'cms/migrations'));
  const { code, said } = await run('cms/commands/generate.ts');
  expect(code, said).toBe(0);
  expect(said).toContain('Types (cms/payload-types.ts): written anew');
  expect(read('cms/payload-types.ts')).toContain('export interface Job {');
  const [migration = ''] = readdirSync(join(copy, 'cms/migrations')).filter(
    (name) => name.endsWith('.ts') && !before.includes(name),
  );
  expect(read(`cms/migrations/${migration}`).replaceAll('\\`', '`').includes('CREATE TABLE `job` (')).toBe(
    true,
  );
});

test('the types hold, and the tests of every folder take the new one in', async () => {
  const types = await run('node_modules/typescript/bin/tsc', '-p', '.');
  expect(types.code, types.said).toBe(0);
  const suites = ['shared/content/job', 'tests/suites/folders.test.ts', 'tests/suites/render.test.ts'];
  const config = ['--config', 'tests/vitest.config.ts'];
  const tests = await run(
    'node_modules/vitest/vitest.mjs',
    'run',
    ...config,
    '--reporter=verbose',
    ...suites,
  );
  expect(tests.code, tests.said).toBe(0);
  expect(tests.said).toContain('job: hostile');
  expect(tests.said).toContain('a job says until when people can apply');
});

test('Payload keeps it with drafts and an address, and the site shows every example at its own', async () => {
  const first = await run('cms/commands/first-start.ts');
  expect(first.code, first.said).toBe(0);
  const made = await run('make-jobs.ts');
  expect(made.code, made.said).toBe(0);
  expect(made.said).toContain('Stored: gardener, ');
  const snapshot = await run('cms/commands/snapshot.ts', join(copy, 'all.ndjson'));
  expect(snapshot.code, snapshot.said).toBe(0);
  const built = await run(
    'site/commands/build.ts',
    '--from',
    join(copy, 'all.ndjson'),
    '--out',
    join(copy, 'out'),
  );
  expect(built.code, built.said).toBe(0);

  const page = read('out/jobs/gardener/index.html');
  expect(page).toContain('<h1 class="govuk-heading-l">Gardener</h1>');
  expect(page).toContain('Apply by 4 December 2026');
  expect(readdirSync(join(copy, 'out/jobs'))).toHaveLength(4);
  expect(read('out/sitemap.xml')).toContain('https://www.example.org/jobs/gardener');
  expect(read('out/a-z/index.html')).toContain('href="/jobs/gardener"');
  // The draft is nobody's business.
  expect(read('out/sitemap.xml')).not.toContain('/jobs/secret');
});

/** The three files of the new type, and a script that stores its examples as the desk would. */
const files: Readonly<Record<string, string>> = {
  'shared/content/job/schema.ts': `import { pageBlocks } from '../../blocks/index.ts';
import { richTextBlock } from '../../blocks/rich-text/schema.ts';
import { blocks, date, money, reference, text } from '../../schema/fields.ts';
import { contentType } from '../../schema/types.ts';

export const job = contentType({
  name: 'job',
  label: { one: 'Job', many: 'Jobs' },
  help: 'A post at the council that people can apply for.',
  path: '/jobs/{slug}',
  title: 'title',
  fields: {
    title: text('Title', { required: true, max: 120 }),
    salary: money('Salary, a year'),
    closes: date('Apply by', { required: true }),
    topic: reference('Topic', { to: ['topic'] }),
    body: blocks('Body', { of: pageBlocks }),
  },
  examples: {
    ordinary: {
      title: 'Gardener',
      salary: 2_650_000,
      closes: '2026-12-04',
      body: [{ blockType: 'rich-text', ...richTextBlock.examples.welsh }],
    },
    longest: { title: 'W'.repeat(120), salary: 99_999_999, closes: '2026-12-31' },
    welsh: { title: 'Garddwr', closes: '2026-12-04' },
    hostile: { title: '<script>alert("job")</script>', closes: '2026-12-04' },
  },
});
`,
  'shared/content/job/Job.astro': `---
import type { Published } from '#shared/content/published.ts';
import Blocks from '#site/components/Blocks.astro';
import Title from '#site/components/Title.astro';
import { day } from '#site/day.ts';
import Layout from '#site/layouts/Page.astro';

interface Props {
  document: Published<'job'>;
}

const { document } = Astro.props;
const { title, closes, body } = document.content;
---

<Layout document={document} title={title}>
  <Title title={title} />
  <p class="govuk-body-l">Apply by {day(closes, Astro.locals.locale)}</p>
  <Blocks blocks={body} />
</Layout>
`,
  'shared/content/job/job.test.ts': `import { expect, test } from 'vitest';
import { renderPage } from '#site/renderForTests.ts';
import { job } from './schema.ts';

test('a job says until when people can apply', async () => {
  const document = { type: 'job', id: 'a', slug: 'gardener', locale: 'en' } as const;
  const content = job.examples.ordinary;
  const { html } = await renderPage('/jobs/gardener', [
    { ...document, updatedAt: '2026-11-23T12:00:00.000Z', content },
  ]);
  expect(html).toContain('Apply by 4 December 2026');
});
`,
  'make-jobs.ts': `import { getPayload } from 'payload';
import { storedContent } from './cms/collections/stored.ts';
import config from './cms/payload.config.ts';
import { job } from './shared/content/job/schema.ts';

const payload = await getPayload({ config, disableOnInit: true });
const store = async (content: object, status: 'draft' | 'published') => {
  const data = { ...storedContent(job, content), locale: 'en', _status: status } as never;
  const { slug } = await payload.create({ collection: 'job', data, draft: status === 'draft', overrideAccess: true });
  return slug;
};
const slugs = [];
for (const content of Object.values(job.examples)) slugs.push(await store(content, 'published'));
await store({ ...job.examples.ordinary, title: 'Secret' }, 'draft');
console.log(\`Stored: \${slugs.join(', ')}\`);
await payload.destroy();
process.exit();
`,
};
