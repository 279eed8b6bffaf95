import type { UIFieldServerProps } from 'payload';
import { may } from '../../access/may.ts';
import { mostTries } from '../../delivery/back-off.ts';
import { kinds } from '../../delivery/compose.ts';
import { findDelivery, stateLabels } from '../../delivery/queue.ts';
import { findCase } from '../../intake/case-document.ts';
import { shortMoment } from '../cases/dates.ts';
import { TryAgain } from './TryAgain.tsx';
import '../cases/cases.scss';

/** What became of one e-mail, and what can be done about it. */
export const DeliveryView = async ({ payload, user, id }: UIFieldServerProps) => {
  const found = id && may(user, 'read', 'deliveries') ? await findDelivery(payload, String(id)) : undefined;
  if (!found) return null;
  const about = await findCase(payload, found.case);
  const { state, problem, tries, dueAt, sentAt } = found;
  return (
    <div className="case">
      {state === 'parked' ? <TryAgain id={found.id} problem={problem ?? ''} /> : null}
      <dl>
        <Row name="What">{kinds[found.kind]}</Row>
        <Row name="To">{found.to}</Row>
        <Row name="About">
          {about ? (
            <a href={`/admin/collections/cases/${about.id}`}>
              {about.reference}: {about.form}
            </a>
          ) : (
            'A case that is gone'
          )}
        </Row>
        <Row name="State">{stateLabels[state]}</Row>
        {sentAt ? <Row name="Sent">{shortMoment(sentAt)}</Row> : null}
        {state === 'due' ? <Row name="Next try">{shortMoment(dueAt)}</Row> : null}
        <Row name="Tries">{state === 'sent' ? tries : `${tries} of ${mostTries}`}</Row>
        {problem ? <Row name="What went wrong last">{problem}</Row> : null}
      </dl>
    </div>
  );
};

const Row = ({ name, children }: { readonly name: string; readonly children: React.ReactNode }) => (
  <div className="case__answer">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
