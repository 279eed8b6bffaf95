import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { memoryStore } from '#cms/import/memory-store.ts';
import { answersHere, stepAt } from '#cms/import/xgov/answersHere.ts';
import { answerSets } from '#cms/import/xgov/answerSets.ts';
import { importXgov } from '#cms/import/xgov/import.ts';
import { sourceWalk } from '#cms/import/xgov/sourceWalk.ts';
import { definitionOf } from '#shared/content/form/definition.ts';
import { addressOf } from '#shared/content/published.ts';
import type { Published } from '#shared/content/published.ts';
import { checkSlug } from '#shared/form/definition.ts';
import type { FormDefinition } from '#shared/form/definition.ts';
import type { Reference } from '#shared/schema/types.ts';
import { allWays, reachable } from './walk.ts';
import type { Walk } from './walk.ts';

/** A real form that was brought in, as it is published, and ways that together reach all that can be reached. */
export interface ImportedForm {
  /** The folder and file that it comes from. */
  readonly source: string;
  readonly document: Published<'form'>;
  readonly address: string;
  readonly definition: FormDefinition;
  /** The longest first. */
  readonly ways: readonly Walk[];
  /** The longest of them that is sent, and the longest to an ending, where there are such. */
  readonly shortcut: readonly Walk[];
  /** Steps that no answers lead to, neither here nor in the original. */
  readonly unreachable: readonly string[];
  /** Steps, and the check, that people come to in the original and, as far as was tried, not here: there should be none. */
  readonly missed: readonly string[];
}

const data = resolve(import.meta.dirname, '../../../shared/data');
const folders = ['forms-xgov', 'forms-defra'] as const;

/** Whether the real forms are here; they are not part of the project. */
export const realFormsAreHere = folders.every((name) => existsSync(join(data, name)));
if (!realFormsAreHere) console.warn(`SKIPPED: the real forms are not here (${data}).`);

/** All of them, brought in without a database. */
export const importedForms = async (today: string): Promise<readonly ImportedForm[]> => {
  const forms: ImportedForm[] = [];
  for (const folder of folders) {
    const memory = memoryStore();
    const reports = await importXgov(join(data, folder), memory.store, () => undefined);
    const known = await memory.store.known();
    const idOf = (id: string): string => `${folder}-${id}`;
    for (const { source, page = '' } of reports) {
      const [, prefix, slug = ''] = /^(\/cy)?\/forms\/(.+)$/.exec(page) ?? [];
      const { translationOf, ...content } = memory.of(source) as Stored;
      const document: Published<'form'> = {
        type: 'form',
        id: idOf(known.get(source)?.reference.id ?? ''),
        slug,
        locale: prefix ? 'cy' : 'en',
        updatedAt,
        content,
        ...(translationOf ? { translationOf: idOf(translationOf.id) } : {}),
      };
      forms.push(formOf(`${folder}/${source}`, document, today));
    }
  }
  return forms;
};

type Stored = Published<'form'>['content'] & { readonly translationOf?: Reference };

const updatedAt = '2026-11-01T09:00:00.000Z';

const formOf = (source: string, document: Published<'form'>, today: string): ImportedForm => {
  const { content } = document;
  const definition = definitionOf(document);
  const original = sourceWalk(JSON.parse(readFileSync(join(data, source), 'utf8')));
  const { answers } = answerSets(original, 0);
  const given = answers.map((one) => answersHere(original, content, one));
  const ways = allWays(definition, today, tries, given);
  const met = new Set(ways.flatMap(({ reached }) => [...reached]));
  const left = reachable(definition).filter((name) => !met.has(name));
  const visited = answers.flatMap((one) => pagesVisited(original, one));
  const there = new Set(visited.map((path) => stepAt(original, content, path)?.name));
  const isSentThere = visited.some((path) => original.isEnd(path));
  const steps = definition.steps.map(({ slug }) => slug).filter((slug) => left.includes(slug));
  return {
    source,
    document,
    address: addressOf(document) ?? '',
    definition,
    ways,
    shortcut: [
      ways.find(({ journey }) => journey.end === checkSlug),
      ways.find(({ journey }) => journey.end !== checkSlug),
    ].filter((way) => way !== undefined),
    unreachable: steps.filter((slug) => !there.has(slug)),
    missed: [
      ...steps.filter((slug) => there.has(slug)),
      ...(isSentThere && !met.has(checkSlug) ? [checkSlug] : []),
    ],
  };
};

/** Random ways beside those that are solved for. */
const tries = 30;

const pagesVisited = (
  walk: ReturnType<typeof sourceWalk>,
  answers: ReadonlyMap<string, unknown>,
): string[] => {
  const visited: string[] = [];
  const state = new Map<string, Record<string, unknown>>();
  for (let path: string | undefined = walk.start; path && visited.length < 1000;) {
    const here: string = path;
    const own = walk.questionsOn(here).map(({ name }) => [name, answers.get(`${here} ${name}`) ?? null]);
    state.set(here, Object.fromEntries(own) as Record<string, unknown>);
    visited.push(here);
    path = walk.next(here, state).to;
  }
  return visited;
};
