import type { Payload } from 'payload';
import type { CaseDocument } from '../../intake/case-document.ts';

/** What the case's screen shows: all but the hidden fields. */
export type ShownCase = Pick<
  CaseDocument,
  | 'id'
  | 'reference'
  | 'form'
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
