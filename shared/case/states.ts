/** The states of a case, in the order of its life, with the words that staff read. */
export const states = {
  new: { label: 'New', open: true, help: 'Nobody has taken it on yet.' },
  'in-progress': { label: 'In progress', open: true, help: 'Somebody is working on it.' },
  waiting: { label: 'Waiting for the resident', open: true, help: 'We asked the resident for something.' },
  done: { label: 'Done', open: false, help: 'What was asked for has been done.' },
  withdrawn: {
    label: 'Closed without action',
    open: false,
    help: 'Withdrawn, sent by mistake, spam or not ours to do.',
  },
} as const;

export type State = keyof typeof states;

/** Who may work on cases at all. */
export type CaseRole = 'caseworker' | 'administrator';

/** A step from one state to another, as its button says it. */
export interface Move {
  readonly to: State;
  readonly label: string;
  readonly roles: readonly CaseRole[];
  /** Nobody may take this step without saying why. */
  readonly reason?: true;
}

const anyone = ['caseworker', 'administrator'] as const;

const start: Move = { to: 'in-progress', label: 'Start work', roles: anyone };
const wait: Move = { to: 'waiting', label: 'Wait for the resident', roles: anyone, reason: true };
const finish: Move = { to: 'done', label: 'Mark as done', roles: anyone };
const close: Move = { to: 'withdrawn', label: 'Close without action', roles: anyone, reason: true };
const reopen: Move = { to: 'in-progress', label: 'Open again', roles: anyone, reason: true };

/** Every step there is. What is not in this table can't happen to a case. */
export const moves: Readonly<Record<State, readonly Move[]>> = {
  new: [start, finish, wait, close],
  'in-progress': [finish, wait, close],
  waiting: [{ ...start, label: 'Go on with it' }, finish, close],
  done: [reopen],
  withdrawn: [{ ...reopen, roles: ['administrator'] }],
};

/** The steps that somebody with this role may take now. */
export const movesFor = (state: State, role: string): readonly Move[] =>
  moves[state].filter((move) => (move.roles as readonly string[]).includes(role));

/** Whether a text names a state. */
export const isState = (text: unknown): text is State =>
  typeof text === 'string' && Object.hasOwn(states, text);
