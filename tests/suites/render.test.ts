import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnyContentType } from '#shared/schema/types.ts';
import { localeOf } from '#site/addresses.ts';
import { exampleSite } from './exampleSite.ts';
import type { ExampleSite, Shown } from './exampleSite.ts';
import { blocks, typeExamples } from './examples.ts';
import { expectedWords } from './expectedWords.ts';
import { forgiven, htmlRules } from './htmlRules.ts';
import { attribute, elementsOf, plain, shapeOf, wordsOf } from './pageTree.ts';

let site: ExampleSite;
const pages = new Map<string, string>();
const failed: string[] = [];
const nameOf = ({ example }: Shown): string => `${example.thing.name}: ${example.name}`;
const everyPage = async (
  each: (html: string, path: string, shown: Shown) => Promise<void> | void,
): Promise<void> => {
  // What could not be rendered at all fails in a test of its own.
  for (const shown of site.shown)
    for (const path of shown.paths) {
      const html = pages.get(path);
      if (html) await each(html, path, shown);
    }
};

beforeAll(async () => {
  site = await exampleSite();
  for (const path of site.shown.flatMap(({ paths }) => paths))
    await site.render(path).then(
      (html) => pages.set(path, html),
      (error: Error) => failed.push(error.message),
    );
}, 120_000);
afterAll(() => site?.close());

test('every type with a look of its own and every block of a page is rendered, in all its examples', () => {
  const shown = new Set(site.shown.map(nameOf));
  const expected = [
    // A redirect is followed by the server; nobody sees a page of it.
    ...typeExamples.filter(({ content }) => content['state'] !== 'redirect'),
    ...blocks.flatMap((thing) => Object.keys(thing.examples).map((name) => ({ thing, name }))),
  ].map(({ thing, name }) => `${thing.name}: ${name}`);
  expect(expected.filter((name) => !shown.has(name))).toEqual([]);
  expect(site.shown.every(({ paths }) => paths.length > 0)).toBe(true);
});

test('every page can be rendered', () => {
  expect(failed).toEqual([]);
});

test('every page has one h1, which is its title', async () => {
  await everyPage((html, path, { example }) => {
    const headings = elementsOf(html, { templates: false }).filter(({ tagName }) => tagName === 'h1');
    expect(headings, path).toHaveLength(1);
    const { title, path: address } = example.thing as AnyContentType;
    if (address) expect(wordsOf(html), path).toContain(plain(String(example.content[title])));
  });
});

describe('everything that an editor wrote can be read', () => {
  test('in all examples', () => {
    const rendered = site.shown.filter(({ paths }) => paths.every((path) => pages.has(path)));
    const missing = rendered.flatMap((shown) => {
      const all = shown.paths.map((path) => wordsOf(pages.get(path) ?? '')).join(' ');
      const wanted = expectedWords(
        shown.example.thing,
        shown.example.content,
        localeOf(shown.paths[0] ?? '/'),
      );
      expect(wanted.length, nameOf(shown)).toBeGreaterThan(mute.has(nameOf(shown)) ? -1 : 0);
      return wanted
        .filter((words) => !all.includes(words))
        .map((words) => `${nameOf(shown)} lost “${words.slice(0, 80)}”`);
    });
    expect(missing).toEqual([]);
  });

  // A decorative picture and references have no words of their own.
  const mute = new Set(['media: decorative', 'contact: ordinary', 'download: ordinary']);
});

test('the HTML is valid', async () => {
  const validator = new HtmlValidate(htmlRules);
  const problems: string[] = [];
  await everyPage(async (html, path) => {
    const { results } = await validator.validateString(html);
    const kept = results
      .flatMap(({ messages }) => messages)
      .filter(({ ruleId }) => !forgiven.some(([where, rule]) => rule === ruleId && where.test(path)));
    problems.push(
      ...kept.map(({ ruleId, message, line, column }) => `${path} ${line}:${column} ${ruleId}: ${message}`),
    );
  });
  expect(problems).toEqual([]);
}, 120_000);

describe('hostile text stays text', () => {
  test('it makes no element and no attribute that harmless text would not make', async () => {
    await everyPage(async (html, path, { example, paths, harmlessPaths }) => {
      if (example.name !== 'hostile') return;
      const other = harmlessPaths[paths.indexOf(path)] ?? path;
      expect(shapeOf(html), path).toEqual(shapeOf(await site.renderHarmless(other)));
    });
  });

  test('no page has a script but structured data, nor an attribute that runs one', async () => {
    await everyPage((html, path, { example }) => {
      if (example.thing.name === 'form') return;
      for (const element of elementsOf(html)) {
        if (element.tagName === 'script')
          expect(attribute(element, 'type'), path).toBe('application/ld+json');
        for (const { name, value } of element.attrs) {
          expect(name, path).not.toMatch(/^on|^srcdoc$/);
          if (['href', 'src', 'action', 'formaction'].includes(name))
            expect(value, path).not.toMatch(/^\s*(javascript|data|vbscript):/i);
        }
      }
    });
  });

  test('structured data can be read as what it is, with the text in it unchanged', async () => {
    const scripts: string[] = [];
    await everyPage((html) => {
      for (const element of elementsOf(html))
        if (element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json')
          scripts.push(element.childNodes.map((node) => ('value' in node ? node.value : '')).join(''));
    });
    const names = scripts.map((script) => (JSON.parse(script) as { name: string }).name);
    expect(names).toContain('</h1></script><script>alert(1)</script>');
    expect(names).toContain('Apply for a resident parking permit');
  });
});
