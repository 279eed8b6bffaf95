const taken = new WeakMap<Request, Set<string>>();

/** An id that no other element of the page that answers `request` has: `wanted`, else `wanted-2` and so on. */
export const uniqueId = (request: Request, wanted: string): string => {
  const ids = taken.get(request) ?? new Set();
  taken.set(request, ids);
  let id = wanted;
  for (let n = 2; ids.has(id); n++) id = `${wanted}-${n}`;
  ids.add(id);
  return id;
};
