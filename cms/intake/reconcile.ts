import type { Payload } from 'payload';
import { enqueue, ofCases } from '../delivery/queue.ts';
import type { CaseDocument } from './case-document.ts';

/** How many cases are held against their deliveries at a time. */
const pageSize = 200;

/**
 * Proves that every case has each delivery that it expects, and makes what is missing: a process may have
 * died between the two. Returns how many were made.
 */
export const reconcile = async (payload: Payload): Promise<number> => {
  let made = 0;
  for (let after = ''; ;) {
    const cases = await pageOf(payload, after);
    const last = cases.at(-1);
    if (!last) return made;
    made += await complete(payload, cases);
    after = last.id;
  }
};

type Expecting = Pick<CaseDocument, 'id' | 'expects'>;

/** By id, so that what arrives meanwhile moves nothing to another page; it is looked at the next time. */
const pageOf = async (payload: Payload, after: string): Promise<Expecting[]> => {
  const { docs } = await payload.find({
    collection: 'cases',
    ...(after ? { where: { id: { greater_than: after } } } : {}),
    sort: 'id',
    select: { expects: true } as never,
    limit: pageSize,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    showHiddenFields: true,
  });
  return docs as unknown as Expecting[];
};

const complete = async (payload: Payload, cases: readonly Expecting[]): Promise<number> => {
  const there = new Set(
    (
      await ofCases(
        payload,
        cases.map(({ id }) => id),
      )
    ).map(({ slot }) => slot),
  );
  let made = 0;
  for (const { id, expects } of cases)
    if (expects.some(({ kind }) => !there.has(`${id}/${kind}`))) made += await enqueue(payload, id, expects);
  return made;
};
