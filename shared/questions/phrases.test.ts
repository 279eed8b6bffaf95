import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columns, likelyAnswers, longList } from '../../tests/likelyAnswers.ts';
import { wrongAnswers } from '../../tests/suites/wrongAnswers.ts';
import { questionKinds } from './index.ts';
import type { QuestionKind } from './index.ts';
import { asks, meaningOf } from './meaningOf.ts';
import { phrasesFor } from './phrases.ts';
import { readForTests, surroundingsForTests } from './readForTests.ts';
import { sayIn } from './say.ts';
import type { Say } from './say.ts';

const allKinds = questionKinds.map(({ name }) => name);
const welsh = phrasesFor('cy', allKinds) ?? {};
const code = globSync(['../questions/**/*.{ts,astro}', '../form/*.ts'], { cwd: import.meta.dirname })
  .filter((file) => !file.includes('.test.') && !/(phrases|schema)\.ts$/.test(file))
  .map((file) => readFileSync(`${import.meta.dirname}/${file}`, 'utf8'))
  .join('\n');

describe('in Welsh', () => {
  test('every sentence that questions and the engine say is there, with its values', () => {
    const said = [
      ...code.matchAll(/\b(?:say\(|(?:notEntered|tooLong)\(\s*question,\s*say,)\s*'([^']+)'/g),
    ].map(([, sentence]) => sentence ?? '');
    expect(new Set(said).size).toBeGreaterThan(60);
    expect(said.filter((sentence) => !Object.hasOwn(welsh, sentence))).toEqual([]);
    const values = (sentence: string) => sentence.match(/%\d/g)?.sort() ?? [];
    for (const [sentence, translated] of Object.entries(welsh))
      expect(values(translated), sentence).toEqual(values(sentence));
  });

  test('nothing is there that nobody says', () => {
    const isSaid = (sentence: string) => code.includes(`'${sentence}'`) || code.includes(` ${sentence}: `);
    expect(Object.keys(welsh).filter((sentence) => !isSaid(sentence))).toEqual([]);
  });

  test.each(allKinds.filter((name) => asks({ blockType: name })))(
    '%s alone brings all that it can say of an answer',
    (blockType) => {
      const own = phrasesFor('cy', [blockType]) ?? {};
      const lacking = new Set<string>();
      const say: Say = (sentence, ...values) => {
        if (sentence && !Object.hasOwn(own, sentence)) lacking.add(sentence);
        return sayIn('cy')(sentence, ...values);
      };
      const around = { ...surroundingsForTests, say };
      const kind = questionKinds.find(({ name }) => name === blockType);
      const limits = {
        least: 5,
        most: 6,
        earliest: '09:00',
        latest: '17:00',
        earliestDays: 0,
        latestDays: 1,
      };
      for (const more of [{}, limits, { ...limits, optional: true }])
        for (const example of [kind?.examples.ordinary, { name: 'q', label: 'Q', columns, ...longList }]) {
          const options = ['One', 'Two'].map((label) => ({ blockType: 'option', label, alone: true }));
          const question = { options, ...example, ...more, blockType, name: 'q' } as never;
          const meaning = meaningOf(question);
          const read = (entries: ReadonlyMap<string, readonly string[]>) => {
            const { answer } = meaning.read(question, entries, around);
            if (answer !== undefined) meaning.shown(answer, question, say);
          };
          read(new Map());
          for (const { entries } of wrongAnswers([{ question, answer: undefined, shown: '' }])) read(entries);
          fc.assert(
            fc.property(likelyAnswers[blockType as keyof typeof likelyAnswers], (fields) =>
              read(new Map(Object.entries(fields).map(([name, value]) => [name, [value].flat()]))),
            ),
          );
        }
      expect([...lacking]).toEqual([]);
    },
  );

  test.each<[QuestionKind, Parameters<typeof readForTests>[1], object, unknown]>([
    ['text', '', { called: 'enw’r ci' }, ['Rhowch enw’r ci']],
    ['text', 'Gelert', { max: 3, called: 'enw’r ci' }, ['Mae’n rhaid i enw’r ci fod yn 3 nod neu lai']],
    ['yes-no', '', { called: 'oes gennych gi' }, ['Dewiswch ‘Iawn’ os oes gennych gi']],
    ['date', { 'q-day': '3', 'q-month': 'mai', 'q-year': '2027' }, {}, '2027-05-03'],
    ['date', { 'q-day': '3', 'q-month': 'May', 'q-year': '2027' }, {}, '2027-05-03'],
    [
      'date',
      { 'q-day': '3', 'q-month': '', 'q-year': '' },
      {},
      ['q-month: Mae’n rhaid i ddyddiad gynnwys mis a blwyddyn'],
    ],
    [
      'date',
      { 'q-day': '3', 'q-month': '5', 'q-year': '2030' },
      { latest: '2027-12-31' },
      ['q-day: Mae’n rhaid i ddyddiad fod ar neu cyn 31 Rhagfyr 2027'],
    ],
    ['time', 'hanner nos', {}, '00:00'],
    ['month-year', { 'q-month': 'Gorff', 'q-year': '2026' }, {}, '2026-07'],
  ])('%s: %j', (kind, typed, more, expected) => {
    expect(readForTests(kind, typed, more, 'cy')).toEqual(expected);
  });
});
