import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { cleanPaste, droppedWords } from './clean-paste.ts';
import { chrome, googleDocs, libreOffice, outlook, word, wordOnline } from './clipboards.ts';
import type { ParserOf } from './read-blocks.ts';

const Parser = new Window({
  settings: {
    disableJavaScriptEvaluation: true,
    disableCSSFileLoading: true,
    disableIframePageLoading: true,
  },
}).DOMParser as unknown as ParserOf;

const lines = (html: string): string[] =>
  cleanPaste(html, Parser)
    .html.replace(/(?<!^)<(?=(h\d|p|ul|ol|table)>)/g, '\n<')
    .replace(/(?<=<(li|td|th)[^>]*>[^\n<]*)\n/g, '')
    .split('\n');

test('from Word: headings one level down, its paragraphs with bullets as real nested lists, tables, links', () => {
  expect(lines(word)).toEqual([
    '<h2>Garden waste</h2>',
    '<p>We collect garden waste <strong>every two weeks</strong>, from <em>March</em> to November.<sup>1</sup></p>',
    '<h3>What you can put in</h3>',
    '<ul><li>Grass<ul><li>cut short</li></ul></li><li>Leaves, <a href="https://www.example.org/leaves">all of them</a></li></ul>',
    '<ol><li>Pay</li><li>Wait for the bin</li></ol>',
    '<p>It costs £38 a year.</p>',
    '<h4>Fees</h4>',
    '<table><tbody><tr><th scope="row"><p>Bin</p></th><th scope="row"><p>A year</p></th></tr><tr><td><p>One bin</p></td><td><p>£38</p></td></tr></tbody></table>',
    '<p>See the rota and above.</p>',
  ]);
});

test('from Word: pictures, comments, tracked changes and links to a computer are counted as they go', () => {
  expect(cleanPaste(word, Parser).dropped).toMatchObject({
    pictures: 1,
    comments: 1,
    changes: 2,
    links: 2,
    footnotes: 0,
  });
});

test('from Word for the web: headings by role, levels of lists, bold by style', () => {
  expect(lines(wordOnline)).toEqual([
    '<h2>Parking permits</h2>',
    '<p><strong>Residents</strong> may have two<br>permits.</p>',
    '<ul><li>Proof of address<ul><li>a council tax bill</li></ul></li><li><a href="https://www.example.org/v5c">Logbook</a></li></ul>',
    '<table><tbody><tr><th scope="row" colspan="2"><p>Zone A</p></th></tr><tr><td><p>First</p></td><td><p>£40</p></td></tr></tbody></table>',
  ]);
});

test('from Outlook: links without its detour, lists of both kinds in one, a signature’s table is none', () => {
  expect(lines(outlook)).toEqual([
    '<p>Hello all,</p>',
    '<p>The <a href="https://www.example.org/hall?day=2">town hall</a> is closed:</p>',
    '<ul><li>on Monday<ul><li>all day</li></ul></li></ul>',
    '<p><a href="mailto:hall@example.org">hall@example.org</a></p>',
    '<p><strong>Ada Jones</strong></p>',
  ]);
});

test('from Google Docs: its bold wrapper is not bold, lists right inside lists are nested, no level is skipped', () => {
  expect(lines(googleDocs)).toEqual([
    '<h2>School meals</h2>',
    '<p>Children in <strong>year 1</strong><em> and 2</em> eat free. H<sub>2</sub>O is served.</p>',
    '<ul><li>Soup<ul><li>with bread</li></ul></li><li><a href="https://www.example.org/menu">Menu</a></li></ul>',
    '<h3>Prices</h3>',
    '<table><tbody><tr><th scope="row"><p>Year</p></th><th scope="row"><p>Price</p></th></tr><tr><td rowspan="2"><p>3 to 6</p></td><td><p>£2.60</p></td></tr><tr><td><p></p></td></tr></tbody></table>',
  ]);
});

test('from a web page: what runs, embeds or is pressed goes; words in any box stay', () => {
  const { html, dropped } = cleanPaste(chrome, Parser);
  expect(lines(chrome)).toEqual([
    '<h2>Opening <em>hours</em></h2>',
    '<p>We open at 9am. <a href="https://www.example.org/contact">Contact us</a></p>',
    '<p>Loose words in a box</p>',
    '<p>and below</p>',
    '<ol><li>One<ol><li>One a</li></ol></li><li>Two<br>second line</li></ol>',
    '<p>Do not &lt;b&gt; click</p>',
    '<table><tbody><tr><th scope="row"><p>Day</p></th><th scope="row"><p>Time</p></th></tr><tr><th scope="col"><p>Monday</p></th><td><ul><li>9am</li><li>5pm</li></ul></td></tr></tbody></table>',
  ]);
  expect(html).not.toMatch(/alert|script|on\w+=|style=|class=/);
  expect(dropped).toMatchObject({ pictures: 2, embedded: 1, controls: 1, links: 1 });
});

test('from LibreOffice: fonts and footnotes go, a level skipped is closed', () => {
  expect(lines(libreOffice)).toEqual([
    '<h2>Planning</h2>',
    '<h3>Before you build</h3>',
    '<p>Ask <strong>first</strong>.</p>',
    '<ol><li>Draw</li><li>Send<ul><li>by post</li></ul></li></ol>',
    '<table><tbody><tr><th scope="row"><p>Kind</p></th></tr><tr><td><p>Shed</p></td></tr></tbody></table>',
  ]);
  expect(cleanPaste(libreOffice, Parser).dropped.footnotes).toBe(1);
});

test('a part with no h1 keeps its levels', () => {
  expect(lines('<h3>A</h3><h4>B</h4><h6>C</h6><h2>D</h2><h4>E</h4>')).toEqual([
    '<h3>A</h3>',
    '<h4>B</h4>',
    '<h4>C</h4>',
    '<h2>D</h2>',
    '<h3>E</h3>',
  ]);
});

test('cleaning what is clean changes nothing', () => {
  for (const source of [word, wordOnline, outlook, googleDocs, chrome, libreOffice]) {
    const { html } = cleanPaste(source, Parser);
    expect(cleanPaste(html, Parser).html).toBe(html);
  }
});

test('what was dropped is said in plain words', () => {
  expect(droppedWords(cleanPaste(word, Parser).dropped)).toBe(
    'Pasted without a picture, a comment, 2 tracked changes, 2 links that lead nowhere on the web, empty lines and fonts and colours. ' +
      'Upload pictures under Media, then add a picture block. Of tracked changes we kept what was added.',
  );
  expect(droppedWords(cleanPaste('<p>Plain</p>', Parser).dropped)).toBeUndefined();
});

test('nothing, rubbish and a very deep nest come out in good order', () => {
  expect(cleanPaste('', Parser).html).toBe('');
  expect(cleanPaste('<<<p>&&<b', Parser).html).not.toContain('<b');
  const deep = `${'<div><ul><li>'.repeat(200)}x${'</li></ul></div>'.repeat(200)}`;
  expect(cleanPaste(deep, Parser).html).toBe('<ul><li>x</li></ul>');
});
