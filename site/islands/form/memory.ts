import { entriesFrom } from '#shared/form/entries.ts';
import type { Entries } from '#shared/form/entries.ts';

/** What a device keeps of a form until it is sent, for a day at most. */
export interface Remembered {
  readonly entries: Entries;
  /** Which sending it will be. */
  readonly key: string;
  /** Ms since 1970. */
  readonly begun: number;
}

const day = 24 * 60 * 60 * 1000;
const prefix = 'guildhall-form:';

/** A form's memory on this device; of a sensitive form, none. A device that refuses to keep things is no error. */
export const memoryOf = (form: { readonly id: string; readonly sensitive: boolean }) => {
  const name = prefix + form.id;
  const quietly = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch {
      return undefined;
    }
  };
  return {
    recall: (): Remembered | undefined =>
      quietly(() => {
        forgetOld();
        const kept: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
        if (form.sensitive || !isKept(kept)) return undefined;
        return { entries: entriesFrom(kept.entries), key: kept.key, begun: kept.begun };
      }),
    keep: ({ entries, key, begun }: Remembered): void =>
      quietly(() => {
        if (!form.sensitive)
          localStorage.setItem(name, JSON.stringify({ at: Date.now(), entries: [...entries], key, begun }));
      }),
    forget: (): void => quietly(() => localStorage.removeItem(name)),
  };
};

/** On a shared device the next person must not find what somebody left, whichever form they open. */
const forgetOld = (): void => {
  for (const name of Object.keys(localStorage).filter((one) => one.startsWith(prefix))) {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
    if (!isKept(kept)) localStorage.removeItem(name);
  }
};

interface Kept {
  readonly at: number;
  readonly entries: unknown;
  readonly key: string;
  readonly begun: number;
}

const isKept = (kept: unknown): kept is Kept => {
  const { at, key, begun } = (kept ?? {}) as Partial<Kept>;
  return (
    typeof key === 'string' && typeof begun === 'number' && typeof at === 'number' && Date.now() - at < day
  );
};

/** 128 random bits in base64url. */
export const newKey = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '');
