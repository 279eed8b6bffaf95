import type { Json } from '../json.ts';

/** An object that remembers which of its fields were looked at. */
export const watch = (json: Json): { readonly value: Json; readonly unread: () => string[] } => {
  const read = new Set<PropertyKey>();
  return {
    value: new Proxy(json, {
      get: (target, name) => {
        read.add(name);
        return Reflect.get(target, name) as unknown;
      },
    }),
    unread: () => Object.keys(json).filter((name) => !read.has(name)),
  };
};
