import { beforeEach, expect, test } from 'vitest';
import { definitionOf } from '#shared/content/form/definition.ts';
import { form } from '#shared/content/form/schema.ts';
import type { Published } from '#shared/content/published.ts';
import { definitionVersion } from '../inbox/definitionVersion.ts';
import { applyChanges } from '../publisher/changes.ts';
import { formerForm, formerTime } from './formerForms.ts';
import { openReplica } from './openReplica.ts';
import type { Replica } from './openReplica.ts';

/** What is still known of a form's versions after they were published. */
const path = '/forms/bin';
const began = Date.parse('2026-11-01T09:00:00Z');
let replica: Replica;

beforeEach(() => {
  replica = openReplica(':memory:');
});

const version = (at: number, title: string, more: Partial<Published<'form'>> = {}): Published<'form'> => ({
  type: 'form',
  id: 'bin',
  slug: 'bin',
  locale: 'en',
  updatedAt: new Date(began + at).toISOString(),
  content: { ...form.examples.ordinary, title, steps: form.examples.ordinary.steps.slice(0, 1) },
  ...more,
});
const asked = (document: Published<'form'>) => ({ version: definitionVersion(definitionOf(document)) });
const publish = (document: Published<'form'>, now = began): void =>
  void applyChanges(replica, [{ type: 'form', id: document.id, document }], now);
const takeDown = (now = began): void => void applyChanges(replica, [{ type: 'form', id: 'bin' }], now);

test('a version is known for 28 days after another took its place, and then no more', () => {
  const first = version(0, 'First');
  publish(first);
  expect(formerForm(replica, path, asked(first), began)).toBeUndefined();
  publish(version(1, 'Second', { content: form.examples.ordinary }), began + 1000);
  const which = [asked(first), { updatedAt: first.updatedAt }];
  for (const one of which) {
    expect(formerForm(replica, path, one, began + 1000 + formerTime - 1)).toEqual(first);
    expect(formerForm(replica, path, one, began + 1000 + formerTime)).toBeUndefined();
  }
  publish(version(2, 'Third'), began + 1000 + formerTime);
  expect(replica.sql('SELECT count(*) AS n FROM former').get()).toEqual({ n: 1 });
});

test.each([
  ['taken down', () => takeDown()],
  ['renamed', () => publish(version(1, 'First', { slug: 'other' }))],
])('a form that was %s is known at the address that it had', (_, change) => {
  publish(version(0, 'First'));
  change();
  expect(formerForm(replica, path, asked(version(0, 'First')), began)).toEqual(version(0, 'First'));
  expect(formerForm(replica, '/forms/other', asked(version(0, 'First')), began)).toBeUndefined();
});

test('of two that asked the same the newer is meant; each is found by when it was published', () => {
  const [first, second] = [version(0, 'First'), version(1, 'Second')];
  publish(first);
  publish(second);
  takeDown();
  expect(formerForm(replica, path, asked(first), began)).toEqual(second);
  expect(formerForm(replica, path, { updatedAt: first.updatedAt }, began)).toEqual(first);
});

test('what is the same as before is not kept twice, and of other content nothing is kept', () => {
  publish(version(0, 'First'));
  publish(version(0, 'First'));
  const page: Published<'page'> = { ...version(0, ''), type: 'page', id: 'p', content: { title: 'Page' } };
  for (const document of [page, undefined])
    applyChanges(replica, [{ type: 'page', id: 'p', ...(document ? { document } : {}) }], began);
  expect(replica.sql('SELECT count(*) AS n FROM former').get()).toEqual({ n: 0 });
});
