import { expect, test } from 'vitest';
import { dueBy, isLate } from './due.ts';
import { changeRecord } from './record.ts';
import type { Actor, CaseRecord } from './record.ts';
import { moves, movesFor, states } from './states.ts';
import type { State } from './states.ts';

const at = '2026-11-23T10:00:00.000Z';
const sam: Actor = { id: 'p1', name: 'Sam Okafor', role: 'caseworker' };
const fresh: CaseRecord = { state: 'new', assignee: null, notes: [], history: [], revision: 1 };
const names = Object.keys(states) as State[];

test('every state can be left, and every state but new can be reached', () => {
  expect(names.filter((name) => moves[name].length === 0)).toEqual([]);
  const reached = new Set(names.flatMap((name) => moves[name].map(({ to }) => to)));
  expect(names.filter((name) => !reached.has(name))).toEqual(['new']);
});

test('only these steps exist, for these roles', () => {
  const steps = names.flatMap((from) =>
    moves[from].map(({ to, roles }) => `${from} → ${to}: ${roles.join(', ')}`),
  );
  expect(steps).toEqual([
    'new → in-progress: caseworker, administrator',
    'new → done: caseworker, administrator',
    'new → waiting: caseworker, administrator',
    'new → withdrawn: caseworker, administrator',
    'in-progress → done: caseworker, administrator',
    'in-progress → waiting: caseworker, administrator',
    'in-progress → withdrawn: caseworker, administrator',
    'waiting → in-progress: caseworker, administrator',
    'waiting → done: caseworker, administrator',
    'waiting → withdrawn: caseworker, administrator',
    'done → in-progress: caseworker, administrator',
    'withdrawn → in-progress: administrator',
  ]);
});

test('somebody who edits pages may not move a case at all', () => {
  for (const role of ['author', 'publisher', '', 'constructor'])
    expect(names.flatMap((name) => movesFor(name, role))).toEqual([]);
});

test('a step not in the table is refused, whatever the states', () => {
  for (const state of names)
    for (const to of names) {
      const reason = 'Because';
      const { ok } = changeRecord(
        { ...fresh, state },
        { revision: 1, move: { to, reason } },
        { ...sam, role: 'administrator' },
        at,
      );
      expect(ok, `${state} → ${to}`).toBe(moves[state].some((move) => move.to === to));
    }
});

test('a change made on an old revision is refused and says that someone was faster', () => {
  expect(changeRecord({ ...fresh, revision: 2 }, { revision: 1, note: 'Late' }, sam, at)).toEqual({
    ok: false,
    conflict: true,
    problem: 'Someone changed this while you wrote.',
  });
});

test('every change leaves a line in the history, with who and when, and none is lost', () => {
  const changed = changeRecord(
    { ...fresh, history: [{ at, what: 'Received' }] },
    {
      revision: 1,
      move: { to: 'waiting', reason: 'Which bin?' },
      assign: { id: 'p2', name: 'Jo Bloggs' },
      note: ' Rang twice. ',
    },
    sam,
    at,
  );
  const by = { id: 'p1', name: 'Sam Okafor' };
  expect(changed).toEqual({
    ok: true,
    record: {
      state: 'waiting',
      assignee: 'p2',
      notes: [{ at, by, text: 'Rang twice.' }],
      history: [
        { at, what: 'Received' },
        { at, by, what: 'New → Waiting for the resident', reason: 'Which bin?' },
        { at, by, what: 'Given to Jo Bloggs' },
        { at, by, what: 'Wrote a note' },
      ],
      revision: 2,
    },
  });
});

test('closing without action needs a reason; an empty change is none', () => {
  const close = changeRecord(fresh, { revision: 1, move: { to: 'withdrawn', reason: '  ' } }, sam, at);
  expect(close).toMatchObject({ ok: false, conflict: false, problem: 'Say why: close without action.' });
  expect(changeRecord(fresh, { revision: 1, note: '  ' }, sam, at).ok).toBe(false);
});

test('a case received on a Friday is due at the end of the next Friday; weekends do not count', () => {
  expect(dueBy('2026-11-20T16:59:00.000Z', 5)).toBe('2026-11-27T23:59:59.999Z');
  expect(dueBy('2026-11-21T09:00:00.000Z', 1)).toBe('2026-11-23T23:59:59.999Z');
  expect(dueBy('2026-11-23T09:00:00.000Z', 0)).toBe('2026-11-23T23:59:59.999Z');
});

test('a case is late after its day, but not while it waits for the resident or is finished', () => {
  const late = (state: State, now: string) =>
    isLate({ state, dueBy: '2026-11-27T23:59:59.999Z' }, Date.parse(now));
  expect(late('new', '2026-11-27T23:59:00Z')).toBe(false);
  expect(late('new', '2026-11-28T00:00:00Z')).toBe(true);
  expect(late('in-progress', '2026-11-28T00:00:00Z')).toBe(true);
  for (const state of ['waiting', 'done', 'withdrawn'] as const)
    expect(late(state, '2027-01-01T00:00:00Z')).toBe(false);
});
