import type { Payload, TypedUser } from 'payload';
import { isLate } from '#shared/case/due.ts';
import { kinds } from '../../delivery/compose.ts';
import type { Delivery } from '../../delivery/queue.ts';
import type { CaseDocument } from '../../intake/case-document.ts';
import { DueTag } from '../cases/DueTag.tsx';
import { ListBar } from '../cases/ListBar.tsx';
import { StateTag } from '../cases/StateTag.tsx';

interface Props {
  readonly payload: Payload;
  readonly user: TypedUser;
}

/** What waits for caseworkers: what to look at first and what is late, before what is new; mails given up. */
export const CasesPanel = async ({ payload, user }: Props) => {
  const now = Date.now();
  const asked = { depth: 0, pagination: false, overrideAccess: false, user } as const;
  const [cases, parked] = await Promise.all([
    payload.find({ collection: 'cases', where: { open: { equals: true } }, limit: 8, ...asked }),
    payload.find({ collection: 'deliveries', where: { state: { equals: 'parked' } }, limit: 5, ...asked }),
  ]);
  const open = cases.docs as unknown as CaseDocument[];
  const failed = parked.docs as unknown as Delivery[];
  return (
    <section className="first__panel" aria-labelledby="first-cases">
      <h2 id="first-cases">Cases</h2>
      <ListBar payload={payload} user={user} />
      {failed.length ? (
        <div className="first__problem">
          <strong>E-mails that could not be sent</strong>
          <ul>
            {failed.map(({ id, kind, problem }) => (
              <li key={id}>
                <a href={`/admin/collections/deliveries/${id}`}>{kinds[kind]}</a>: {problem}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {open.length === 0 ? (
        <p>No open cases. What residents send appears here by itself.</p>
      ) : (
        <div className="first__scroll">
          <table className="first__table">
            <caption className="first__caption">{inWhichOrder(open, now)}</caption>
            <thead>
              <tr>
                <th scope="col">Case</th>
                <th scope="col">Due</th>
                <th scope="col">State</th>
                <th scope="col">Given to</th>
              </tr>
            </thead>
            <tbody>
              {open.map((one) => (
                <tr key={one.id}>
                  <th scope="row">
                    <a href={`/admin/collections/cases/${one.id}`}>{one.reference}</a>
                    <span>{one.form}</span>
                  </th>
                  <td>
                    <DueTag {...one} now={now} />
                  </td>
                  <td>
                    <StateTag state={one.state} />
                  </td>
                  <td>{one.assigneeName ?? <span className="case-quiet">Nobody</span>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};

const inWhichOrder = (open: readonly CaseDocument[], now: number): string => {
  const late = open.some((one) => isLate(one, now));
  if (open.some(({ needsReview }) => needsReview))
    return `What to look at before anything is done comes first${late ? ', then what is late' : ''}.`;
  return late ? 'What is late comes first.' : 'What is due first comes first.';
};
