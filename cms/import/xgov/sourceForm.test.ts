import { expect, test } from 'vitest';
import type { FormToLint } from '../../lint/form.ts';
import { lintForm } from '../../lint/lintForm.ts';
import { asks, condition, form, is, page, summary } from './formsForTests.ts';
import { sourceForm } from './sourceForm.ts';

const linted = (json: object) =>
  lintForm(sourceForm({ source: 'a.json', json: json as Record<string, unknown> }) as FormToLint);

const found = (json: object): string[] =>
  linted(json)
    .findings.filter(({ rule }) => !rule.startsWith('missing-'))
    .map(({ rule, message }) => `${rule}: ${message}`);

const toEnd = [{ path: '/summary' }];

test('what an import puts right, or leaves out, is found all the same, once, by the words of the source', () => {
  expect(
    found(
      form(
        [
          page('/a', [asks('YesNoField', 'a')], [{ path: '/gone', condition: 'yes' }, { path: '/b' }]),
          page('/b', [asks('TextField', 't')], [{ path: '/a', condition: 'yes' }, ...toEnd]),
          summary,
        ],
        { conditions: [condition('yes', is('a', 'true')), condition('no', is('a', 'false'))] },
      ),
    ),
  ).toEqual([
    'route-back: From “Page /b”, a way leads back to “Page /a”',
    'route-to-nowhere: From “Page /a”, a way leads to the page “/gone”, which this form does not have',
    'condition-unused: The condition “when-no” is used nowhere',
  ]);
});

test('conditions that are gone, made of themselves, or ask what nobody was asked, are found where they are used', () => {
  const way = (name: string) => ({ path: '/b', condition: name });
  expect(
    found(
      form(
        [
          page('/a', [asks('YesNoField', 'a')], [...['gone', 'self', 'none', 'later'].map(way), ...toEnd]),
          page('/b', [asks('YesNoField', 'b')], toEnd),
          summary,
        ],
        {
          conditions: [
            condition('self', { conditionName: 'self' }),
            condition('none', is('nobody', 'true')),
            condition('later', is('b', 'true')),
          ],
        },
      ),
    ).slice(0, 4),
  ).toEqual([
    'condition-gone: The page “Page /a” uses the condition “gone”, which this form does not have',
    'condition-of-itself: The condition “When self” is made of itself, directly or through others',
    'question-gone: The page “Page /a” uses the condition “When none”, which asks about a question that this form does not have',
    'question-later: The page “Page /a” uses the condition “When later”, which asks about “Title b”, which nobody was asked before',
  ]);
});

test('words that an import stands in with hide nothing: what a definition does not say is missing', () => {
  const rules = linted(form([page('/a', [asks('TextField', 't')], toEnd), summary])).findings.map(
    ({ rule }) => rule,
  );
  expect(rules.toSorted()).toEqual(['missing-other-way', 'missing-privacy', 'missing-retention']);
});
