import { expect, test } from 'vitest';
import { liveStatus } from './live-status.ts';
import type { Publication, Stored } from './live-status.ts';

const updatedAt = '2026-11-23T12:03:04.500Z';
const now = Date.parse('2026-11-23T12:03:06.000Z');
const published: Stored = { status: 'published', updatedAt };
const report: Publication = { documentUpdatedAt: updatedAt, at: '2026-11-23T12:03:05.000Z', path: '/bins' };

test('published and reported: live since when, with its address', () => {
  expect(liveStatus(published, report, now)).toEqual({
    tone: 'live',
    words: `Live since ${new Date(report.at).toLocaleTimeString('en-GB')}`,
    path: '/bins',
    busy: false,
  });
  expect(liveStatus(published, report, now + 86_400_000 * 3).words).toMatch(
    /^Live since 23 November 2026, \d\d:\d\d$/,
  );
});

test('an older report is not believed for a newer version: it is going live', () => {
  const old = { ...report, documentUpdatedAt: '2026-11-20T00:00:00.000Z' };
  expect(liveStatus(published, old, now)).toMatchObject({ tone: 'going', words: 'Going live…', busy: true });
  expect(liveStatus(published, undefined, now)).toMatchObject({ tone: 'going', busy: true });
});

test('a newer report counts for an older version: the site may be ahead of the desk', () => {
  const newer = { ...report, documentUpdatedAt: '2026-11-23T12:03:04.900Z' };
  expect(liveStatus(published, newer, now).tone).toBe('live');
});

test('a site that is silent for ten seconds is said to be, and that the version before is up', () => {
  const old = { ...report, documentUpdatedAt: '2026-11-20T00:00:00.000Z' };
  const waited = liveStatus(published, old, now + 11_000);
  expect(waited).toMatchObject({ tone: 'problem', words: 'Waiting for the site', busy: true });
  expect(waited.detail).toContain('The version before is still up.');
  expect(liveStatus(published, undefined, now + 11_000).detail).not.toContain('The version before');
});

test('a problem is told in its own words', () => {
  const failed = { ...report, problem: 'The page “Bins” links to a page that is gone.' };
  expect(liveStatus(published, failed, now)).toMatchObject({
    tone: 'problem',
    words: 'Not live',
    detail: 'The page “Bins” links to a page that is gone. The last good version is still up.',
  });
});

test('a draft is not on the site, and what was taken down is going until the site says so', () => {
  const draft: Stored = { status: 'draft', updatedAt };
  expect(liveStatus(draft, undefined, now)).toMatchObject({
    tone: 'off',
    words: 'Not on the site',
    busy: false,
  });
  const before = { ...report, documentUpdatedAt: '2026-11-20T00:00:00.000Z' };
  expect(liveStatus(draft, before, now)).toMatchObject({ tone: 'going', words: 'Going off the site…' });
  const after = { ...report, path: null };
  expect(liveStatus(draft, after, now)).toMatchObject({ words: 'Not on the site', busy: false });
  expect(liveStatus(undefined, undefined, now)).toMatchObject({ words: 'Not on the site', busy: false });
});

test('what the site never reported but has at its address is live; not within ten seconds of a change', () => {
  expect(liveStatus(published, undefined, now + 11_000, '/bins')).toEqual({
    tone: 'live',
    words: 'Live',
    path: '/bins',
    busy: false,
  });
  expect(liveStatus(published, undefined, now, '/bins').tone).toBe('going');
});
