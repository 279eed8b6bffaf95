import { gzipSync } from 'node:zlib';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { renderPage } from '../../renderForTests.ts';
import { questionKinds } from '#shared/questions/index.ts';
import type { AnyPublished, Published } from '#shared/content/published.ts';
import { form } from '#shared/content/form/schema.ts';

const published = (content: Published<'form'>['content']): AnyPublished => ({
  type: 'form',
  id: 'f',
  slug: 'f',
  locale: 'en',
  updatedAt: '2026-11-01T09:00:00.000Z',
  content,
});

/** Thirty steps of two questions, of every kind, no two worded alike. */
const thirtySteps = {
  ...form.examples.ordinary,
  steps: Array.from({ length: 30 }, (_, n) => ({
    blockType: 'form-step',
    title: `Part ${n + 1} of what we ask about ${['you', 'the street', 'the event'][n % 3]}`,
    questions: [n, n + 5].map((at, which) => {
      const kind = questionKinds[at % questionKinds.length] ?? questionKinds[0];
      const { label } = kind.examples.ordinary;
      return {
        blockType: kind.name,
        ...kind.examples.ordinary,
        name: `q-${n}-${which}`,
        label: `${label} (${n})`,
      };
    }),
  })),
} as unknown as Published<'form'>['content'];

test('a form of thirty steps, all in its page, is under 30 KB compressed', async () => {
  const { html, status } = await renderPage('/forms/f', [published(thirtySteps)]);
  expect(status).toBe(200);
  expect(html.match(/<template data-step/g)).toHaveLength(29);
  const bytes = gzipSync(html).length;
  console.log(`A form of thirty steps is ${bytes} bytes compressed, without styles`);
  // Its styles are some 12 KB.
  expect(bytes).toBeLessThan(18_000);
});

test('an option never has the id of another question, however alike they are called', async () => {
  const options = ['One', 'Two'].map((label) => ({ blockType: 'option', label }));
  const questions = ['yes-no', 'radios', 'checkboxes'].flatMap((blockType) => [
    { blockType, name: blockType, label: 'Is it?', ...(blockType === 'yes-no' ? {} : { options }) },
    { blockType: 'text', name: `${blockType}-2`, label: 'And this?' },
  ]);
  const steps = [{ blockType: 'form-step', title: 'Step', questions }];
  const content = { ...form.examples.ordinary, steps } as unknown as Published<'form'>['content'];
  const { html } = await renderPage('/forms/f', [published(content)]);
  const ids = [...html.matchAll(/<input [^>]*\bid="(q-[^"]+)"/g)].map(([, id]) => id);
  expect(ids).toHaveLength(9);
  expect(new Set(ids).size).toBe(9);
});

test('the first step is there to be filled in, and the page holds the definition for the island alone', async () => {
  const { html } = await renderPage('/forms/f', [published(form.examples.ordinary)]);
  expect(html).toMatch(/<form method="post" action="\/forms\/f" novalidate/);
  expect(html).toContain('name="which-bin"');
  const [, data = ''] = /data-form="([^"]*)"/.exec(html) ?? [];
  const lean = JSON.parse(data.replaceAll('&#34;', '"').replaceAll('&quot;', '"')) as {
    steps: { slug: string }[];
  };
  expect(lean.steps.map(({ slug }) => slug)).toEqual(['about-the-bin', 'where-the-bin-is', 'about-you']);
});

test('whom the cases go to, and for how long they are kept, is in no page', async () => {
  const { html } = await renderPage('/forms/f', [published(form.examples.ordinary)]);
  expect(html).toContain('Report a missed bin');
  expect(html).not.toContain('waste@example.org');
  expect(html).not.toContain('retentionDays');
});

test('what markup there is in a form makes no element, neither on the page nor in what the island puts there', async () => {
  const { html } = await renderPage('/forms/f', [published(form.examples.hostile)]);
  const found: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) {
      const handlers = node.attrs.filter(({ name }) => name.startsWith('on'));
      if (['img', 'svg', 'iframe'].includes(node.tagName) || handlers.length) found.push(node.tagName);
    }
    if (node.nodeName === '#text' && 'value' in node && node.parentNode?.nodeName === 'script')
      if (node.value.includes('alert')) found.push('script');
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  expect(found).toEqual([]);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(/data-form="([^"]*)"/.exec(html)?.[1]).not.toContain('<');
});
