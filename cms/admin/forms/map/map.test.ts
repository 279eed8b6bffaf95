import { expect, test } from 'vitest';
import { definitionOf } from '#shared/content/form/definition.ts';
import type { FormContent } from '#shared/content/form/definition.ts';
import { drawLines } from './drawLines.ts';
import type { Drawing, RowLines } from './drawLines.ts';
import { legsOf } from './legsOf.ts';
import { stopsOf } from './stops.ts';

type StepContent = FormContent['steps'][number];
type Route = readonly [to: string, value?: string];

const tested = (value: string): NonNullable<FormContent['conditions']>[number]['when'] => [
  { blockType: 'answer-test', question: 'kind', operator: 'is', value },
];

const step = (title: string, routes: readonly Route[] = [], onlyIf?: string): StepContent => ({
  blockType: 'form-step',
  title,
  questions: [
    { blockType: 'text', name: `${title}-question`, label: title },
    {
      blockType: 'content',
      name: `${title}-words`,
      label: '',
      text: { root: { type: 'root', children: [] } },
    },
  ],
  ...(onlyIf ? { showIf: tested(onlyIf) } : {}),
  routes: routes.map(([to, value]) => ({
    blockType: 'form-route',
    to,
    ...(value ? { when: tested(value) } : {}),
  })),
});

const ending = (title: string): StepContent => ({
  blockType: 'form-exit',
  title,
  text: { root: { type: 'root', children: [] } },
});

const stops = (...steps: StepContent[]) =>
  stopsOf(definitionOf({ id: '', updatedAt: '', content: { title: 'F', steps } }));

/** A drawing as text, a line for each row: spine, around, lanes. Capitals are lit. */
const asText = ({ rows, lanes }: Drawing): string[] =>
  rows.flatMap(({ stop, ways }) => [stop, ...ways]).map((row) => rowAsText(row, lanes));

const rowAsText = ({ above, below, around, lanes: lines }: RowLines, lanes: number): string => {
  const letter = (line: { lit: boolean } | undefined, is: string): string =>
    line ? (line.lit ? is.toUpperCase() : is) : '.';
  const lane = (n: number): string =>
    lines
      .filter((one) => one.lane === n)
      .map((one) => letter(one, one.part[0] ?? ''))
      .join('') || '.';
  const spine = letter(above, 'u') + letter(below, 'd') + letter(around, 'o');
  return [spine, ...Array.from({ length: lanes }, (_, n) => lane(n))].join(' ');
};

test('each stop is told apart: how many answers it asks for, for what, when, and where people go on', () => {
  const several = { ...step('Cars', [], 'car'), repeatOf: 'vehicle' } as StepContent;
  const [first, cars, check] = stops(step('First', [['check', 'late']]), several);
  expect(first).toMatchObject({ kind: 'step', number: 1, path: 'steps.0', questions: 1, next: 'cars' });
  expect(first?.ways).toEqual([
    { path: 'steps.0.routes.0', to: 'check', leads: true, when: '“kind” is ‘late’' },
  ]);
  expect(cars).toMatchObject({ number: 2, each: 'vehicle', onlyIf: '“kind” is ‘car’', next: 'check' });
  expect(check).toMatchObject({ kind: 'check', title: 'Check your answers', ways: [] });
});

test('an ending stands below the last step that leads to it; one that nothing leads to stands last', () => {
  const order = stops(
    step('A', [['no', 'x']]),
    ending('Lost'),
    step('B', [['no', 'y']]),
    step('C'),
    ending('No'),
  ).map(({ slug }) => slug);
  expect(order).toEqual(['a', 'b', 'no', 'c', 'check', 'lost']);
});

test('a route to nowhere, or back, leads nowhere: people go on', () => {
  const [, b] = stops(step('A'), step('B', [['a'], ['gone']]), step('C'));
  expect(b?.ways.map(({ leads }) => leads)).toEqual([false, false]);
  expect(b?.next).toBe('c');
});

test('steps follow each other on one line, which a step that always leads elsewhere interrupts', () => {
  expect(asText(drawLines(stops(step('A'), step('B', [['d']]), step('C'), step('D'))))).toEqual([
    '.d. .',
    'u.. .',
    '... l',
    '.d. p',
    'ud. a',
    'u.. .',
  ]);
});

test('the line goes around a step that is not always asked, with all of its routes, and past an ending', () => {
  const form = stops(step('A'), step('B', [['out', 'x'], ['check']], 'b'), step('C'), ending('Out'));
  expect(asText(drawLines(form))).toEqual([
    '.d. . .',
    'u.o . .',
    '..o l .',
    '..o p l',
    'ud. a p',
    'ud. . p',
    'u.. . a',
  ]);
});

test('routes to one stop share a lane; lines that overlap never do, and short ones are inside', () => {
  const form = stops(
    step('A', [
      ['d', '1'],
      ['b', '2'],
      ['c', '3'],
    ]),
    step('B', [['d', '1']]),
    step('C'),
    step('D'),
  );
  expect(asText(drawLines(form))).toEqual([
    '.d. . . .',
    'ud. . . l',
    'ud. l . p',
    'ud. p l p',
    'ud. a p p',
    'ud. . p pl',
    'ud. . a p',
    'ud. . . a',
    'u.. . . .',
  ]);
});

test('in any form no two lines share a place, and each line arrives', () => {
  let seed = 7;
  const random = (n: number): number => (seed = (seed * 48271) % 2147483647) % n;
  for (let form = 0; form < 200; form++) {
    const size = 2 + random(12);
    const steps = Array.from({ length: size }, (_, at) =>
      step(
        `S${at}`,
        Array.from(
          { length: random(4) },
          () => [`s${random(size)}`, random(5) ? String(random(9)) : undefined] as const,
        ),
        at && !random(3) ? 'x' : undefined,
      ),
    );
    const all = stops(...steps);
    const drawing = drawLines(all);
    const rows = drawing.rows.flatMap(({ stop, ways }) => [stop, ...ways]);
    for (let lane = 0; lane < drawing.lanes; lane++) {
      let open = false;
      for (const { lanes } of rows) {
        const here = lanes.filter((one) => one.lane === lane).map(({ part }) => part);
        const expected = open ? [['passes'], ['passes', 'leaves'], ['arrives']] : [[], ['leaves']];
        expect(expected).toContainEqual(here);
        open = open ? here[0] !== 'arrives' : here.length > 0;
      }
      expect(open).toBe(false);
    }
    const arrivals = rows.flatMap(({ lanes }) => lanes).filter(({ part }) => part === 'arrives').length;
    const targets = new Set(all.flatMap(({ ways }) => ways.filter(({ leads }) => leads).map(({ to }) => to)));
    expect(arrivals).toBe(targets.size);
  }
});

test('a trail lights the line from step to step, around what was not asked, and the routes taken', () => {
  const form = stops(step('A'), step('B', [], 'b'), step('C', [['out', 'x']]), step('D'), ending('Out'));
  expect(asText(drawLines(form, ['a', 'c', 'out']))).toEqual([
    '.D. .',
    'udO .',
    'Ud. .',
    'ud. L',
    'ud. A',
    'ud. .',
    'u.. .',
  ]);
});

test('of two endings one below the other, a trail lights the route to its own', () => {
  const routes: Route[] = [
    ['no', 'x'],
    ['out', 'y'],
  ];
  const form = stops(step('A', routes), ending('No'), ending('Out'), step('B'));
  expect(legsOf(form, ['a', 'out'])).toEqual([{ from: 0, to: 2, way: 1, landing: 2 }]);
  expect(legsOf(form, ['a', 'no'])).toEqual([{ from: 0, to: 1, way: 0, landing: 1 }]);
});

test('whoever is led to a step that is not asked goes on from there', () => {
  const form = stops(step('A', [['c', 'x']]), step('B'), step('C', [], 'c'), step('D'));
  expect(legsOf(form, ['a', 'd'])).toEqual([{ from: 0, to: 3, way: 0, landing: 2 }]);
  expect(asText(drawLines(form, ['a', 'd']))).toEqual(['.d. .', 'ud. L', 'ud. P', 'udO A', 'Ud. .', 'u.. .']);
});

test('the items of a repeating step are one stop, and what a draft no longer has is left out', () => {
  const form = stops(step('A'), step('B'), step('C'));
  expect(legsOf(form, ['a', 'gone', 'b.1', 'b.2', 'b', 'c'])).toEqual([
    { from: 0, to: 1, landing: 1 },
    { from: 1, to: 2, landing: 2 },
  ]);
});
