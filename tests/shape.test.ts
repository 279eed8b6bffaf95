import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** What git tracks or would track, deleted files apart. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file && existsSync(join(root, file)));

const generated = /^(package-lock\.json|cms\/(payload-types\.ts|migrations\/|app\/\(payload\)\/))/;
const source = files.filter((file) => /\.(ts|tsx|astro)$/.test(file) && !generated.test(file));

/** The specifiers that a file imports, local ones as paths from the root. */
const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    ([, specifier = '']) => {
      if (specifier.startsWith('.')) return join(dirname(file), specifier);
      if (specifier.startsWith('#')) return specifier.slice(1);
      return specifier;
    },
  );

const offending = (from: RegExp, forbidden: (specifier: string, file: string) => boolean): string[] =>
  source
    .filter((file) => from.test(file))
    .flatMap((file) =>
      importsOf(file)
        .filter((specifier) => forbidden(specifier, file))
        .map((specifier) => `${file} imports ${specifier}`),
    );

test('shared imports nothing of cms or site; only its .astro neighbours may use the site’s components', () => {
  expect(
    offending(/^shared\//, (specifier, file) =>
      file.endsWith('.astro') ? /^cms\//.test(specifier) : /^(cms|site)\//.test(specifier),
    ),
  ).toEqual([]);
});

test('the cms imports nothing of the site', () => {
  expect(offending(/^cms\//, (specifier) => specifier.startsWith('site/'))).toEqual([]);
});

test('the site imports nothing of the cms, nor Payload', () => {
  expect(offending(/^site\//, (specifier) => /^(cms\/|payload$|@payloadcms\/)/.test(specifier))).toEqual([]);
});

test('a schema never imports its .astro neighbour', () => {
  expect(offending(/^(shared|cms)\/.*\.tsx?$/, (specifier) => specifier.endsWith('.astro'))).toEqual([]);
});

test('what travels to the browser imports no package and nothing of Node', () => {
  const pure = /^shared\/(form|questions|text|schema)\/.*(?<!\.test)\.ts$/;
  expect(
    offending(pure, (specifier) => !specifier.startsWith('shared/')).filter(
      (line) => !line.startsWith('shared/text/reference.ts'),
    ),
  ).toEqual([]);
});

test('no file is longer than 350 lines, data and generated files apart', () => {
  const data = /^(cms\/seed\/demo\/|shared\/content\/service\/lgsl\.ts$)/;
  const long = source
    .filter((file) => !data.test(file))
    .map((file) => [file, readFileSync(join(root, file), 'utf8').split('\n').length - 1] as const)
    .filter(([, lines]) => lines > 350);
  expect(long).toEqual([]);
});

test('the top level holds what the README says, and nothing else', () => {
  const allowed =
    /^(package\.json|package-lock\.json|tsconfig\.json|README\.md|LICENSE|CONTRIBUTING\.md|\.[a-z]+.*|cms|site|shared|media|tests)$/;
  const top = [...new Set(files.map((file) => file.split('/')[0] ?? ''))];
  expect(top.filter((name) => !allowed.test(name))).toEqual([]);
});

test('every content type, block and kind of question is one complete folder', () => {
  const missing = ['content', 'blocks', 'questions'].flatMap((kind) =>
    readdirSync(join(root, 'shared', kind), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .filter((entry) => !existsSync(join(root, 'shared', kind, entry.name, 'schema.ts')))
      .map((entry) => `shared/${kind}/${entry.name} has no schema.ts`),
  );
  expect(missing).toEqual([]);
});

test('there is no `any`, no silenced type error and no test that is switched off', () => {
  const loose = /\bas any\b|: any\b|@ts-ignore|@ts-expect-error|\.(only|skip)\(/;
  const found = source
    .filter((file) => file !== 'tests/shape.test.ts')
    .filter((file) => loose.test(readFileSync(join(root, file), 'utf8')));
  expect(found).toEqual([]);
});
