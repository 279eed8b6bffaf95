import { expect, test } from 'vitest';
import { pageBlocks } from '../blocks/index.ts';
import { blocks, group, media, reference, richText, text } from './fields.ts';
import { prose } from './prose.ts';
import { mapReferences, referencesOf } from './references.ts';

const fields = {
  title: text('Title'),
  topic: reference('Topic', { to: ['topic'] }),
  header: group('Header', { fields: { logo: media('Logo', { accept: 'image' }) } }),
  intro: richText('Introduction'),
  body: blocks('Body', { of: pageBlocks }),
};
const content = {
  title: 'page:not-a-reference',
  topic: { type: 'topic', id: 'bins' },
  header: { logo: 'crest' },
  intro: prose('See [this](page:a), [that](https://example.org) and {{fee}}.\n\n- [deep](guide:b)'),
  body: [
    {
      blockType: 'steps',
      steps: [{ blockType: 'step', title: 'x', body: [{ blockType: 'image', picture: 'bin' }] }],
    },
    { blockType: 'call-to-action', words: 'Go', inside: { type: 'service', id: 'permit' } },
  ],
};

test('everything that a content points at is found, in order: fields, groups, blocks in blocks and rich text', () => {
  expect(referencesOf(fields, content).map(({ type, id }) => `${type}/${id}`)).toEqual([
    'topic/bins',
    'media/crest',
    'page/a',
    'snippet/fee',
    'guide/b',
    'media/bin',
    'service/permit',
  ]);
});

test('putting other ids in the place of references changes nothing else, and putting them back nothing at all', () => {
  const there = mapReferences(fields, content, ({ id }) => `${id}-1`);
  expect(referencesOf(fields, there).every(({ id }) => id.endsWith('-1'))).toBe(true);
  expect(there.title).toBe(content.title);
  expect(mapReferences(fields, there, ({ id }) => id.slice(0, -2))).toEqual(content);
});
