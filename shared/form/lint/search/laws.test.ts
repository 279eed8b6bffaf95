import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answeredForm } from '../../../../tests/answeredForm.ts';
import { often } from '../../../../tests/often.ts';
import type { FormContent } from '../../../content/form/definition.ts';
import { holds } from '../../condition.ts';
import type { Comparable } from '../../condition.ts';
import type { FormDefinition } from '../../definition.ts';
import type { Entries } from '../../entries.ts';
import { routeFrom } from '../../follow.ts';
import { journey } from '../../journey.ts';
import { meaningOf } from '../../../questions/meaningOf.ts';
import { lintedFrom } from '../linted.ts';
import type { Facts, Found } from './facts.ts';
import { spellsOut } from './search.ts';
import { smallForm, waysToAnswer } from '../../../../tests/smallForm.ts';
import { witnessOf } from './witness.ts';

const today = '2026-11-23';

const searched = (content: FormContent) => {
  const linted = lintedFrom(content, today);
  return { linted, form: linted.form, ...linted.searched() };
};

const isAll = ({ given, doubtful }: Facts): boolean => given === undefined && !doubtful.size;

/** What the engine itself makes of entries, as far as somebody comes with them. */
const met = (form: FormDefinition, entries: Entries, day = today) => {
  const { visits, stuck } = journey(form, entries, day);
  const passed = stuck ? visits.slice(0, visits.indexOf(stuck)) : visits;
  const slugs = (some: typeof visits) => [
    ...new Set(some.map(({ step }) => step.slug.split('.')[0] as string)),
  ];
  const compared = new Map<string, Comparable>();
  const left = new Set(slugs(passed));
  const held = slugs(visits.slice(visits.indexOf(stuck ?? (visits[0] as (typeof visits)[0]))));
  if (stuck) left.delete(held[0] as string);
  /** Steps that were left by their next, though they spell their ways out. */
  const uncovered: string[] = [];
  const empty: string[] = [];
  for (const { step, asked } of passed) {
    for (const { question, answer } of asked) {
      if (answer === undefined) continue;
      const meaning = meaningOf(question);
      compared.set(question.name, (meaning.compared ?? meaning.shown)(answer, question));
    }
    if (step.list)
      for (const { name } of form.steps.find(({ slug }) => slug === step.slug)?.questions ?? []) {
        const all = Array.from(
          { length: step.list.count },
          (_, n) => compared.get(`${name}.${n + 1}`) ?? [],
        ).flat();
        if (all.length) compared.set(name, all.map(String));
      }
    if (step.item) continue;
    const at = form.steps.findIndex(({ slug }) => slug === step.slug);
    const own = form.steps[at] as FormDefinition['steps'][number];
    const isTrue = (condition: Parameters<typeof holds>[0] | undefined) =>
      !condition || holds(condition, (name) => compared.get(name), form.conditions);
    if (spellsOut(form.steps, at) && !routeFrom(own, isTrue)) uncovered.push(step.slug);
    if (!asked.length && !step.exit && !step.list) empty.push(step.slug);
  }
  return { seen: slugs(stuck ? [...passed, stuck] : visits), uncovered, empty };
};

test(
  'answers that the search names lead where it says, through the steps that it says',
  { timeout: 120_000 },
  () => {
    let checked = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          answeredForm().map(({ content }) => content),
          smallForm,
        ),
        (content) => {
          const { form, facts, plan } = searched(content);
          const check = (found: Found | undefined, at: number, isLeft: boolean) => {
            if (!found) return undefined;
            const { trail, entries, today: day } = witnessOf(found, plan);
            expect(trail.at(-1)).toBe(form.steps[at]?.slug);
            const { visits, stuck } = journey(form, entries, day);
            const slugs = visits.map(({ step }) => step.slug.split('.')[0]);
            expect([...new Set(slugs)].slice(0, trail.length)).toEqual(trail);
            // Nothing before is wrong; where people leave the step, nothing there either.
            const until = isLeft ? slugs.lastIndexOf(trail.at(-1)) + 1 : slugs.indexOf(trail.at(-1));
            if (stuck) expect(visits.indexOf(stuck)).toBeGreaterThanOrEqual(until);
            checked++;
            return met(form, entries, day);
          };
          facts.steps.forEach(({ shown, uncovered, empty }, at) => {
            check(shown, at, false);
            for (const found of uncovered)
              expect(check(found, at, true)?.uncovered).toContain(form.steps[at]?.slug);
            if (empty) expect(check(empty, at, true)?.empty).toContain(form.steps[at]?.slug);
          });
        },
      ),
      { numRuns: often(400) },
    );
    expect(checked).toBeGreaterThan(600);
  },
);

test('what anybody’s answers lead to, the search knew to be possible', { timeout: 120_000 }, () => {
  let checked = 0;
  fc.assert(
    fc.property(answeredForm(), ({ content, typed }) => {
      const { form, facts } = searched(content);
      if (!isAll(facts)) return;
      checked++;
      const { seen, uncovered, empty } = met(form, typed);
      const factsOf = (slug: string) => facts.steps[form.steps.findIndex((step) => step.slug === slug)];
      for (const slug of seen) expect(factsOf(slug)?.shown, slug).toBeDefined();
      for (const slug of uncovered) expect(factsOf(slug)?.uncovered, slug).not.toEqual([]);
      for (const slug of empty) expect(factsOf(slug)?.empty, slug).toBeDefined();
    }),
    { numRuns: often(400) },
  );
  expect(checked).toBeGreaterThan(200);
});

test(
  'of small forms it says what trying every single answer says, no more and no less',
  { timeout: 120_000 },
  () => {
    let lost = 0;
    fc.assert(
      fc.property(smallForm, (content) => {
        const { form, facts } = searched(content);
        expect(isAll(facts)).toBe(true);
        const all = { seen: new Set<string>(), uncovered: new Set<string>(), empty: new Set<string>() };
        for (const entries of waysToAnswer(form)) {
          const one = met(form, entries);
          for (const kind of ['seen', 'uncovered', 'empty'] as const)
            for (const slug of one[kind]) all[kind].add(slug);
        }
        const said = (is: (step: Facts['steps'][number]) => boolean) =>
          new Set(
            form.steps
              .filter((_, at) => is(facts.steps[at] as Facts['steps'][number]))
              .map(({ slug }) => slug),
          );
        expect(said(({ shown }) => shown !== undefined)).toEqual(all.seen);
        expect(said(({ uncovered }) => uncovered.length > 0)).toEqual(all.uncovered);
        expect(said(({ empty }) => empty !== undefined)).toEqual(all.empty);
        lost += all.uncovered.size;
      }),
      { numRuns: often(60) },
    );
    expect(lost).toBeGreaterThan(5);
  },
);
