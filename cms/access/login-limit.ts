/** How many tries there are, and in how many milliseconds they all come back. */
interface Limit {
  readonly tries: number;
  readonly per: number;
}

const minute = 60_000;

/** A whole office may sign in from one address; one account is tried by one person (NCSC: 10 in 5 minutes). */
export const loginLimits = {
  address: { tries: 60, per: 10 * minute },
  account: { tries: 10, per: 10 * minute },
} as const satisfies Record<string, Limit>;

/**
 * Counts tries to sign in, or to get a mail for it, by address and by account, whether or not the account
 * exists. Each key is a bucket that fills again by itself; those that are full are forgotten.
 */
export const loginLimiter = (limits: Readonly<Record<string, Limit>> = loginLimits) => {
  const buckets = new Map<string, { left: number; at: number }>();

  const take = (kind: string, name: string, now: number): number => {
    const { tries, per } = limits[kind] ?? { tries: 0, per: minute };
    const key = `${kind} ${name}`;
    const known = buckets.get(key) ?? { left: tries, at: now };
    const left = Math.min(tries, known.left + ((now - known.at) * tries) / per);
    buckets.set(key, { left: Math.max(0, left - 1), at: now });
    return left >= 1 ? 0 : Math.ceil(((1 - left) * per) / tries / 1000);
  };

  const forget = (now: number): void => {
    for (const [key, { left, at }] of buckets) {
      const { tries, per } = limits[key.split(' ')[0] ?? ''] ?? { tries: 0, per: minute };
      if (left + ((now - at) * tries) / per >= tries) buckets.delete(key);
    }
  };

  /** Seconds to wait, or 0 if the try may go on. Every try counts in both buckets. */
  return (address: string, account: string, now = Date.now()): number => {
    if (buckets.size > 10_000) forget(now);
    return Math.max(take('address', address, now), take('account', account.toLowerCase().trim(), now));
  };
};
