import { expect, test } from 'vitest';
import { callout } from '../blocks/callout/schema.ts';
import { contentTypes } from '../content/index.ts';
import { check, checkField } from './check.ts';
import { blocks, choice, date, group, media, money, number, reference, richText, text } from './fields.ts';
import { prose } from './prose.ts';
import type { AnyContentType } from './types.ts';

const examples = Object.values(contentTypes as Record<string, AnyContentType>).flatMap((type) =>
  Object.entries(type.examples).map(([name, value]) => ({ type, name, value })),
);

test.each(examples)('$type.name: its example “$name” is right by its own schema', ({ type, value }) => {
  const file = type.upload ? { mimeType: 'image/png' } : undefined;
  expect(check(type, value, file ? { file } : {})).toEqual({ ok: true, value });
});

test.each([
  ['too long', text('Title', { max: 3 }), 'four', 'Title must be 3 characters or fewer: it has 4'],
  ['two lines', text('Title'), 'a\nb', 'Title must be one line'],
  ['missing', text('Title', { required: true }), '  ', 'Title is missing'],
  ['not text', text('Title'), ['a'], 'Title is not text'],
  ['no address', text('Link', { format: 'link' }), 'javascript:alert(1)', 'must begin with https://'],
  ['no address', text('Link', { format: 'link' }), '//evil.example', 'must begin with https://'],
  ['no e-mail', text('Mail', { format: 'email' }), 'a@b\r\nBcc: x@y.z', 'must be one line'],
  ['a path that climbs', text('Path', { format: 'path' }), '/a/../b', 'must be an address on this site'],
  ['no such day', date('Day'), '2026-02-30', 'Day is not a date'],
  ['a day, not a moment', date('When', { time: true }), '2026-02-20', 'When is not a date'],
  ['half a penny', money('Fee'), 0.5, 'Fee must be a whole number'],
  ['too small', number('Order', { least: 1 }), 0, 'Order must be 1 or more'],
  [
    'not offered',
    choice('Kind', { options: { a: 'One', b: 'Two' } }),
    'toString',
    'must be one of: One, Two',
  ],
  [
    'the wrong type',
    reference('Topic', { to: ['topic'] }),
    { type: 'page', id: 'x' },
    'does not name a topic',
  ],
  ['no file', media('Picture', { accept: 'image' }), 7, 'does not name a file'],
  ['an unknown block', blocks('Body', { of: [callout] }), [{ blockType: 'html' }], "can't hold this block"],
  ['no list', blocks('Body', { of: [callout] }), { length: 3 }, 'is not a list'],
])('%s is refused in plain words', (_, field, value, message) => {
  expect(checkField(field, value).map((problem) => problem.message)).toEqual([
    expect.stringContaining(message),
  ]);
});

test('a problem says where it is, down to the field in a block in a group', () => {
  const fields = { a: group('A', { fields: { list: blocks('List', { of: [callout], required: true }) } }) };
  const value = { a: { list: [{ blockType: 'callout', tone: 'loud', text: prose('Hello') }] } };
  const result = check({ fields }, value);
  expect(result).toMatchObject({ ok: false, problems: [{ path: 'a.list.0.tone' }] });
});

test.each([
  ['a node that the site does not know', { type: 'upload', children: [] }],
  ['a heading h1', { type: 'heading', tag: 'h1', children: [] }],
  ['text outside of a paragraph', { type: 'text', text: 'x', format: 0 }],
  [
    'a list of text',
    { type: 'list', listType: 'bullet', children: [{ type: 'text', text: 'x', format: 0 }] },
  ],
  ['a node named like a method', { type: 'constructor', children: [] }],
])('rich text with %s is refused', (_, node) => {
  expect(checkField(richText('Text'), { root: { type: 'root', children: [node] } })).toHaveLength(1);
});

test('what is made from words that are missing is not asked for: the words are', () => {
  const thing = {
    fields: {
      label: text('Question', { required: true }),
      name: text('Name', { required: true, madeFrom: 'label' }),
    },
  };
  const asked = (value: object) => {
    const checked = check(thing, value);
    return checked.ok ? [] : checked.problems.map(({ message }) => message);
  };
  expect(asked({})).toEqual(['Question is missing']);
  expect(asked({ label: 'Which?' })).toEqual(['Name is missing']);
  expect(asked({ label: 'Which?', name: 'which' })).toEqual([]);
});

test('rich text that lies too deep is refused before it can overflow', () => {
  let node: object = { type: 'paragraph', children: [] };
  for (let depth = 0; depth < 5_000; depth++)
    node = {
      type: 'table',
      children: [{ type: 'tablerow', children: [{ type: 'tablecell', headerState: 0, children: [node] }] }],
    };
  expect(checkField(richText('Text'), { root: { type: 'root', children: [node] } })).toHaveLength(1);
});

test('empty rich text counts as missing', () => {
  expect(checkField(richText('Text', { required: true }), prose(''))).toHaveLength(1);
});

test('what the schema does not name is left behind', () => {
  const result = check(
    { fields: { title: text('Title') } },
    { title: 'A', secret: 'B', __proto__: { x: 1 } },
  );
  expect(result).toEqual({ ok: true, value: { title: 'A' } });
});

test('a draft may be unfinished, but not of the wrong shape', () => {
  const fields = { title: text('Title', { required: true, max: 3 }), n: number('Number') };
  expect(check({ fields }, { title: 'too long' }, { draft: true }).ok).toBe(true);
  expect(check({ fields }, { n: 'seven' }, { draft: true }).ok).toBe(false);
});
