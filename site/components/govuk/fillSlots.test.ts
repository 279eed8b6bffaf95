import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, expect, test } from 'vitest';
import { fillSlots } from './fillSlots.ts';
import InsetText from './inset-text/InsetText.astro';
import Radios from './radios/Radios.astro';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

const slots = (filled: Record<string, string>) =>
  Object.defineProperty({ ...filled }, 'render', { value: async (name: string) => filled[name] });

test('a slot goes to the place of its name', async () => {
  const props = { items: [{ text: 'One' }, { text: 'Two' }] };
  const filled = await fillSlots<object>(
    props,
    slots({ hint: 'H', 'items-2-conditional': 'C', titleHtml: 'T', default: 'D' }),
  );
  expect(JSON.parse(JSON.stringify(filled))).toEqual({
    hint: { html: 'H' },
    items: [{ text: 'One' }, { text: 'Two', conditional: { html: 'C' } }],
    titleHtml: 'T',
    html: 'D',
  });
  expect(props).toEqual({ items: [{ text: 'One' }, { text: 'Two' }] });
});

test('an empty slot is as if it were not there', async () => {
  expect(await fillSlots({ text: 'x' }, slots({ default: ' \n ', hint: '' }))).toEqual({ text: 'x' });
});

test('a slot for an item that is not there is a mistake', async () => {
  await expect(fillSlots({ items: [{}] }, slots({ 'items-2': 'x' }))).rejects.toThrow(
    '“items-2” has no item 2',
  );
});

test('a plain string as `html`, as hostile data might carry it, stays text', async () => {
  const html = await container.renderToString(InsetText, { props: { html: '<script>alert(1)</script>' } });
  expect(html).toContain('&lt;script&gt;');
  expect(html).not.toContain('<script>');
  const radios = await container.renderToString(Radios, {
    props: {
      name: 'a',
      items: [{ value: '">', html: '<img src=x onerror=alert(1)>', conditional: { html: '<b>' } }],
    },
  });
  expect(radios).not.toMatch(/<(img|b)\b/);
});
