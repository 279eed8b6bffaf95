import { isState, moves, states } from './states.ts';
import type { State } from './states.ts';

/** Who did something: a member of staff, by id and name as it was then. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

/** One line of a case's history; written with the change it tells of, never by hand. */
export interface HistoryEntry {
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Undefined: the resident, or Guildhall itself. */
  readonly by?: { readonly id: string; readonly name: string };
  readonly what: string;
  readonly reason?: string;
}

/** What staff write to each other; residents never see it. */
export interface Note {
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly text: string;
}

/** The part of a case that staff change. */
export interface CaseRecord {
  readonly state: State;
  readonly assignee: string | null;
  readonly notes: readonly Note[];
  readonly history: readonly HistoryEntry[];
  /** Counts the changes: whoever sends an old one wrote on something that has changed since. */
  readonly revision: number;
}

/** What somebody wants to change, having read the case at `revision`. */
export interface CaseChange {
  readonly revision: number;
  readonly move?: { readonly to: State; readonly reason?: string };
  /** Somebody's id and name; null: nobody. */
  readonly assign?: { readonly id: string; readonly name: string } | null;
  readonly note?: string;
  /** The person has looked: the reason to review it is settled. */
  readonly reviewed?: true;
}

/** A changed case, or in plain words why not. `conflict`: somebody else was faster. */
export type Changed =
  | { readonly ok: true; readonly record: CaseRecord }
  | { readonly ok: false; readonly conflict: boolean; readonly problem: string };

/** The longest note or reason, in characters. */
export const longestNote = 5000;

/** The case after a change by somebody, or why it can't be. Residents' answers are out of its reach. */
export const changeRecord = (record: CaseRecord, change: CaseChange, by: Actor, at: string): Changed => {
  if (change.revision !== record.revision)
    return { ok: false, conflict: true, problem: 'Someone changed this while you wrote.' };
  const problem = problemWith(record, change, by);
  if (problem) return { ok: false, conflict: false, problem };
  const who = { id: by.id, name: by.name };
  const entries: HistoryEntry[] = [];
  const { move, assign } = change;
  const note = change.note?.trim();
  if (move)
    entries.push({
      at,
      by: who,
      what: `${states[record.state].label} → ${states[move.to].label}`,
      ...(move.reason?.trim() ? { reason: move.reason.trim() } : {}),
    });
  if (assign !== undefined)
    entries.push({ at, by: who, what: assign ? `Given to ${assign.name}` : 'Given to nobody' });
  if (change.reviewed) entries.push({ at, by: who, what: 'Looked at: no longer held for review' });
  if (note) entries.push({ at, by: who, what: 'Wrote a note' });
  if (entries.length === 0) return { ok: false, conflict: false, problem: 'There is nothing to change.' };
  return {
    ok: true,
    record: {
      state: move?.to ?? record.state,
      assignee: assign === undefined ? record.assignee : (assign?.id ?? null),
      notes: note ? [...record.notes, { at, by: who, text: note }] : record.notes,
      history: [...record.history, ...entries],
      revision: record.revision + 1,
    },
  };
};

const problemWith = (record: CaseRecord, { move, note }: CaseChange, by: Actor): string | undefined => {
  if ((note?.length ?? 0) > longestNote || (move?.reason?.length ?? 0) > longestNote)
    return `That is too long: ${longestNote} characters at most.`;
  if (!move) return undefined;
  const step = moves[record.state].find(({ to }) => to === move.to);
  if (!step || !isState(move.to))
    return `A case that is “${states[record.state].label}” can’t become that in one step.`;
  if (!(step.roles as readonly string[]).includes(by.role)) return 'Only an administrator may do that.';
  if (step.reason && !move.reason?.trim()) return `Say why: ${step.label.toLowerCase()}.`;
  return undefined;
};
