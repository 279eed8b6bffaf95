import fc from 'fast-check';
import type { FormContent } from '#shared/content/form/definition.ts';
import { operators } from '#shared/form/condition.ts';
import type { Operator } from '#shared/form/condition.ts';
import { columns, likelyAnswers, longList } from './likelyAnswers.ts';
import type { AskingKind } from './likelyAnswers.ts';

/** A form as an editor may have written it, and what somebody might type into it. */
export interface AnsweredForm {
  readonly content: FormContent;
  /** By the name of the input. */
  readonly typed: ReadonlyMap<string, readonly string[]>;
}

/**
 * Forms of every kind of question in which names are unique, conditions ask about questions before them and
 * routes lead forward, so that their ways are really walked: past exits, again for each thing, into what an
 * option reveals. Not all is sensible: comparisons may fit no answer, and a step may repeat more often than it may.
 */
export const answeredForm = (): fc.Arbitrary<AnsweredForm> =>
  fc
    .record({
      steps: fc.array(part, { minLength: 1, maxLength: 6 }),
      named: fc.array(tests, { maxLength: 2 }),
      sensitive: fc.boolean(),
    })
    .map(written);

const kinds = Object.keys(likelyAnswers) as AskingKind[];
/** As many of each thing that a step is asked about have answers ready. */
const items = [1, 2, 3] as const;

const test = fc.record({
  /** How many questions before. */
  back: fc.nat({ max: 5 }),
  operator: fc.oneof(
    fc.constantFrom<Operator>('answered', 'empty', 'is'),
    fc.constantFrom(...(Object.keys(operators) as Operator[])),
  ),
  value: fc.constantFrom('yes', 'One', 'Two', '1', '2', '2026-11-23', '1000', 'a'),
  use: fc.constantFrom('answer-test', 'answer-test', 'any-of', 'none-of', 'condition-use'),
});
type Test = typeof test extends fc.Arbitrary<infer T> ? T : never;
const tests = fc.array(test, { minLength: 1, maxLength: 2 });
const seldom = <T>(one: fc.Arbitrary<T>) => fc.option(one, { freq: 4, nil: undefined });
const often = <T>(one: fc.Arbitrary<T>) => fc.option(one, { freq: 1, nil: undefined });

/** What ways depend on is asked more often. */
const kind = fc.oneof(
  { arbitrary: fc.constantFrom(...kinds), weight: 1 },
  { arbitrary: fc.constantFrom<AskingKind>('radios', 'checkboxes', 'yes-no', 'number'), weight: 1 },
);

const question = kind.chain((blockType) =>
  fc.record({
    blockType: fc.constant(blockType),
    answers: fc.tuple(...items.map(() => seldomEmpty(likelyAnswers[blockType]))),
    showIf: seldom(tests),
    more: fc.record(
      {
        optional: fc.boolean(),
        hint: fc.constant('Hint'),
        invalid: fc.constant('Not so'),
        missing: fc.constant('Nothing there'),
        called: fc.constant('the thing'),
        max: fc.integer({ min: 1, max: 300 }),
        decimal: fc.boolean(),
        unit: fc.constant('metres'),
        least: fc.nat({ max: 2 }),
        latestDays: fc.integer({ min: -20, max: 20 }),
      },
      { requiredKeys: [] },
    ),
    /** Of a date, whether one before it is a limit. */
    limit: seldom(fc.constantFrom('notBefore', 'notAfter')),
    reveals: fc.constantFrom(true, true, true, false),
  }),
);

function seldomEmpty<T extends object>(one: fc.Arbitrary<T>) {
  return fc.oneof({ arbitrary: one, weight: 6 }, { arbitrary: fc.constant({} as T), weight: 1 });
}

const part = fc.record({
  questions: fc.array(question, { minLength: 1, maxLength: 4 }),
  showIf: seldom(tests),
  repeat: seldom(fc.record({ repeatLeast: fc.nat({ max: 3 }), repeatMost: fc.integer({ min: 1, max: 4 }) })),
  /** How many of them somebody has. */
  count: fc.constantFrom('1', '2', '3', '2', '0', '', '99', 'x'),
  another: fc.constantFrom('no', 'no', 'yes', ''),
  isExit: seldom(fc.constant(true)),
  routes: fc.array(fc.record({ skips: fc.nat({ max: 4 }), when: often(tests) }), { maxLength: 2 }),
});
type Part = typeof part extends fc.Arbitrary<infer T> ? T : never;
type Question = Part['questions'][number];

const choices = new Set<AskingKind>(['radios', 'checkboxes', 'select']);
/** The second may reveal another question; the third stands alone. */
const optionsOf = (reveals: string | false) =>
  ['One', 'Two', 'Three'].map((label, at) => ({
    blockType: 'option',
    label,
    ...(at === 2 ? { alone: true } : {}),
    ...(reveals && at === 1 ? { reveals } : {}),
  }));

const written = (from: {
  readonly steps: readonly Part[];
  readonly named: readonly (readonly Test[])[];
  readonly sensitive: boolean;
}): AnsweredForm => {
  const before: Question[] = [];
  const typed = new Map<string, readonly string[]>();
  const nameAt = (at: number) => `q${at}`;
  const conditionOf = ({ back, operator, value, use }: Test): unknown => {
    const simple = {
      blockType: 'answer-test',
      question: nameAt(before.length - 1 - (back % before.length)),
      operator,
      value,
    };
    if (use === 'condition-use') return { blockType: use, condition: `c${back % 2}` };
    return use === 'answer-test' ? simple : { blockType: use, tests: [simple] };
  };
  const when = (some: readonly Test[] | undefined) => (before.length ? some?.map(conditionOf) : undefined);
  const slugAt = (at: number) => (at < from.steps.length ? `s${at}` : 'check');

  const stepOf = (one: Part, at: number) => {
    const named = { title: slugAt(at), name: slugAt(at) };
    if (one.isExit && at) return { blockType: 'form-exit', ...named, text: {} };
    const step = { blockType: 'form-step', ...named, showIf: when(one.showIf) };
    const first = before.length;
    const questions = one.questions.map((asked, n) => {
      const name = nameAt(before.length);
      const dates = before.flatMap(({ blockType }, q) => (blockType === 'date' ? [nameAt(q)] : []));
      const made = {
        blockType: asked.blockType,
        name,
        label: `About ${name}`,
        ...(asked.blockType === 'declaration' ? { statement: 'I agree' } : {}),
        ...(asked.blockType === 'rows' ? { columns, row: 'closure' } : {}),
        ...(asked.blockType === 'autocomplete' ? longList : {}),
        ...asked.more,
        ...(asked.limit && dates.length ? { [asked.limit]: dates.at(-1) } : {}),
        ...(choices.has(asked.blockType)
          ? { options: optionsOf(asked.reveals && n + 1 < one.questions.length && nameAt(first + n + 1)) }
          : {}),
        showIf: when(asked.showIf),
      };
      for (const item of one.repeat ? items : [undefined])
        for (const [input, value] of Object.entries(asked.answers[(item ?? 1) - 1] as object))
          typed.set(input.replace(/^q/, item ? `${name}.${item}` : name), [value as string].flat());
      before.push(asked);
      return made;
    });
    if (one.repeat) {
      typed.set(`${slugAt(at)}.items`, [one.count]);
      typed.set(`${slugAt(at)}.another`, [one.another]);
    }
    const routes = one.routes.map((route) => ({
      blockType: 'form-route',
      to: slugAt(at + 1 + route.skips),
      when: when(route.when),
    }));
    return { ...step, questions, ...(one.repeat ? { repeatOf: 'thing', ...one.repeat } : {}), routes };
  };

  const steps = from.steps.map(stepOf);
  const conditions = from.named.map((some, at) => ({ name: `c${at}`, when: when(some) ?? [] }));
  const content = { title: 'F', sensitive: from.sensitive, steps, conditions };
  // What the schema's types say is held by what is made above.
  return { content: content as unknown as FormContent, typed };
};
