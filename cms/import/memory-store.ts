import type { Reference } from '#shared/schema/types.ts';
import type { Entry, Known, Store } from './store.ts';

/** A store for tests that need no database: what was made and published, by `type/id`. */
export const memoryStore = () => {
  const known = new Map<string, Known>();
  const published = new Map<string, object>();
  const name = ({ type, id }: Reference): string => `${type}/${id}`;
  const store: Store = {
    known: () => Promise.resolve(new Map(known)),
    taken: () => Promise.resolve(new Map()),
    make: ({ type, source, slug }: Entry) => {
      const reference = { type, id: String(known.size + 1) };
      known.set(source, { reference, slug });
      return Promise.resolve(reference);
    },
    publish: (to, content, translationOf) => {
      const next = translationOf ? { ...content, translationOf } : content;
      const same = JSON.stringify(published.get(name(to))) === JSON.stringify(next);
      published.set(name(to), next);
      return Promise.resolve(same ? 'unchanged' : 'changed');
    },
  };
  return {
    store,
    published,
    /** What a source became. */
    of: (source: string): unknown => {
      const found = known.get(source);
      return found && published.get(name(found.reference));
    },
  };
};
