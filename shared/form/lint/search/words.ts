import type { Telling } from './representatives.ts';

/** Texts that hold each part that conditions look for, all together and none. */
export const wordsFor = (_question: never, { atoms }: Telling): string[] => {
  const parts = atoms.flatMap(({ operator, value }) =>
    /contain/.test(operator) && value.trim() ? [value.trim()] : [],
  );
  const few = [...new Set(parts)].slice(0, 5);
  const sets = few.reduce<string[][]>((all, part) => [...all, ...all.map((set) => [...set, part])], [[]]);
  const joined = sets.flatMap((set) =>
    set.length ? [set.join(' '), set.join('/'), `~ ${set.join(' ~ ')} ~`, set.toReversed().join(' ')] : [],
  );
  const whole = atoms.map(({ value }) => value.trim()).filter(Boolean);
  return [...new Set([...others, ...whole, ...joined])];
};

/** What nobody asks for, most likely. */
const others = ['A', 'Z', 'Some words', '~', '#'];

/** Words in a certain shape: an ordinary one, those that conditions name, and some that hold what they look for. */
export const likeWords =
  (ordinary: string, around: readonly ((part: string) => string)[]) =>
  (_question: never, { atoms }: Telling): string[] => {
    const parts = atoms.map(({ value }) => value.trim()).filter(Boolean);
    return [...new Set([ordinary, ...parts.flatMap((part) => [part, ...around.map((make) => make(part))])])];
  };

/** Addresses whose first line holds what conditions look for. */
export const addressesFor = (_question: never, telling: Telling): object[] =>
  wordsFor(undefined as never, telling).map((line1) => ({ line1, town: 'Westbourne', postcode: 'AA3 1AB' }));
