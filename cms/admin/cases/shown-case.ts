import type { Payload } from 'payload';
import { kinds } from '../../delivery/compose.ts';
import { ofCases, stateLabels } from '../../delivery/queue.ts';
import type { CaseDocument } from '../../intake/case-document.ts';
import { shortMoment } from './dates.ts';

/** What the case's screen shows: all but the hidden fields. */
export type ShownCase = Pick<
  CaseDocument,
  | 'id'
  | 'reference'
  | 'form'
  | 'formVersion'
  | 'locale'
  | 'answers'
  | 'notes'
  | 'history'
  | 'state'
  | 'assignee'
  | 'assigneeName'
  | 'review'
  | 'needsReview'
  | 'receivedAt'
  | 'dueBy'
  | 'revision'
>;

/** What became of one e-mail about a case. */
export interface ShownMail {
  readonly id: string;
  readonly what: string;
  readonly to: string;
  readonly state: string;
  /** A person has to look. */
  readonly failed: boolean;
}

/** The e-mails about a case. */
export const mailsOf = async (payload: Payload, id: string): Promise<ShownMail[]> =>
  (await ofCases(payload, [id])).map((mail) => ({
    id: mail.id,
    what: kinds[mail.kind],
    to: mail.to,
    state: mail.sentAt ? `Sent ${shortMoment(mail.sentAt)}` : stateLabels[mail.state],
    failed: mail.state === 'parked',
  }));

/** Somebody a case can be given to. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
}

/** All who work on cases, by name; caseworkers can't read the list of people itself. */
export const colleagues = async (payload: Payload): Promise<Colleague[]> => {
  const { docs } = await payload.find({
    collection: 'people',
    where: { role: { in: ['caseworker', 'administrator'] }, disabled: { not_equals: true } },
    sort: 'name',
    limit: 500,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  return docs.map(({ id, name, email }) => ({ id: String(id), name: String(name || email) }));
};
