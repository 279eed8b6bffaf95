import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answeredForm } from '../../../tests/answeredForm.ts';
import { often } from '../../../tests/often.ts';
import { form } from '../../content/form/schema.ts';
import { ask, choose, condition, exampleForm, route, step, test as answer, use } from './exampleForm.ts';
import { findings, problemsOf } from './findings.ts';
import { runExamples } from './runExamples.ts';

const said = (draft: Parameters<typeof findings>[0]) =>
  findings(draft).map(({ rule, path }) => `${rule} ${path}`);
const all = [
  ask('text', 'Text'),
  ask('number', 'Number', { blockType: 'number' }),
  ask('money', 'Money', { blockType: 'money' }),
  ask('date', 'Date', { blockType: 'date' }),
  ask('time', 'Time', { blockType: 'time' }),
  ask('yes-no', 'Yes or no', { blockType: 'yes-no' }),
  choose('radios', 'Radios', ['Blue', 'Garden']),
  choose('checkboxes', 'Checkboxes', ['Blue', 'Garden'], { blockType: 'checkboxes' }),
];

test.each([
  ['text', 'is', 'word', ''],
  ['text', 'contains', 'wo', ''],
  ['text', 'before', '2026-01-01', 'gives text, which can’t be compared by “is before”'],
  ['text', 'count-is', '2', 'gives text, which can’t be compared by “has exactly this many”'],
  ['text', 'is', ' ', 'gives text'],
  ['text', 'empty', '', ''],
  ['number', 'more', '-2.5', ''],
  ['number', 'more', 'two', 'gives a number'],
  ['number', 'contains', '2', 'gives a number, which can’t be compared by “contains”'],
  ['money', 'less', '£3', 'gives an amount of money'],
  ['date', 'after', '2026-11-23', ''],
  ['date', 'after', 'today', 'gives a date'],
  ['date', 'more', '3', 'gives a date, which can’t be compared by “is more than”'],
  ['time', 'before', '9am', 'gives a time'],
  ['yes-no', 'is', 'no', ''],
  ['yes-no', 'is', 'true', 'gives yes or no'],
  ['radios', 'is', 'Garden', ''],
  ['radios', 'contains', 'gard', ''],
  ['radios', 'is-not', 'grey', 'gives text'],
  ['checkboxes', 'contains', 'BLUE', ''],
  ['checkboxes', 'contains', 'grey', 'gives a list'],
  ['checkboxes', 'count-more', '1', ''],
  ['checkboxes', 'count-less', '2.5', 'gives a list'],
  ['checkboxes', 'count-is', 'two', 'gives a list'],
  ['checkboxes', 'before', '2', 'gives a list, which can’t be compared by “is before”'],
])(
  'a condition “%s %s %s” makes sense, or its editor is told why not: %s',
  (question, operator, value, why) => {
    // What is below nothing, or above all that there is, is told by another rule.
    const optional = all.map((one) => ({ ...one, optional: true }));
    const showIf = [answer(question, value, operator)];
    const found = findings(exampleForm([step('One', optional), step('Two', [ask('a', 'A')], { showIf })]));
    expect(
      found.filter(({ severity }) => severity === 'error').map(({ path, message }) => [path, message]),
    ).toEqual(why ? [['steps.1.showIf.0', expect.stringMatching(new RegExp(`” ${why}$`))]] : []);
  },
);

test('a question’s parts may not have the name of another question', () => {
  const when = ask('when', 'When?', { blockType: 'date' });
  expect(said(exampleForm([step('One', [when]), step('Two', [ask('when-day', 'On what day?')])]))).toEqual([
    'not-proved steps.0',
    'name-twice steps.1.questions.0.name',
  ]);
});

test('nor may two steps or conditions, and no step may be called as the check is', () => {
  const steps = ['a', 'a', 'check'].map((name, at) => step(`${at}`, [ask(`q${at}`, `${at}?`)], { name }));
  const conditions = ['c', 'c'].map((name) => condition(name, answer('q0', 'x')));
  expect(said(exampleForm(steps, { conditions })).filter((one) => one.startsWith('name-twice'))).toEqual([
    'name-twice steps.1.name',
    'name-twice steps.2.name',
    'name-twice conditions.1.name',
  ]);
});

test('conditions that are made of themselves are found, and those that use them', () => {
  const conditions = [
    condition('a', { blockType: 'none-of', tests: [use('b')] }),
    condition('b', { blockType: 'any-of', tests: [use('a')] }),
    condition('c', use('a')),
    condition('d', answer('q', 'x')),
  ];
  const own = said(exampleForm([step('One', [ask('q', 'Q?')])], { conditions }));
  expect(own.filter((one) => one.startsWith('condition-of-itself'))).toEqual([
    'condition-of-itself conditions.0',
    'condition-of-itself conditions.1',
    'condition-of-itself conditions.2',
  ]);
});

test('a route to its own step leads back, too', () => {
  expect(said(exampleForm([step('One', [ask('q', 'Q?')], { routes: [route('one')] })]))).toEqual([
    'route-back steps.0.routes.0.to',
  ]);
});

test('what blocks publishing is said in words that stand alone, with the answers that get lost', () => {
  const [problem, ...more] = problemsOf(
    exampleForm([
      step('Bin', [choose('bin', 'Which bin?', ['Blue', 'Green'])], {
        routes: [route('more', answer('bin', 'Blue'))],
      }),
      step('More', [ask('why', 'Why?')]),
    ]),
  );
  expect(more).toEqual([]);
  expect(problem?.message).toBe(
    '“Bin” has no way on for people who answer “Green” to “Which bin?”, such as “Which bin?”: Green. Add a way for them, or a last one without a condition for everybody else',
  );
});

test('an example says what its answers reach, or what is wrong with it', () => {
  const steps = [
    step('Bin', [choose('bins', 'Which bins?', ['Blue', 'Green'], { blockType: 'checkboxes' })], {
      routes: [route('check', answer('bins', '1', 'count-more'))],
    }),
    step('More', [ask('when', 'When?', { blockType: 'date' })]),
  ];
  const example = (end: string, ...answers: readonly (readonly [string, string])[]) => ({
    title: 'One',
    end,
    answers: answers.map(([question, value]) => ({ question, value })),
  });
  const results = runExamples({
    steps,
    examples: [
      example('check', ['bins', 'Blue'], ['bins', 'Green']),
      example('check', ['bins', 'Blue']),
      example('sorry', ['bins', 'Blue']),
      example('check', ['bins', 'Grey']),
      example('check', ['gone', 'x']),
      example('check', ['when', 'soon']),
      {},
    ],
  });
  expect(results.map(({ problem = '', trail }) => `${trail.join(' ')}: ${problem}`)).toEqual([
    'bin check: ',
    'bin more check: ',
    'bin more check: This form has no ending “sorry”',
    'bin more check: “Which bins?” gives a list, but the answer is “Grey”: it has to be one of its options',
    'bin more check: This form has no question “gone”',
    'bin more check: “When?” gives a date, but the answer is “soon”: it has to be a day, such as 2026-11-23',
    'bin more check: This form has no ending “”',
  ]);
});

test('a draft may be as unfinished as it likes, or nothing of what it should be', { timeout: 60_000 }, () => {
  expect(findings({}).map(({ rule }) => rule)).toEqual([
    'missing-privacy',
    'missing-other-way',
    'missing-retention',
  ]);
  const spoil = (value: unknown, holes: ReadonlySet<number>, count: { n: number }, by: unknown): unknown => {
    if (holes.has(count.n++)) return by;
    if (Array.isArray(value)) return value.map((one) => spoil(one, holes, count, by));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, spoil(inner, holes, count, by)]),
    );
  };
  const drafts = fc.oneof(
    fc.constantFrom<unknown>(...Object.values(form.examples)),
    answeredForm().map(({ content }) => content),
  );
  const holes = fc.array(fc.nat(120), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(
      drafts,
      holes,
      fc.constantFrom<unknown>(null, undefined, '', [], {}, 7, 'x'),
      (draft, some, by) => {
        const spoilt = spoil(draft, new Set(some), { n: 0 }, by);
        const found = findings((spoilt ?? {}) as object);
        for (const { message, remedy, path } of found) expect(message && remedy && path).not.toBe('');
        runExamples((spoilt ?? {}) as object);
      },
    ),
    { numRuns: often(150) },
  );
});

test('where too much depends on too much we say that not all is proved, and claim nothing that is not', () => {
  const many = Array.from({ length: 20 }, (_, n) => n);
  const steps = [
    step(
      'All',
      many.map((n) => ask(`y${n}`, `Is it ${n}?`, { blockType: 'yes-no' })),
    ),
    ...many.map((n) =>
      step(`About ${n}`, [ask(`t${n}`, `What of ${n}?`)], { showIf: [answer(`y${n}`, 'yes')] }),
    ),
    step('Last', [ask('last', 'Anything else?')], {
      // Nobody has so many answers that are both: beyond the bound this can't be known.
      showIf: [answer('y0', 'yes'), answer('y0', 'no')],
    }),
  ];
  expect(said(exampleForm(steps))).toEqual(['not-proved steps.0']);
});

describe('dates', () => {
  const day = (name: string, more: object = {}) => ask(name, `${name}?`, { blockType: 'date', ...more });
  const later = (...showIf: readonly object[]) => step('Later', [ask('why', 'Why?')], { showIf });

  test('what only becomes possible one day is not called impossible, nor what was possible once', () => {
    for (const value of ['2001-01-01', '2099-01-01'])
      expect(
        said(
          exampleForm([
            step('When', [day('moved', { latestDays: 0 })]),
            later(answer('moved', value, 'after')),
          ]),
        ),
      ).toEqual([]);
  });

  test('what limits exclude on every day is impossible', () => {
    const moved = day('moved', { latest: '2020-12-31' });
    expect(said(exampleForm([step('When', [moved]), later(answer('moved', '2020-12-31', 'after'))]))).toEqual(
      ['step-unreachable steps.1.showIf'],
    );
  });

  test('limits that count from another answer are reckoned with', () => {
    const dates = [day('first'), day('last', { notBefore: 'first', notBeforeDays: 7 })];
    const apart = (last: string) =>
      said(
        exampleForm([
          step('When', dates),
          later(answer('first', '2026-06-01', 'after'), answer('last', last, 'before')),
        ]),
      );
    expect(apart('2026-06-10')).toEqual([]);
    expect(apart('2026-06-09')).toEqual(['step-unreachable steps.1.showIf']);
  });
});
