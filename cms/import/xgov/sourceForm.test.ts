import { expect, test } from 'vitest';
import type { FormToLint } from '../../lint/form.ts';
import { lintForm } from '../../lint/lint-form.ts';
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

test('a page whose links forget an option is found with the option and the answers, though other links lead back to where it would go on', () => {
  const colours = {
    name: 'colours',
    items: ['Blue', 'Green', 'Grey'].map((text) => ({ text, value: text })),
  };
  const chosen = (name: string, value: string) =>
    condition(name, { field: { name: 'c' }, operator: 'is', value: { value } });
  const withLinks = (...next: object[]) =>
    linted(
      form(
        [
          page('/a', [asks('YesNoField', 'a')], [{ path: '/c' }]),
          page('/c', [asks('RadiosField', 'c', { list: 'colours' })], next),
          page('/x', [asks('TextField', 'x')], toEnd),
          page('/y', [asks('TextField', 'y')], toEnd),
          summary,
        ],
        { lists: [colours], conditions: [chosen('blue', 'Blue'), chosen('green', 'Green')] },
      ),
    ).findings.filter(({ rule }) => !rule.startsWith('missing-'));
  const links = [
    { path: '/x', condition: 'blue' },
    { path: '/y', condition: 'green' },
  ];
  expect(withLinks(...links)).toMatchObject([
    {
      rule: 'uncovered-options',
      message: '“Page /c” has no way on for people who answer “Grey” to “Title c”',
      answers: [{ label: 'Title c', shown: 'Grey' }],
      trail: ['a', 'c'],
    },
  ]);
  expect(withLinks(...links, { path: '/summary' })).toEqual([]);
  // Whose page is gone, its answers were thought of.
  expect(withLinks(...links.slice(0, 1), { path: '/gone' }).map(({ rule }) => rule)).toEqual([
    'route-to-nowhere',
    'step-unreachable',
    'condition-unused',
  ]);
});

test('two questions of one name on one way are found, for the second answer takes the place of the first', () => {
  const withSecond = (more: object, ...ways: object[]) =>
    found(
      form([
        page('/a', [asks('YesNoField', 'a')], [{ path: '/b' }]),
        page('/b', [asks('TextField', 't')], ways),
        page('/c', [asks('TextField', 't', { title: 'Another' })], toEnd, more),
        summary,
      ]),
    );
  expect(withSecond({}, { path: '/c' })).toEqual([
    'name-twice: “Another” has the name “t”, as “Title t” on “Page /b” has, which people answer before: that answer is lost',
  ]);
  expect(withSecond({ section: 'own' }, { path: '/c' })).toEqual([]);
  expect(withSecond({}, ...toEnd).join()).not.toContain('name-twice');
});

test('pages of one title are told apart by their sections’', () => {
  const address = (path: string, section: string, next: object[]) =>
    page(path, [asks('TextField', 'address', { title: 'Address' })], next, {
      title: 'Address',
      section,
    });
  const withTitles = (...titles: string[]) =>
    found(
      form([address('/a', 's0', [{ path: '/b' }]), address('/b', 's1', toEnd), summary], {
        sections: titles.map((title, n) => ({ name: `s${n}`, title })),
      }),
    );
  expect(withTitles('You', 'Your neighbour')).toEqual([]);
  expect(withTitles('You', 'You')).toEqual([
    'asked-twice: “Address” is asked in “You: Address” though it was asked in “You: Address” already',
  ]);
});

test('words that an import stands in with hide nothing: what a definition does not say is missing', () => {
  const missing = (...words: object[]): string[] =>
    linted(form([page('/a', [...words, asks('TextField', 't')], toEnd), summary]))
      .findings.map(({ rule }) => rule)
      .toSorted();
  expect(missing()).toEqual(['missing-other-way', 'missing-privacy', 'missing-retention']);
  const notice = { type: 'Para', name: 'p', content: 'I have read the <a href="/p">privacy notice</a>.' };
  expect(missing(notice)).toEqual(['missing-other-way', 'missing-retention']);
});

test('what something personal is needed for may be said by any words around it; the address of an organisation is not personal', () => {
  const unsaid = (title: string, ...components: object[]): boolean =>
    found(form([page('/a', components, toEnd, { title }), summary])).some((one) =>
      one.startsWith('purpose-missing'),
    );
  const email = asks('EmailAddressField', 'e', { title: 'Email address' });
  const para = (content: string) => ({ type: 'Para', name: 'p', content });
  expect(unsaid('Project lead', email)).toBe(true);
  expect(unsaid('Who should we contact?', email)).toBe(false);
  expect(unsaid('Project lead', { ...email, hint: 'We will use this to send you the receipt' })).toBe(false);
  expect(unsaid('You', para('They receive all the letters.'), email)).toBe(false);
  expect(unsaid('Signatory', para('They will sign the agreement.'), email)).toBe(false);
  expect(unsaid('Signatory', para('They are senior.'), email)).toBe(true);
  expect(unsaid('You', para('I have read the <a href="/p">privacy notice</a>.'), email)).toBe(false);
  const address = (title: string) => asks('UkAddressField', 'u', { title });
  expect(unsaid('Where', address('Your address'))).toBe(true);
  expect(unsaid('Where', address('Organisation address'))).toBe(false);
});
