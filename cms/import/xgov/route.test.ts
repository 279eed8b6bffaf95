import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { definitionOf } from '#shared/content/form/definition.ts';
import type { FormContent } from '#shared/content/form/definition.ts';
import type { FormDefinition } from '#shared/form/definition.ts';
import { journey } from '#shared/form/journey.ts';
import { formsIn } from '../../lint/forms-in.ts';
import { lintForm } from '../../lint/lint-form.ts';
import { importXgov } from './import.ts';
import { memoryStore } from '../memory-store.ts';
import { answersHere, shortened, stepAt } from './answersHere.ts';
import { answerSets } from './answerSets.ts';
import type { Answers } from './answerSets.ts';
import { asks, condition, form, is, page, summary } from './formsForTests.ts';
import { sourceWalk } from './sourceWalk.ts';
import type { SourceWalk } from './sourceWalk.ts';

/** How many sets of answers each form is walked with, beside those that are solved for. */
const sets = process.env['TEST_ALL'] ? 1000 : 20;

/** Walks every form of a folder there and here. */
const compared = async (folder: string) => {
  const memory = memoryStore();
  await importXgov(folder, memory.store, () => undefined);
  const coverage: string[] = [];
  const wrong: string[] = [];
  const unsolved: string[] = [];
  const never = new Set<string>();
  for (const source of readdirSync(folder).sort()) {
    const walk = sourceWalk(JSON.parse(readFileSync(join(folder, source), 'utf8')));
    const content = memory.of(source) as FormContent;
    const definition = definitionOf({ id: source, updatedAt: '', content });
    const { answers, unmet, open, said } = answerSets(walk, sets);
    unsolved.push(...open.map((one) => `${source} ${one}`));
    for (const one of answers) {
      const there = walked(walk, content, one);
      const here = walkedHere(walk, content, definition, one);
      if (here !== there) {
        wrong.push(`${source} ${JSON.stringify([...one])}\nthere ${there}\nhere  ${here}`);
        break;
      }
    }
    if (unmet.some((one) => one.endsWith(' is true'))) never.add(source);
    coverage.push(
      said
        ? `${source}: ${said} outcomes of conditions met with ${answers.length} sets of answers`
        : `${source}: no conditions, one way through`,
      ...unmet.map((one) => `  no answers lead to: ${one}`),
    );
  }
  return { wrong, unsolved, coverage, never: [...never] };
};

test('what walks the original shares no code with the importer', () => {
  for (const file of ['sourceWalk.ts', 'answerSets.ts']) {
    const text = readFileSync(join(import.meta.dirname, file), 'utf8');
    expect(text.match(/^import (?!type .* from '\.\/sourceWalk\.ts')/gm), file).toBeNull();
  }
});

const real = resolve(import.meta.dirname, '../../../../shared/data');
describe.skipIf(!existsSync(real))('the same route as in the engine that a form comes from', () => {
  test.each(['forms-xgov', 'forms-defra'])('%s', async (name) => {
    const { wrong, unsolved, coverage, never } = await compared(join(real, name));
    console.info(coverage.join('\n'));
    expect(wrong).toEqual([]);
    expect(unsolved).toEqual([]);
    // What no answers make true is told to whoever keeps the form, and nothing else is.
    const told = [...formsIn(join(real, name))]
      .filter((one) => 'met' in one && lintForm(one).findings.some(({ rule }) => rule === 'never-true'))
      .map(({ source }) => source);
    expect(never).toEqual(told);
  });
});
if (!existsSync(real)) console.warn(`SKIPPED: the real forms are not here (${real}).`);

test('the same route through what real forms seldom have: two ways on, endings in between, sections, mixed tests', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-route-'));
  const put = (name: string, one: object): void => writeFileSync(join(folder, name), JSON.stringify(one));
  const words = { type: 'Para', name: 'p', content: 'Sorry', options: {} };
  const questions = ['a', 'b', 'c'].map((name) => asks('YesNoField', name, { id: name }));
  const mixed = condition(
    'mixed',
    is('a', 'true'),
    is('b', 'true', { coordinator: 'or' }),
    is('c', 'false', { coordinator: 'and' }),
  );
  put(
    'linked.json',
    form(
      [
        page('/a', questions, [{ path: '/b' }, { path: '/c', condition: 'mixed' }, { path: '/d' }], {
          section: 'own',
        }),
        page('/b', [asks('TextField', 'x')], [{ path: '/summary' }]),
        page('/c', [asks('TextField', 'y')], [{ path: '/d', condition: 'mixed' }, { path: '/b' }]),
        page('/d', [asks('TextField', 'z')], [{ path: '/b', condition: 'mixed' }], { section: 'own' }),
        summary,
      ],
      { conditions: [mixed] },
    ),
  );
  put(
    'nested.json',
    form(
      [
        page('/a', questions, [{ path: '/b' }, { path: '/c', condition: 'outer' }]),
        page('/b', [asks('TextField', 'x')], [{ path: '/summary' }]),
        page('/c', [asks('TextField', 'y')], [{ path: '/summary' }]),
        summary,
      ],
      {
        conditions: [
          mixed,
          condition('never', is('a', 'true'), is('a', 'false', { coordinator: 'and' })),
          condition('outer', { conditionName: 'mixed' }, { conditionName: 'never', coordinator: 'or' }),
        ],
      },
    ),
  );
  const second = (id: string, ...on: string[]) => ({
    id,
    displayName: id,
    coordinator: 'and',
    items: on.map((componentId) => ({ componentId, operator: 'is', type: 'BooleanValue', value: true })),
  });
  const { skipSummary: _first, ...ordered } = form(
    [
      page('/a', questions),
      page('/b', [asks('TextField', 'x')], [], { condition: 'if-a' }),
      page('/end', [words], [], { controller: 'TerminalPageController', condition: 'if-b' }),
      page('/c', [asks('TextField', 'y')], [], { condition: 'if-both' }),
      page('/last', [words], [], { controller: 'TerminalPageController', condition: 'if-c' }),
      { ...summary, controller: 'SummaryPageController' },
    ],
    {
      conditions: [
        second('if-a', 'a'),
        second('if-b', 'b'),
        second('if-c', 'c'),
        second('if-both', 'a', 'c'),
      ],
    },
  );
  put('ordered.json', { ...ordered, engine: 'V2', schema: 2 });
  const { wrong, unsolved, coverage } = await compared(folder);
  rmSync(folder, { recursive: true });
  expect(wrong).toEqual([]);
  expect(unsolved).toEqual([]);
  expect(coverage.filter((line) => line.includes('outcomes'))).toHaveLength(3);
  const nested = coverage.slice(coverage.findIndex((line) => line.startsWith('nested.json')));
  // The way there both ways, and of the two conditions within it one; that the other can't be true is found.
  expect(nested[0]).toMatch(/^nested\.json: 5 outcomes /);
  expect(nested[1]).toBe('  no answers lead to: the condition never is true');
});

/** What a person is asked: the words of each question, page by page. */
const walked = (walk: SourceWalk, content: FormContent, answers: Answers): string => {
  const visited: string[] = [];
  const state = new Map<string, Record<string, unknown>>();
  for (let path: string | undefined = walk.start, guard = 0; path && guard < 1000; guard++) {
    const questions = walk.questionsOn(path);
    state.set(
      path,
      Object.fromEntries(questions.map(({ name }) => [name, answers.get(`${path} ${name}`) ?? null])),
    );
    if (!walk.isEnd(path) || walk.speaks(path))
      visited.push(
        `${stepAt(walk, content, path)?.name ?? path}: ${questions.map(({ title }) => shortened(title)).join(', ')}`,
      );
    path = walk.next(path, state).to;
  }
  return visited.join(' → ');
};

const walkedHere = (
  walk: SourceWalk,
  content: FormContent,
  definition: FormDefinition,
  answers: Answers,
): string => {
  const { visits } = journey(definition, answersHere(walk, content, answers), '2026-11-23');
  const visited: string[] = [];
  for (const { step, asked } of visits) {
    const slug = step.slug.split('.')[0] as string;
    const written = content.steps.find((one) => one.name === slug);
    // A table that became steps asks its title, as the table did.
    const titles =
      written && 'repeatOf' in written && written.repeatOf
        ? [written.title]
        : asked
            .filter(({ question }) => question.blockType !== 'content')
            .map(({ question }) => question.label);
    const line = `${slug}: ${titles.map(shortened).join(', ')}`;
    if (visited.at(-1) !== line) visited.push(line);
  }
  return visited.join(' → ');
};
