import fc from 'fast-check';
import type { FormContent } from '#shared/content/form/definition.ts';
import type { Operator } from '#shared/form/condition.ts';
import type { FormDefinition, Question } from '#shared/form/definition.ts';
import type { Entries } from '#shared/form/entries.ts';
import { anotherInput, countInput } from '#shared/form/repeat.ts';

const options = ['One', 'Two', 'Three'].map((label, at) => ({
  blockType: 'option',
  label,
  ...(at === 2 ? { alone: true } : {}),
}));

const kinds = {
  'yes-no': { operators: ['is', 'is-not', 'answered'], values: ['yes', 'no'] },
  radios: { operators: ['is', 'is-not', 'empty'], values: ['One', 'Two', 'Three'] },
  checkboxes: {
    operators: ['contains', 'is', 'count-more', 'does-not-contain'],
    values: ['One', 'Two', 'Three', '1'],
  },
  number: { operators: ['is', 'more', 'less'], values: ['0', '1', '2'] },
} as const;
type Kind = keyof typeof kinds;

const test = fc.record({ back: fc.nat(3), operator: fc.nat(3), value: fc.nat(3), isNot: fc.boolean() });
const tests = fc.array(test, { minLength: 1, maxLength: 2 });
const seldom = <T>(one: fc.Arbitrary<T>) => fc.option(one, { freq: 2, nil: undefined });

const question = fc.record({
  kind: fc.constantFrom(...(Object.keys(kinds) as Kind[])),
  optional: fc.boolean(),
  showIf: seldom(tests),
});

const step = fc.record({
  questions: fc.array(question, { minLength: 1, maxLength: 2 }),
  showIf: fc.option(tests, { freq: 3, nil: undefined }),
  isExit: fc.boolean(),
  least: fc.option(fc.nat(2), { freq: 4, nil: undefined }),
  routes: fc.array(fc.record({ skips: fc.nat(2), when: fc.option(tests, { freq: 6, nil: undefined }) }), {
    maxLength: 3,
  }),
});

/** Forms with so few questions, with so few answers, that all of them can be tried. */
export const smallForm: fc.Arbitrary<FormContent> = fc
  .tuple(fc.array(step, { minLength: 2, maxLength: 4 }), fc.constantFrom(2, 3, 4))
  .map(([parts, most]) => {
    const before: { readonly name: string; readonly kind: Kind; readonly listed: boolean }[] = [];
    const when = (some: readonly (typeof test extends fc.Arbitrary<infer T> ? T : never)[] | undefined) =>
      before.length
        ? some?.map(({ back, operator, value, isNot }) => {
            const { name, kind, listed } = before[
              before.length - 1 - (back % before.length)
            ] as (typeof before)[0];
            const { operators, values } = kinds[kind];
            const inList = ['contains', 'is', 'count-is', 'empty'] as const;
            const simple = {
              blockType: 'answer-test',
              question: name,
              operator: (listed
                ? inList[operator % inList.length]
                : operators[operator % operators.length]) as Operator,
              value: values[value % values.length],
            };
            return isNot ? { blockType: 'none-of', tests: [simple] } : simple;
          })
        : undefined;
    const steps = parts.map(({ questions, showIf, isExit, least, routes }, at) => {
      const named = { title: `s${at}`, name: `s${at}` };
      if (isExit && at) return { blockType: 'form-exit', ...named, text: {} };
      const own = when(showIf);
      const repeats = least !== undefined && before.length < most;
      const asked = questions.flatMap(({ kind, optional, showIf: condition }) => {
        if (before.length >= most) return [];
        const name = `q${before.length}`;
        const made = {
          blockType: kind,
          name,
          label: `About ${name}`,
          options,
          optional,
          ...(kind === 'number' ? { least: 0, most: 2 } : {}),
          showIf: when(condition),
        };
        before.push({ name, kind, listed: false });
        return [made];
      });
      if (repeats)
        for (const { name } of asked) {
          const found = before.findIndex((one) => one.name === name);
          before[found] = { ...(before[found] as (typeof before)[0]), listed: true };
        }
      return {
        blockType: 'form-step',
        ...named,
        showIf: own,
        questions: asked,
        ...(repeats ? { repeatOf: 'thing', repeatLeast: least, repeatMost: 2 } : {}),
        routes: routes.map(({ skips, when: condition }) => ({
          to: at + 1 + skips < parts.length ? `s${at + 1 + skips}` : 'check',
          when: when(condition),
        })),
      };
    });
    return { title: 'F', steps } as unknown as FormContent;
  });

/** Every set of answers that can be given. */
export const waysToAnswer = ({ steps }: FormDefinition): Entries[] =>
  steps.reduce<Entries[]>(
    (ways, { slug, questions, repeat }) => {
      if (!repeat) return questions.reduce((all, one) => each(all, answersTo(one, one.name)), ways);
      return Array.from({ length: repeat.most - repeat.least + 1 }, (_, n) => n + repeat.least).flatMap(
        (count) =>
          Array.from({ length: count }, (_, n) => n + 1).reduce(
            (all, item) =>
              questions.reduce((some, one) => each(some, answersTo(one, `${one.name}.${item}`)), all),
            each(ways, [
              [
                [countInput(slug), [String(count)]],
                [anotherInput(slug), ['no']],
              ],
            ]),
          ),
      );
    },
    [new Map()],
  );

type Pairs = readonly (readonly [string, readonly string[]])[];

const each = (ways: readonly Entries[], more: readonly Pairs[]): Entries[] =>
  ways.flatMap((way) => more.map((pairs) => new Map([...way, ...pairs])));

const answersTo = (
  { blockType, optional }: Question & { readonly optional?: boolean },
  input: string,
): Pairs[] => [
  ...(inputs[blockType as Kind] ?? []).map((values): Pairs => [[input, values]]),
  ...(optional ? [[]] : []),
];

const inputs: Readonly<Record<Kind, readonly (readonly string[])[]>> = {
  'yes-no': [['yes'], ['no']],
  radios: [['One'], ['Two'], ['Three']],
  checkboxes: [['One'], ['Two'], ['One', 'Two'], ['Three']],
  number: [['0'], ['1'], ['2']],
};
