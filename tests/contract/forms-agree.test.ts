import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Payload } from 'payload';
import { findCase } from '#cms/intake/case-document.ts';
import { cmsForTests } from '#cms/intake/cms-for-tests.ts';
import { intake } from '#cms/intake/intake.ts';
import { readSubmission } from '#cms/intake/submission.ts';
import { definitionOf } from '#shared/content/form/definition.ts';
import type { Submission } from '#shared/contract/messages.ts';
import { rowsToCheck } from '#shared/form/checkRows.ts';
import { checkSlug } from '#shared/form/definition.ts';
import type { FormDefinition, Step } from '#shared/form/definition.ts';
import type { Entries } from '#shared/form/entries.ts';
import { addTo } from '#shared/form/items.ts';
import { journey, questionsShown, submittedAnswers } from '#shared/form/journey.ts';
import type { Journey, Visit } from '#shared/form/journey.ts';
import { fieldsOf, merged, posted, reachedInputs } from '#shared/form/posted.ts';
import { progressAt } from '#shared/form/progress.ts';
import { countOf, isRepeating, placeAt } from '#shared/form/repeat.ts';
import { optionsOf } from '#shared/questions/optionValue.ts';
import { leanDefinition } from '#site/components/form/leanDefinition.ts';
import { submissionOf } from '#site/inbox/submissionOf.ts';
import { after } from '#site/inbox/walk.ts';
import { answeredForm } from '../answeredForm.ts';
import type { AnsweredForm } from '../answeredForm.ts';
import { likelyAnswers } from '../likelyAnswers.ts';
import { often } from '../often.ts';

/**
 * One form and one person's answers, seen by all who have to make the same of them: the browser, which has the
 * lean definition, the server, which believes nobody, and the desk, which stores what it is handed.
 */
const today = '2026-11-23';
const updatedAt = '2026-11-01T09:00:00.000Z';
const formOf = ({ content }: AnsweredForm): FormDefinition => definitionOf({ id: 'f', updatedAt, content });
const pairsOf = ({ typed }: AnsweredForm) =>
  [...typed].flatMap(([name, values]) => values.map((value) => [name, value] as const));
const entriesOf = (form: FormDefinition, given: AnsweredForm): Entries =>
  posted(form.steps, pairsOf(given)).entries;

/** All that a person sees of a journey. */
const seen = (form: FormDefinition, way: Journey) => ({
  end: way.end,
  stuck: way.stuck?.step.slug,
  visits: way.visits.map((visit) => ({
    slug: visit.step.slug,
    title: visit.step.title,
    item: visit.step.item,
    list: visit.step.list,
    asked: visit.asked.map(({ question, answer }) => [question.name, answer]),
    onPage: questionsShown(form, visit).map(({ name }) => name),
    problems: visit.problems,
    rows: rowsToCheck(visit, { howMany: 'How many', notAnswered: 'Not answered' }),
    progress: progressAt(way, visit.step.slug),
  })),
  answers: submittedAnswers(way),
});

/** Compared as text, which is much faster than comparing and as exact for plain JSON. */
const expectSame = (one: unknown, other: unknown): void => {
  if (JSON.stringify(one) !== JSON.stringify(other)) expect(one).toStrictEqual(other);
};

/** What crosses the wall, as JSON. */
const messageOf = (form: FormDefinition, way: Journey, n = 0): Submission =>
  JSON.parse(
    JSON.stringify({
      ...submissionOf({ form, locale: 'en' }, way, `key-${String(n).padStart(18, '0')}`, []),
      reference: 'BCDF-GHJK-MNPQ',
      receivedAt: updatedAt,
    }),
  ) as Submission;

// No database takes part in this.
describe.skipIf(process.env['TEST_DATABASE'] === 'mongodb')('browser, server and desk agree on', () => {
  test('ten thousand forms', { timeout: often(120_000) }, () => {
    const met = { ...none };
    fc.assert(
      fc.property(answeredForm(), (given) => {
        const form = formOf(given);
        const lean = JSON.parse(leanDefinition(form)) as FormDefinition;
        const entries = entriesOf(form, given);
        const here = journey(form, entries, today);
        const there = journey(lean, entries, today);
        const said = seen(form, here);
        expectSame(seen(lean, there), said);

        // The browser sends what it reached, and the server makes the same of it.
        const own = reachedInputs(there);
        const sent = fieldsOf(lean, entries).filter(([name]) => own.has(name));
        const { entries: arrived, refused } = posted(form.steps, sent);
        const way = journey(form, arrived, today);
        expect(refused).toEqual([]);
        expectSame(seen(form, way), said);

        const message = messageOf(form, way);
        expect(readSubmission(message)).toEqual({ ok: true, value: message });
        expect(message.answers).toEqual(submittedAnswers(there));
        countUp(met, form, here);
        if (!here.stuck) met.complete++;
      }),
      { numRuns: often(10_000) },
    );
    // It was not all in vain: these ways were really walked.
    for (const [what, times] of Object.entries(met)) expect(times, what).toBeGreaterThan(100);
  });

  test(
    'what is answered step by step without JavaScript, or all at once',
    { timeout: often(120_000) },
    () => {
      let finished = 0;
      fc.assert(
        fc.property(answeredForm(), (given) => {
          const form = formOf(given);
          const way = stepByStep(form, given);
          const same = atOnce(form, given);
          expect(way.stuck?.step.slug).toBe(same.stuck?.step.slug);
          if (way.stuck) return;
          finished++;
          expect(way.end).toBe(same.end);
          expect(submittedAnswers(way)).toEqual(submittedAnswers(same));
        }),
        { numRuns: often(1_000) },
      );
      expect(finished).toBeGreaterThan(100);
    },
  );
});

describe('the desk', () => {
  let cms: Awaited<ReturnType<typeof cmsForTests>>;
  beforeAll(async () => {
    cms = await cmsForTests();
  });
  afterAll(() => cms?.stop());

  test('stores exactly the answers that were sent, of every kind', async () => {
    const missing = new Set<string>(Object.keys(likelyAnswers));
    // After sixty only forms with a kind not met so far. The rarest is in one form of 140, so that all 4,000
    // are without it less than once in 10¹² runs.
    for (const [n, given] of fc.sample(answeredForm(), 4_000).entries()) {
      const form = formOf(given);
      const message = messageOf(form, journey(form, entriesOf(form, given), today), n);
      if (n >= 60 && !message.answers.some(({ kind }) => missing.has(kind))) continue;
      const stored = await storedBy(cms.payload, message);
      expect(stored).toEqual(message.answers);
      for (const { kind } of message.answers) missing.delete(kind);
      if (n >= 60 && !missing.size) break;
    }
    expect([...missing]).toEqual([]);
  });
});

/** How often the ways went where few go. */
const countUp = (met: Met, form: FormDefinition, { visits, end }: Journey): void => {
  const at = visits.map(({ step }) => form.steps.findIndex(({ slug }) => slug === step.slug.split('.')[0]));
  const isRevealed = (name: string) =>
    form.steps.some(({ questions }) =>
      questions.some((one) => optionsOf(one).some(({ reveals }) => reveals === name)),
    );
  const names = visits.flatMap(({ asked }) => asked.map(({ question }) => question.name.split('.')[0]));
  if (end !== checkSlug) met.exit++;
  if (visits.some(({ step }) => (step.item ?? 0) > 1)) met.twice++;
  if (names.some((name = '') => isRevealed(name))) met.revealed++;
  if (at.some((index, n) => form.steps[at[n - 1] ?? -1]?.routes?.length && index > (at[n - 1] ?? 0) + 1))
    met.routed++;
  if (submittedAnswers({ visits, end, stuck: undefined }).length > 4) met.fiveAnswers++;
};

const none = { exit: 0, twice: 0, revealed: 0, routed: 0, fiveAnswers: 0, complete: 0 };
type Met = typeof none;

const storedBy = async (payload: Payload, message: Submission) => {
  const { body } = await intake(payload, message);
  return (await findCase(payload, 'caseId' in body ? body.caseId : 'none'))?.answers;
};

/** Goes through a form as somebody without JavaScript does, as far as they get. */
const stepByStep = (form: FormDefinition, given: AnsweredForm): Journey => {
  let entries: Entries = new Map();
  let slug = journey(form, entries, today).visits[0]?.step.slug ?? checkSlug;
  for (let pages = 0; pages < 200; pages++) {
    const step = placeAt(form, slug, entries);
    if (!step || step.exit) return journey(form, entries, today);
    const fields = [
      ...pairsOf(given).filter(([name]) => !name.endsWith('.another')),
      [`${slug}.another`, anotherAt(form, given, step)] as const,
    ];
    entries = merged(entries, step, posted([step], fields).entries);
    const added = addTo(form.steps, slug, entries);
    entries = added?.entries ?? entries;
    const way = journey(form, entries, today);
    const visit = way.visits.find((one) => one.step.slug === slug) as Visit;
    if (!added && visit.problems.length) return way;
    slug = added?.to ?? after(way, visit);
  }
  throw new Error('The journey did not end');
};

const anotherAt = (form: FormDefinition, given: AnsweredForm, { slug, list }: Step): 'yes' | 'no' => {
  const step = form.steps.find((one) => one.slug === slug);
  return step && list && isRepeating(step) && list.count < countOf(step, given.typed) ? 'yes' : 'no';
};

/** The same, all at once. */
const atOnce = (form: FormDefinition, given: AnsweredForm): Journey => {
  const typed = new Map(given.typed);
  for (const { slug } of form.steps.filter(isRepeating)) typed.set(`${slug}.another`, ['no']);
  return journey(form, entriesOf(form, { ...given, typed }), today);
};
