import type { Hint, ManifestEntry } from '#shared/contract/messages.ts';
import type { Replica } from '../replica/openReplica.ts';
import { nameOf } from './compareManifest.ts';

/** A hint that has not been followed yet. */
export interface Waiting {
  readonly hint: Hint;
  /** Milliseconds since 1970. */
  readonly since: number;
  readonly next: number;
  readonly pause: number;
}

/** What the cms answered about a hint. */
export interface Asked {
  readonly hint: Hint;
  /** The document, unchecked; undefined if it is not published. */
  readonly value: unknown;
}

/**
 * The hints that wait. One may come before the cms can show what it is about (Payload has no hook after the
 * commit), so each is asked about again after 20 ms, doubling, for 2 s in all; then the manifest finds it.
 */
export const openHints = () => {
  const waiting = new Map<string, Waiting>();
  return {
    add: (hint: Hint): void => {
      const known = waiting.get(nameOf(hint));
      if (known && known.hint.updatedAt > hint.updatedAt) return;
      const now = Date.now();
      waiting.set(nameOf(hint), { hint, since: now, next: now, pause: firstPause });
    },
    ready: (now: number, most: number): Waiting[] =>
      [...waiting.values()].filter(({ next }) => next <= now).slice(0, most),
    next: (): number => Math.min(Infinity, ...[...waiting.values()].map(({ next }) => next)),
    size: (): number => waiting.size,
    oldest: (): number =>
      waiting.size ? Date.now() - Math.min(...[...waiting.values()].map(({ since }) => since)) : 0,
    /** Takes off what can be followed now; lets the rest wait again, or go to the manifest after 2 s. */
    settle: (
      asked: readonly Waiting[],
      found: ReadonlyMap<string, unknown>,
      replica: Replica,
    ): { readonly visible: Asked[]; readonly isGivenUp: boolean } => {
      const visible: Asked[] = [];
      let isGivenUp = false;
      for (const one of asked) {
        const name = nameOf(one.hint);
        const value = found.get(name);
        const isSeen = isVisible(one.hint, value, replica);
        const isLast = Date.now() - one.since >= allPauses;
        if (isSeen) visible.push({ hint: one.hint, value });
        // A newer hint about the same document may have come meanwhile.
        if (waiting.get(name) !== one) continue;
        if (isSeen || isLast) waiting.delete(name);
        else waiting.set(name, { ...one, next: Date.now() + one.pause, pause: one.pause * 2 });
        isGivenUp ||= isLast && !isSeen;
      }
      return { visible, isGivenUp };
    },
    /** Lets every hint wait, after the cms could not be asked. */
    postpone: (pause: number): void => {
      for (const [name, one] of waiting)
        waiting.set(name, { ...one, since: Date.now(), next: Date.now() + pause });
    },
    /** Takes off what a manifest has just settled. */
    forget: (published: readonly ManifestEntry[]): void => {
      for (const entry of published) {
        const known = waiting.get(nameOf(entry));
        if (known && known.hint.updatedAt <= entry.updatedAt) waiting.delete(nameOf(entry));
      }
    },
  };
};

const firstPause = 20;
const allPauses = 2000;

/** Whether the cms shows what the hint is about, or something newer. */
const isVisible = ({ type, id, updatedAt }: Hint, value: unknown, replica: Replica): boolean => {
  if (value !== undefined) return String((value as { updatedAt?: unknown }).updatedAt) >= updatedAt;
  // Not published: true news only if we have it.
  return replica.sql('SELECT 1 FROM documents WHERE type = ? AND id = ?').get(type, id) !== undefined;
};
