import { describe, expect, test } from 'vitest';
import type { AnyPublished } from '#shared/content/published.ts';
import { prose } from '#shared/schema/prose.ts';
import { formats } from '#shared/schema/rich-text.ts';
import type { BlockNode, InlineNode, ListItemNode, RichText as Text } from '#shared/schema/rich-text.ts';
import { renderPart } from '../renderForTests.ts';
import RichText from './RichText.astro';

const common = { locale: 'en', updatedAt: '2026-11-23T10:00:00.000Z' } as const;
const published = [
  { ...common, type: 'page', id: 'bins', slug: 'bin-days', content: { title: 'Bin days' } },
  { ...common, type: 'snippet', id: 'fee', content: { name: 'Fee', value: '£38 <b>', note: 'Set in May' } },
] as AnyPublished[];
const render = (text: Text, deeper?: number) => renderPart(RichText, { text, deeper }, published);
const text = (words: string, format = 0): InlineNode => ({ type: 'text', text: words, format });
const of = (...children: BlockNode[]): Text => ({ root: { type: 'root', children } });
const paragraph = (...children: InlineNode[]): Text => of({ type: 'paragraph', children });

describe('links', () => {
  test('a link to a page of ours goes where that page is now', async () => {
    expect(await render(prose('[Find your day](page:bins)'))).toContain(
      '<a class="govuk-link" href="/bin-days">Find your day</a>',
    );
  });

  test('a link to what is not published keeps its words and is no link', async () => {
    const html = await render(prose('See [the draft](page:draft).'));
    expect(html).toContain('See the draft.');
    expect(html).not.toContain('<a');
  });

  test.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    '/\\evil.example',
    'blob:https://x/1',
  ])('%j is no link, but its words stay', async (url) => {
    const html = await render(
      paragraph({ type: 'link', fields: { linkType: 'custom', url }, children: [text('press')] }),
    );
    expect(html).toContain('press');
    expect(html).not.toContain('href');
  });

  test.each([
    'https://www.example.org/a?b=c',
    'mailto:a@example.org',
    'tel:01632960000',
    '/bins#days',
    '#days',
  ])('%s is a link', async (url) => {
    const html = await render(
      paragraph({ type: 'link', fields: { linkType: 'custom', url }, children: [text('go')] }),
    );
    expect(html).toContain(`href="${url}"`);
  });
});

describe('text', () => {
  test('formats nest, and what an editor typed stays text', async () => {
    const html = await render(
      paragraph(
        text('<i>a</i>', formats.bold | formats.italic),
        text('H'),
        text('2', formats.subscript),
        text('O'),
      ),
    );
    expect(html).toContain(
      '<p class="govuk-body"><strong><em>&lt;i&gt;a&lt;/i&gt;</em></strong>H<sub>2</sub>O</p>',
    );
  });

  test('a snippet is its text, inside the sentence, with no blank around it', async () => {
    expect(await render(prose('It costs {{fee}}.'))).toContain(
      '<p class="govuk-body">It costs £38 &lt;b&gt;.</p>',
    );
  });

  test('a snippet that is not published leaves nothing behind', async () => {
    expect(await render(prose('It costs {{none}}.'))).toContain('It costs .');
  });

  test('an empty paragraph is left out', async () => {
    expect((await render(paragraph())).trim()).toBe('');
  });
});

describe('headings', () => {
  test('each has an id made from its words, and no two the same', async () => {
    const html = await render(prose('## What it costs\n\na\n\n## What it costs\n\nb\n\n### العربية'));
    expect([...html.matchAll(/<(h\d)[^>]* id="([^"]+)"/g)].map(([, tag, id]) => `${tag} ${id}`)).toEqual([
      'h2 what-it-costs',
      'h2 what-it-costs-2',
      'h3 section',
    ]);
  });

  test('they go down where the page has a heading above them, but never below h6', async () => {
    const html = await render(prose('## a\n\n###### b'), 1);
    expect(html).toMatch(/<h3[^>]*>a<\/h3>/);
    expect(html).toMatch(/<h6[^>]*>b<\/h6>/);
  });
});

describe('lists', () => {
  const item = (...children: ListItemNode['children']): ListItemNode => ({ type: 'listitem', children });

  test('a list in an item of its own belongs to the item above it', async () => {
    const html = await render(
      of({
        type: 'list',
        listType: 'bullet',
        children: [
          item(text('one')),
          item({ type: 'list', listType: 'number', start: 3, children: [item(text('deep'))] }),
          item(text('two')),
        ],
      }),
    );
    expect(html.replace(/ class="[^"]*"/g, '').trim()).toBe(
      '<ul><li>one<ol start="3"><li>deep</li></ol></li><li>two</li></ul>',
    );
  });
});

describe('tables', () => {
  test('heads have their scope, and the frame has a name and is in reach of the keyboard', async () => {
    const html = await render(prose('| Size | Price |\n| 140 l | £38 |\n\ntext\n\n| A | B |\n| c | d |'));
    expect(html).toMatch(/<thead[^>]*><tr[^>]*><th[^>]* scope="col">Size<\/th>/);
    expect(html).toMatch(/<tbody[^>]*><tr[^>]*><td[^>]*>140 l<\/td>/);
    expect(
      [...html.matchAll(/<section[^>]*aria-label="([^"]+)" tabindex="0"/g)].map(([, name]) => name),
    ).toEqual(['Table', 'Table 2']);
  });
});
