import type { FormState } from 'payload';

/** All things of a form that have names, by their ids and in their order: it changes when one comes, goes or moves. */
export const rowIds = (fields: FormState): string =>
  [...rowsAt(fields, 'steps', ['questions']), ...rowsAt(fields, 'conditions', [])].join();

const rowsAt = (fields: FormState, path: string, inside: readonly string[]): string[] =>
  (fields[path]?.rows ?? []).flatMap(({ id }, n) => [
    id,
    ...inside.flatMap((list) =>
      rowsAt(fields, `${path}.${n}.${list}`, list === 'questions' ? ['options', 'columns'] : []),
    ),
  ]);
