import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columns, likelyAnswers, longList } from '../../tests/likelyAnswers.ts';
import type { AskingKind } from '../../tests/likelyAnswers.ts';
import { often } from '../../tests/often.ts';
import { wildFields, wildForm } from '../../tests/wildForm.ts';
import { meaningOf } from '../questions/meaningOf.ts';
import '../questions/meanings.ts';
import { surroundingsForTests } from '../questions/readForTests.ts';
import { entriesFrom } from './entries.ts';
import { answersOf, journey, submittedAnswers } from './journey.ts';
import { fieldsOf, inputsOf, posted, reachedInputs } from './posted.ts';

const around = surroundingsForTests;
const { today } = around;

test('every form ends for all answers, fast, whatever its editor made of it', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(wildForm, wildFields, (definition, fields) => {
      const walk = () => journey(definition, posted(definition.steps, fields).entries, today);
      const isFast = () => {
        const before = performance.now();
        walk();
        return performance.now() - before < 50;
      };
      // A busy machine may hold up one walk, not three.
      expect(isFast() || isFast() || isFast()).toBe(true);
      const way = walk();
      const most = definition.steps.reduce((sum, { repeat }) => sum + 1 + (repeat?.most ?? 0), 0);
      expect(way.visits.length).toBeLessThanOrEqual(most);
      expect(new Set(way.visits.map((visit) => visit.step)).size).toBe(way.visits.length);
    }),
    { numRuns: often(10_000) },
  );
});

test('exactly the answers to questions that were reached are kept', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(wildForm, wildFields, (definition, fields) => {
      const { entries } = posted(definition.steps, fields);
      const way = journey(definition, entries, today);
      const reached = way.visits
        .filter(({ step }) => !step.list)
        .flatMap(({ asked }) => asked.map(({ question }) => question));
      for (const name of answersOf(way).keys()) expect(reached.map((one) => one.name)).toContain(name);
      for (const one of reached) {
        const { answer } = meaningOf(one).read(one, entries, around);
        if (answer !== undefined) expect(answersOf(way).has(one.name)).toBe(true);
      }
      // What was typed elsewhere changes nothing.
      const own = reachedInputs(way);
      const cleaned = new Map([...entries].filter(([name]) => own.has(name)));
      expect(submittedAnswers(journey(definition, cleaned, today))).toEqual(submittedAnswers(way));
    }),
    { numRuns: often(3_000) },
  );
});

test('no input is believed that no question has, and none twice unless it may', () => {
  fc.assert(
    fc.property(wildForm, wildFields, (definition, fields) => {
      const { entries, refused } = posted(definition.steps, fields);
      const known = new Set(definition.steps.flatMap(inputsOf));
      for (const name of entries.keys()) expect(known).toContain(name);
      for (const [name] of fields) expect(entries.has(name) || refused.includes(name)).toBe(true);
    }),
    { numRuns: often(1_000) },
  );
});

test('entries survive the trip through a draft, and through being posted again', () => {
  fc.assert(
    fc.property(wildForm, wildFields, (definition, fields) => {
      const { entries } = posted(definition.steps, fields);
      expect(entriesFrom(JSON.parse(JSON.stringify([...entries])))).toEqual(entries);
      expect(posted(definition.steps, fieldsOf(definition, entries)).entries).toEqual(entries);
    }),
    { numRuns: often(1_000) },
  );
});

test.each(Object.keys(likelyAnswers) as AskingKind[])(
  '%s: an answer is plain JSON, and typing it again gives it again',
  (blockType) => {
    const one = {
      blockType,
      name: 'q',
      label: 'Q',
      decimal: true,
      lookup: true,
      statement: 'I agree',
      options: ['One', 'Two'].map((label) => ({ blockType: 'option', label })),
      row: 'closure',
      columns,
      ...longList,
    };
    const meaning = meaningOf(one);
    let understood = 0;
    fc.assert(
      fc.property(likelyAnswers[blockType], (fields) => {
        const entries = new Map(Object.entries(fields).map(([name, value]) => [name, [value].flat()]));
        const { answer, problems } = meaning.read(one, entries, around);
        expect(answer === undefined || problems.length === 0).toBe(true);
        if (answer === undefined) return;
        understood++;
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        expect(meaning.read(one, meaning.typed(answer, one), around)).toEqual({ answer, problems: [] });
        expect(meaning.shown(answer, one)).toMatch(/\S/);
      }),
      { numRuns: often(300) },
    );
    expect(understood).toBeGreaterThan(20);
  },
);
