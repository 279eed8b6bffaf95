import type { Payload, TypedUser } from 'payload';
import { shortMoment } from '../cases/dates.ts';
import { drafts, problems, published } from './recent.ts';
import type { DraftLine, Line } from './recent.ts';

interface Props {
  readonly payload: Payload;
  readonly user: TypedUser;
}

/** What waits for editors: what did not go live, what is not published, what was published last. */
export const PagesPanel = async ({ payload, user }: Props) => {
  const desk = { payload, user };
  const [broken, { own, others }, out] = await Promise.all([problems(desk), drafts(desk), published(desk)]);
  return (
    <section className="first__panel" aria-labelledby="first-pages">
      <h2 id="first-pages">Pages</h2>
      <p className="first__make">
        <a href="/admin/collections/page/create">New page</a>
        <a href="/admin/collections/guide/create">New guide</a>
        <a href="/admin/collections/news/create">New news</a>
      </p>
      {broken.length ? (
        <div className="first__problem">
          <strong>Not live, because:</strong>
          <ul>
            {broken.map((line) => (
              <li key={line.id}>
                <To line={line} />: {line.problem}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className="first__columns">
        <div>
          <h3>Your drafts</h3>
          {own.length === 0 ? <p>You have no drafts to finish.</p> : <Drafts lines={own} />}
          {others.length ? (
            <>
              <h3 className="first__next">Other people’s drafts</h3>
              <Drafts lines={others} />
            </>
          ) : null}
        </div>
        <div>
          <h3>Published last</h3>
          {out.length === 0 ? <p>Nothing yet.</p> : null}
          <ul className="first__lines">
            {out.map((line) => (
              <li key={line.id}>
                <To line={line} />
                <span className={`first__live first__live--${line.live.tone}`}>
                  {line.live.words}
                  {line.live.tone === 'problem' && line.live.detail ? `: ${line.live.detail}` : ''}
                </span>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
};

const Drafts = ({ lines }: { readonly lines: readonly DraftLine[] }) => (
  <ul className="first__lines">
    {lines.map((line) => (
      <li key={line.id}>
        <To line={line} />
        <span className="case-quiet">
          {line.typeLabel}, changed {shortMoment(line.updatedAt)}
          {line.changedBy ? ` by ${line.changedBy}` : ''}
        </span>
      </li>
    ))}
  </ul>
);

const To = ({ line: { type, id, title } }: { readonly line: Line }) => (
  <a href={`/admin/collections/${type}/${id}`}>{title}</a>
);
