/** So many at once, and then so many a second. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/**
 * Token buckets by name, in memory only. Gives the seconds to wait, 0 if one may go on. When there are more
 * than `most` names, those longest unseen are forgotten: an attacker can't fill the memory.
 */
export const createLimits = (rate: Rate, now: () => number, most = 50_000) => {
  const buckets = new Map<string, { level: number; at: number }>();
  return (name: string): number => {
    const at = now();
    const before = buckets.get(name) ?? { level: rate.burst, at };
    const level = Math.min(rate.burst, before.level + ((at - before.at) / 1000) * rate.perSecond);
    const isFree = level >= 1;
    buckets.delete(name);
    buckets.set(name, { level: isFree ? level - 1 : level, at });
    if (buckets.size > most) buckets.delete(buckets.keys().next().value as string);
    return isFree ? 0 : Math.ceil((1 - level) / rate.perSecond);
  };
};

/** Who counts as one: an IPv4 address, or the /64 of an IPv6 address, which is one household's. */
export const neighbourhood = (address: string): string => {
  const v4 = /(?:^|:)(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (v4) return v4;
  const [head = '', tail] = address.split('%', 1)[0]?.toLowerCase().split('::') ?? [];
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array<string>(zeros).fill('0'), ...right];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
};
