import { describe, expect, test } from 'vitest';
import { plainText } from '#shared/schema/rich-text.ts';
import type { RichText } from '#shared/schema/rich-text.ts';
import { notebook } from '../report.ts';
import { blocksOf } from './blocks.ts';

const convert = (html: string) => {
  const notes = notebook();
  const blocks = blocksOf(html, {
    target: (href) => (href.startsWith('nowhere') ? undefined : `https://www.gov.uk${href}`),
    contact: () => ({ type: 'contact', id: 'card' }),
    report: notes.report,
  });
  return { blocks, notes: notes.notes().map(({ what }) => what) };
};

/** What a rich text is made of, as `p`, `h2`, `ul(li li(ul(li)))` … */
const outline = (html: string): string =>
  convert(html)
    .blocks.map((block) =>
      block.blockType === 'rich-text' ? names(block.text.root.children).join(' ') : block.blockType,
    )
    .join(' | ');

interface AnyNode {
  readonly type: string;
  readonly tag?: string;
  readonly start?: number;
  readonly children?: readonly AnyNode[];
}

const names = (nodes: readonly AnyNode[]): string[] =>
  nodes.flatMap((node) => {
    if (node.type === 'paragraph') return ['p'];
    if (node.type === 'heading') return [node.tag ?? ''];
    if (node.type === 'table')
      return [`table(${(node.children ?? []).map(({ children = [] }) => children.length).join(' ')})`];
    if (node.type !== 'list' && node.type !== 'listitem') return [];
    const name = node.type === 'listitem' ? 'li' : `${node.tag}${node.start === 1 ? '' : node.start}`;
    const inside = names(node.children ?? []).join(' ');
    return [inside ? `${name}(${inside})` : name];
  });

const words = (html: string): string =>
  convert(html)
    .blocks.map((block) =>
      'text' in block && typeof block.text === 'object' ? plainText(block.text as RichText) : '',
    )
    .join('\n');

describe('lists', () => {
  test('a list in a list lies in an item of its own, as Lexical keeps it', () => {
    expect(outline('<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>')).toBe('ul(li li(ul(li)) li)');
  });
  test('a heading or a table in an item parts the list, and its numbers go on', () => {
    expect(outline('<ol><li>a</li><li>b<table><tr><td>x</td></tr></table></li><li>c</li></ol>')).toBe(
      'ol(li li) table(1) ol3(li)',
    );
    expect(outline('<ol><li><h3>a</h3><p>b</p></li></ol>')).toBe('h3 ol(li)');
  });
  test('paragraphs of an item are its lines; what follows a list inside it stands below', () => {
    expect(words('<ul><li><p>a</p><p>b</p></li></ul>')).toBe('a\nb');
    expect(outline('<ul><li>a<ul><li>b</li></ul><p>c</p></li><li>d</li></ul>')).toBe(
      'ul(li li(ul(li))) p ul(li)',
    );
  });
  test('lists that lie deeper than anyone can follow are brought up, and it is said', () => {
    const { blocks, notes } = convert(`${'<ul><li>x'.repeat(30)}${'</li></ul>'.repeat(30)}`);
    expect(JSON.stringify(blocks).match(/"text":"x"/g)).toHaveLength(30);
    expect(notes).toEqual(['lists that lay too deep inside each other were brought up']);
  });
  test('the numbers of a legislative list stay as its words', () => {
    expect(outline('<ol class="legislative-list"><li>1(a) x</li></ol>')).toBe('ul(li)');
  });
});

describe('tables', () => {
  test('headings of columns and rows are told apart, and spans are kept within reason', () => {
    const json = JSON.stringify(
      convert(
        '<table><thead><tr><th>a</th><th colspan="2">b</th></tr></thead><tr><th>c</th><td rowspan="9999999">d</td></tr></table>',
      ).blocks,
    );
    expect(json.match(/"headerState":\d/g)).toEqual([1, 1, 2, 0].map((state) => `"headerState":${state}`));
    expect(json).toContain('"colSpan":2');
    expect(json).toContain('"rowSpan":100');
  });
  test('a table in a cell stands after the outer one, once', () => {
    const html = '<table><tr><td>a<table><tr><td>b</td></tr></table></td><td>c</td></tr></table>';
    expect(outline(html)).toBe('table(2) table(1)');
    expect(words(html).match(/b/g)).toHaveLength(1);
  });
  test('a caption is a paragraph above the table', () => {
    expect(outline('<table><caption>Fees</caption><tr><td>£1</td></tr></table>')).toBe('p table(1)');
  });
});

describe('words', () => {
  test('never run together where blocks meet', () => {
    expect(words('<h2>a<div>b</div></h2><dl><dt>c</dt><dd>d</dd></dl><header>e</header>f')).toBe(
      'a b\nc\nd\ne\nf',
    );
  });
  test('hard spaces stay, and a line of nothing else is no paragraph', () => {
    expect(words('<p>£5&nbsp;million</p>')).toBe('£5\u00a0million');
    expect(outline('<p>&nbsp;</p><h2> </h2><ul><li></li></ul>')).toBe('');
  });
  test('what stands in noscript is there, what stands in a script is not', () => {
    expect(words('<noscript><p>a</p></noscript><script>b()</script>')).toBe('a');
  });
});

describe('links', () => {
  test('around a picture lead somewhere still', () => {
    expect(JSON.stringify(convert('<p><a href="/a"><img src="b.png" alt="c"></a></p>').blocks)).toContain(
      '"url":"https://www.gov.uk/a"',
    );
  });
  test('around whole blocks are around the words of the first', () => {
    const { blocks } = convert('<a href="/a"><h3>b</h3><p>c</p></a>');
    expect(JSON.stringify(blocks).match(/"type":"link"/g)).toHaveLength(1);
    expect(outline('<a href="/a"><h3>b</h3><p>c</p></a>')).toBe('h3 p');
  });
  test('that lead nowhere or within the page keep their words and are reported', () => {
    expect(convert('<p><a href="nowhere">a</a> <a href="#b">b</a></p>').notes).toEqual([
      'a link that leads nowhere lost its address, its words stay',
      'a link within the page became ordinary words',
    ]);
  });
});

describe('panels, cards and steps', () => {
  test.each([
    ['callout', '<div class="application-notice info-notice"><p>a</p></div>'],
    ['callout', '<div role="note" class="application-notice help-notice"><p>a</p></div>'],
    ['callout', '<div class="example"><p>a</p><ul><li>b</li></ul></div>'],
    ['callout', '<div class="call-to-action"><p>a</p></div>'],
    ['contact', '<div class="contact"><p><strong>a</strong><br>b</p></div>'],
    ['steps', '<ol class="steps"><li>a</li><li>b</li></ol>'],
    ['details', '<details><summary>a</summary><p>b</p></details>'],
    ['quote', '<blockquote><p>a</p></blockquote>'],
  ])('%s: %s', (block, html) => {
    expect(outline(html)).toBe(block);
    expect(outline(`<div class="govspeak"><p>x</p>${html}<p>y</p></div>`)).toBe(`p | ${block} | p`);
  });
  test('a panel with headings is ordinary text, and it is said', () => {
    const html = '<div class="info-notice"><h3>a</h3><p>b</p></div>';
    expect(outline(html)).toBe('h3 p');
    expect(convert(html).notes).toEqual(['a panel with headings or a table became ordinary text']);
  });
  test('steps with links stay a list, so that the links do', () => {
    expect(outline('<ol class="steps"><li>a <a href="/b">b</a></li></ol>')).toBe('ol(li)');
  });
});

test('HTML that is nested beyond all reason is refused in words, and quickly', () => {
  const start = performance.now();
  expect(() => convert('<div>'.repeat(50_000))).toThrow('its HTML is nested more than 200 levels deep');
  expect(() => convert('<span>'.repeat(5000))).toThrow('nested');
  expect(performance.now() - start).toBeLessThan(5000);
});
