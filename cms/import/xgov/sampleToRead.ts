import type { Finding } from '#shared/form/lint/finding.ts';

/** For tests: a finding by its place alone, so that nothing of a form is copied. */
export const keyOf = (source: string, { rule, path }: Pick<Finding, 'rule' | 'path'>): string =>
  `${source} ${rule} ${path}`;

/**
 * For tests: a hundred findings to be read by a person, the same for the same seed. Every rule is in it: one more
 * of each in turn until there are enough, but few of those that are true of every form.
 */
export const sampleToRead = (keys: readonly string[], seed: number): string[] => {
  const random = numbers(seed);
  const left = [...Map.groupBy(keys.toSorted(), ruleOf)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([rule, all]) => shuffled(all, random).slice(0, rule.startsWith('missing-') ? few : size));
  const taken: string[] = [];
  while (taken.length < size && left.some((all) => all.length))
    for (const all of left) taken.push(...all.splice(0, taken.length < size ? 1 : 0));
  return taken.toSorted();
};

const size = 100;
const few = 2;

const ruleOf = (key: string): string => key.split(' ').at(-2) ?? '';

const shuffled = (all: readonly string[], random: () => number): string[] => {
  const mixed = [...all];
  for (let n = mixed.length - 1; n > 0; n--) {
    const other = Math.floor(random() * (n + 1));
    [mixed[n], mixed[other]] = [mixed[other] as string, mixed[n] as string];
  }
  return mixed;
};

/** Numbers from 0 to 1 that are the same for a seed (Park and Miller). */
const numbers = (seed: number) => {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
};
