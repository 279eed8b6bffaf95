import { expect, test } from 'vitest';
import type { AnyPublished, Locale } from '#shared/content/published.ts';
import { putDocument, readStored, removeDocument } from './documents.ts';
import { openReader } from './openReader.ts';
import { openReplica, together } from './openReplica.ts';
import { concerns, subjectOf, subjectsOf } from './reads.ts';
import type { Key } from './reads.ts';

const journey = (
  id: string,
  title: string,
  pages: readonly string[],
  locale: Locale = 'en',
): AnyPublished => ({
  type: 'step-by-step',
  id,
  updatedAt: '2026-11-23T12:00:00.000Z',
  locale,
  slug: id,
  content: {
    title,
    steps: [
      {
        blockType: 'journey-step',
        title: 'Begin',
        logic: 'number',
        contents: pages.map((page) => ({
          blockType: 'journey-link',
          words: page,
          inside: { type: 'page', id: page },
        })),
      },
    ],
  },
});

const setUp = () => {
  const replica = openReplica(':memory:');
  const put = (document: AnyPublished) => together(replica, () => putDocument(replica, document, []));
  put(journey('party', 'Hold a street party', ['road', 'licence', 'road']));
  put(journey('carnival', 'Hold a carnival', ['road']));
  put(journey('parti', 'Cynnal parti', ['road'], 'cy'));
  const reads: Key[] = [];
  return { replica, put, reads, reader: openReader(replica, 'en', (key) => reads.push(key)) };
};

const road = { type: 'page', id: 'road' };
const licence = { type: 'page', id: 'licence' };

test('the journeys that a page is part of are found once each, by title, in the page’s language', () => {
  const { reader } = setUp();
  expect(reader.mentions('step-by-step', road).map(({ title, href }) => `${title} ${href}`)).toEqual([
    'Hold a carnival /carnival',
    'Hold a street party /party',
  ]);
  expect(reader.mentions('step-by-step', licence)).toMatchObject([
    { title: 'Hold a street party', content: {} },
  ]);
  expect(reader.mentions('step-by-step', { type: 'page', id: 'other' })).toEqual([]);
  expect(reader.mentions('page', road)).toEqual([]);
});

test('a changed journey concerns the pages that it names, before or after, and no other', () => {
  const { reader, reads, replica, put } = setUp();
  const [ofRoad, ofLicence, ofOther] = [road, licence, { type: 'page', id: 'other' }].map((page) => {
    reader.mentions('step-by-step', page, ['steps']);
    return reads.at(-1) as Key;
  }) as [Key, Key, Key];
  const before = readStored(replica, 'step-by-step', 'party');
  put(journey('party', 'Hold a street party', ['road', 'other']));
  const after = readStored(replica, 'step-by-step', 'party');
  const subjects = [before, after].flatMap((stored) => (stored ? subjectsOf(stored) : []));
  for (const key of [ofRoad, ofLicence, ofOther]) {
    expect(subjects).toContain(subjectOf(key));
    expect(concerns(key, before, after)).toBe(true);
  }
  expect(concerns(ofRoad, after, after)).toBe(false);
  reader.mentions('step-by-step', { type: 'page', id: 'elsewhere' });
  expect(subjects).not.toContain(subjectOf(reads.at(-1) as Key));
});

test('a journey that is taken down is found no more', () => {
  const { reader, replica } = setUp();
  together(replica, () => removeDocument(replica, 'step-by-step', 'party'));
  expect(reader.mentions('step-by-step', licence)).toEqual([]);
});
