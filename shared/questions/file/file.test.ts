import { expect, test } from 'vitest';
import { readForTests } from '../readForTests.ts';
import { formats } from './formats.ts';
import { file } from './meaning.ts';
import type { Refusal } from './meaning.ts';

const photo = {
  id: 'i'.repeat(22),
  name: 'me.jpg',
  size: 1_234_567,
  type: 'image/jpeg',
  hash: 'a'.repeat(64),
};
const refused = (why: Refusal, name = 'big.jpg'): string => JSON.stringify({ name, refused: why });
const kept = (n: number): string[] =>
  Array.from({ length: n }, (_, at) => JSON.stringify({ ...photo, id: `${at}` }));
const pictures = { pictures: true, megabytes: 10 };
const several = { pictures: true, pdf: true, documents: true, megabytes: 5, most: 3 };

test.each<[string, string | string[], object, unknown]>([
  ['a file', JSON.stringify(photo), pictures, [photo]],
  ['nothing', '', { ...pictures, called: 'a photo' }, ['Select a photo']],
  ['nothing, where it may be left out', [], { ...pictures, optional: true }, []],
  ['too few', kept(1), { ...several, least: 2 }, ['Select at least 2 files']],
  ['too many', kept(4), several, ['You can only select up to 3 files']],
  ['two, where one is asked for', kept(2), pictures, ['You can only select one file']],
  ['a large one', refused('size'), pictures, ['The selected file must be smaller than 10MB']],
  [
    'a large one among others',
    [...kept(1), refused('size')],
    several,
    ['“big.jpg” must be smaller than 5MB'],
  ],
  ['another kind', refused('kind'), pictures, ['The selected file must be a JPG or PNG']],
  [
    'another kind than several',
    refused('kind', 'a.exe'),
    several,
    ['“a.exe” must be a JPG, PNG, PDF, DOCX, XLSX, ODT or ODS'],
  ],
  ['an empty one', refused('empty'), pictures, ['The selected file is empty']],
  ['one that went', refused('gone'), pictures, ['The selected file is no longer here. Select it again']],
  ['one that broke', refused('failed'), pictures, ['The selected file could not be uploaded – try again']],
  ['what is none', 'C:\\fakepath\\a.jpg', pictures, ['The selected file could not be uploaded – try again']],
  [
    'one that plays a trick',
    '{"name":"a","refused":"constructor"}',
    pictures,
    ['The selected file could not be uploaded – try again'],
  ],
])('%s: understood, or said by the GOV.UK pattern', (_, typed, more, expected) => {
  expect(readForTests('file', { q: typed }, more)).toEqual(expected);
});

test('it is shown with its size, told in a cell by its name, and counted by conditions', () => {
  const question = { blockType: 'file', name: 'q', label: 'Q' } as const;
  const answer = [photo, { ...photo, name: 'b.jpg', size: 900 }];
  expect(file.shown(answer, question)).toBe('me.jpg (1.2 MB)\nb.jpg (900 bytes)');
  expect(file.cell?.(answer, question)).toBe('me.jpg; b.jpg');
  expect(file.compared?.(answer, question)).toEqual(['me.jpg', 'b.jpg']);
});

test('nothing that runs when it is opened is among the formats', () => {
  const types = Object.values(formats)
    .flat()
    .map(({ type }) => type);
  for (const type of types) expect(type).not.toMatch(/svg|html|xml$|script|zip|macro|octet/i);
});
