'use client';
import { useState } from 'react';
import type { Move } from '#shared/case/states.ts';
import type { Wanted } from './CaseDesk.tsx';
import type { Colleague } from './shown-case.ts';

interface Props {
  readonly moves: readonly Move[];
  readonly assignee: string | null;
  readonly assigneeName: string | null;
  readonly colleagues: readonly Colleague[];
  readonly me: string;
  readonly busy: boolean;
  readonly change: (wanted: Wanted) => Promise<boolean>;
}

/** The steps that this person may take now, as buttons, and who has the case. */
export const CaseActions = ({ moves, busy, change, ...who }: Props) => {
  const [asking, setAsking] = useState<Move>();
  return (
    <section className="case__actions" aria-labelledby="case-actions">
      <h3 id="case-actions">What next?</h3>
      {asking ? (
        <Reason
          move={asking}
          busy={busy}
          cancel={() => setAsking(undefined)}
          go={(reason) => void change({ move: { to: asking.to, reason } })}
        />
      ) : (
        <div className="case__moves">
          {moves.map((move, at) => (
            <button
              key={move.to}
              type="button"
              className={`case__button${at === 0 ? ' case__button--first' : ''}`}
              disabled={busy}
              onClick={() => (move.reason ? setAsking(move) : void change({ move: { to: move.to } }))}
            >
              {move.label}
            </button>
          ))}
          {moves.length === 0 ? (
            <p className="case-quiet">Only an administrator can open this again.</p>
          ) : null}
        </div>
      )}
      <Assign busy={busy} change={change} {...who} />
    </section>
  );
};

interface ReasonProps {
  readonly move: Move;
  readonly busy: boolean;
  readonly cancel: () => void;
  readonly go: (reason: string) => void;
}

const Reason = ({ move, busy, cancel, go }: ReasonProps) => {
  const [reason, setReason] = useState('');
  return (
    <div className="case__reason" role="group" aria-labelledby="case-reason-label">
      <label htmlFor="case-reason" id="case-reason-label">
        {move.label}: why?
      </label>
      <p className="case-quiet" id="case-reason-help">
        Kept in the history. The resident does not see it.
      </p>
      <textarea
        id="case-reason"
        aria-describedby="case-reason-help"
        rows={3}
        aria-required
        autoFocus
        maxLength={5000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="case__moves">
        <button
          type="button"
          className="case__button case__button--first"
          disabled={busy || !reason.trim()}
          onClick={() => go(reason)}
        >
          {move.label}
        </button>
        <button type="button" className="case__button" onClick={cancel}>
          Go back
        </button>
      </div>
    </div>
  );
};

const Assign = ({ assignee, assigneeName, colleagues, me, busy, change }: Omit<Props, 'moves'>) => {
  const gone = assignee && !colleagues.some(({ id }) => id === assignee);
  return (
    <div className="case__assign">
      <label htmlFor="case-assignee">Given to</label>
      <select
        id="case-assignee"
        value={assignee ?? ''}
        disabled={busy}
        onChange={(event) => void change({ assign: event.target.value || null })}
      >
        <option value="">Nobody</option>
        {gone ? <option value={assignee}>{assigneeName ?? 'Someone who left'}</option> : null}
        {colleagues.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
            {id === me ? ' (you)' : ''}
          </option>
        ))}
      </select>
      {assignee === me ? null : (
        <button
          type="button"
          className="case__button"
          disabled={busy}
          onClick={() => void change({ assign: me })}
        >
          Give it to me
        </button>
      )}
    </div>
  );
};
