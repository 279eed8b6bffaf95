'use client';
import { toast } from '@payloadcms/ui';
import { useState } from 'react';
import { movesFor } from '#shared/case/states.ts';
import type { CaseChange } from '#shared/case/record.ts';
import { Answers } from './Answers.tsx';
import { CaseActions } from './CaseActions.tsx';
import { DueTag } from './DueTag.tsx';
import { History, Mails, Notes } from './CaseRecord.tsx';
import type { Colleague, ShownCase, ShownMail } from './shown-case.ts';
import { StateTag } from './StateTag.tsx';
import { shortMoment } from './dates.ts';
import './cases.scss';

interface Props {
  readonly initial: ShownCase;
  readonly mails: readonly ShownMail[];
  readonly colleagues: readonly Colleague[];
  readonly me: { readonly id: string; readonly role: string };
  readonly now: number;
}

/** A change without its revision, which the screen knows. */
export type Wanted = Omit<CaseChange, 'revision' | 'assign'> & { readonly assign?: string | null };

/** The live part of a case's screen. */
export const CaseDesk = ({ initial, mails, colleagues, me, now }: Props) => {
  const [shown, setShown] = useState(initial);
  const [busy, setBusy] = useState(false);
  const [conflict, setConflict] = useState(false);

  const change = async (wanted: Wanted): Promise<boolean> => {
    setBusy(true);
    try {
      const response = await send(shown, wanted);
      if (response.status === 409) setConflict(true);
      if (!response.ok) {
        const { problem } = (await response.json()) as { problem?: string };
        toast.error(problem ?? 'That did not work. Try again.');
        return false;
      }
      setShown(await load(shown.id));
      toast.success('Saved.');
      return true;
    } catch {
      toast.error('The desk can’t be reached. Nothing was changed.');
      return false;
    } finally {
      setBusy(false);
    }
  };

  const refresh = async (): Promise<void> => {
    setShown(await load(shown.id));
    setConflict(false);
  };

  return (
    <div className="case">
      <header className="case__head">
        <h2 className="case__form">{shown.form}</h2>
        <p className="case__facts">
          <StateTag state={shown.state} /> <DueTag {...shown} needsReview={false} now={now} label="Due " />{' '}
          <span>Received {shortMoment(shown.receivedAt)}</span>{' '}
          <span>on the form as it was published {shortMoment(shown.formVersion)}</span>{' '}
          {shown.locale === 'cy' ? <span>In Welsh</span> : null}
        </p>
      </header>
      {conflict ? (
        <div className="case__alert" role="alert">
          <p>
            <strong>Someone changed this while you wrote.</strong> What you wrote is still in its box.
          </p>
          <button type="button" className="case__button" onClick={() => void refresh()}>
            Show how it is now
          </button>
        </div>
      ) : null}
      {shown.needsReview ? (
        <div className="case__alert" role="note">
          <p>
            <strong>Look at this before anything is done.</strong> {shown.review}
          </p>
          <button
            type="button"
            className="case__button"
            disabled={busy}
            onClick={() => void change({ reviewed: true })}
          >
            I have looked: it is fine
          </button>
        </div>
      ) : null}
      <div className="case__columns">
        <section className="case__answers" aria-labelledby="case-answers">
          <h3 id="case-answers">What they told us</h3>
          <Answers id={shown.id} answers={shown.answers} />
          <Notes notes={shown.notes} busy={busy} save={(note) => change({ note })} />
        </section>
        <aside className="case__side">
          <CaseActions
            key={shown.revision}
            moves={movesFor(shown.state, me.role)}
            assignee={shown.assignee}
            assigneeName={shown.assigneeName}
            colleagues={colleagues}
            me={me.id}
            busy={busy}
            change={change}
          />
          <Mails mails={mails} />
          <History history={shown.history} />
        </aside>
      </div>
    </div>
  );
};

const send = ({ id, revision }: ShownCase, wanted: Wanted): Promise<Response> =>
  fetch(`/api/cases/${encodeURIComponent(id)}/change`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ revision, ...wanted }),
  });

const load = async (id: string): Promise<ShownCase> => {
  const response = await fetch(`/api/cases/${encodeURIComponent(id)}?depth=0`, {
    credentials: 'same-origin',
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return (await response.json()) as ShownCase;
};
