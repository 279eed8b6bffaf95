'use client';
import { useState } from 'react';
import type { HistoryEntry, Note } from '#shared/case/record.ts';
import { shortMoment } from './dates.ts';
import type { ShownMail } from './shown-case.ts';

interface NotesProps {
  readonly notes: readonly Note[];
  readonly busy: boolean;
  readonly save: (note: string) => Promise<boolean>;
}

/** What staff write to each other, oldest first, and a box for more. */
export const Notes = ({ notes, busy, save }: NotesProps) => {
  const [note, setNote] = useState('');
  return (
    <section className="case__notes" aria-labelledby="case-notes">
      <h3 id="case-notes">Notes</h3>
      {notes.map(({ at, by, text }) => (
        <article key={at} className="case__note">
          <p className="case-quiet">
            {by.name}, <time dateTime={at}>{shortMoment(at)}</time>
          </p>
          <p className="case__text">{text}</p>
        </article>
      ))}
      <label htmlFor="case-note">Add a note</label>
      <p className="case-quiet" id="case-note-help">
        Only staff see notes. People can ask what we wrote about them.
      </p>
      <textarea
        id="case-note"
        aria-describedby="case-note-help"
        rows={3}
        maxLength={5000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <button
        type="button"
        className="case__button"
        disabled={busy || !note.trim()}
        onClick={() => void save(note).then((saved) => saved && setNote(''))}
      >
        Save note
      </button>
    </section>
  );
};

/** The e-mails about a case, and whether they left. */
export const Mails = ({ mails }: { readonly mails: readonly ShownMail[] }) =>
  mails.length === 0 ? null : (
    <section aria-labelledby="case-mails">
      <h3 id="case-mails">E-mails</h3>
      <ul className="case__history">
        {mails.map(({ id, what, to, state, failed }) => (
          <li key={id}>
            <a href={`/admin/collections/deliveries/${id}`}>{what}</a>
            <span className="case__text">{to}</span>
            <span className={failed ? 'case-failed' : 'case-quiet'}>{state}</span>
          </li>
        ))}
      </ul>
    </section>
  );

/** What happened to a case, newest first. */
export const History = ({ history }: { readonly history: readonly HistoryEntry[] }) => (
  <section aria-labelledby="case-history">
    <h3 id="case-history">History</h3>
    <ol className="case__history">
      {[...history].reverse().map(({ at, by, what, reason }, nth) => (
        <li key={`${at} ${nth}`}>
          <strong>{what}</strong>
          {reason ? <span className="case__text">{reason}</span> : null}
          <span className="case-quiet">
            {by ? `${by.name}, ` : ''}
            <time dateTime={at}>{shortMoment(at)}</time>
          </span>
        </li>
      ))}
    </ol>
  </section>
);
