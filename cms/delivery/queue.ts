import type { Payload, Where } from 'payload';
import type { Expected } from '../intake/case-document.ts';
import { backOff, mostTries } from './back-off.ts';
import type { Kind } from './compose.ts';

/** Where a delivery stands. While it is leased it is `due` in the future: whoever leases dies in silence. */
export type DeliveryState = 'due' | 'sent' | 'parked';

/** The same for people. */
export const stateLabels: Readonly<Record<DeliveryState, string>> = {
  due: 'On its way',
  sent: 'Sent',
  parked: 'Given up: needs you',
};

/** One thing to be sent for one case. */
export interface Delivery {
  readonly id: string;
  readonly case: string;
  readonly kind: Kind;
  /** Case and kind: unique. */
  readonly slot: string;
  readonly to: string;
  readonly state: DeliveryState;
  /** Whether it is parked, for the list's order. */
  readonly needsYou: boolean;
  readonly dueAt: string;
  /** Whose turn it is; another one's result is not believed. */
  readonly lease: string | null;
  readonly tries: number;
  readonly sentAt: string | null;
  readonly problem: string | null;
}

/** How long a worker may hold a delivery before another takes it, in milliseconds. */
export const leaseTime = 5 * 60 * 1000;

/** Makes sure that each expected thing has its delivery; what is there already stays as it is. */
export const enqueue = async (
  payload: Payload,
  caseId: string,
  expected: readonly Expected[],
): Promise<number> => {
  if (expected.length === 0) return 0;
  const there = new Set((await ofCases(payload, [caseId])).map(({ kind }) => kind));
  let made = 0;
  for (const { kind, to } of expected.filter((one) => !there.has(one.kind))) {
    const slot = `${caseId}/${kind}`;
    const data = { case: caseId, kind, slot, to, state: 'due', dueAt: new Date().toISOString(), tries: 0 };
    try {
      await payload.create({ collection: 'deliveries', data: data as never, depth: 0, overrideAccess: true });
      made += 1;
    } catch (error) {
      // Two asked at once: the unique slot let one of them in.
      if (!(await one(payload, { slot: { equals: slot } }))) throw error;
    }
  }
  return made;
};

/** What is due, oldest first. */
export const findDue = (payload: Payload, now: number, limit: number): Promise<Delivery[]> =>
  many(payload, { state: { equals: 'due' }, dueAt: { less_than_equal: iso(now) } }, limit);

/** Leases a delivery by one conditional update; undefined if somebody else was faster. */
export const claim = async (payload: Payload, due: Delivery, now: number): Promise<Delivery | undefined> => {
  const lease = crypto.randomUUID();
  return change(
    payload,
    {
      id: { equals: due.id },
      state: { equals: 'due' },
      tries: { equals: due.tries },
      dueAt: { equals: due.dueAt },
    },
    { dueAt: iso(now + leaseTime), lease, tries: due.tries + 1 },
  );
};

/** What became of a try. */
export type Outcome =
  { readonly sent: true } | { readonly sent: false; readonly problem: string; readonly final: boolean };

/** Notes what became of a try, if the delivery is still ours; otherwise the other worker's word counts. */
export const settle = (
  payload: Payload,
  leased: Delivery,
  outcome: Outcome,
  now: number,
  random: number = Math.random(),
): Promise<Delivery | undefined> =>
  change(
    payload,
    { id: { equals: leased.id }, lease: { equals: leased.lease } },
    settled(leased, outcome, now, random),
  );

const settled = (leased: Delivery, outcome: Outcome, now: number, random: number): Partial<Delivery> => {
  if (outcome.sent) return { state: 'sent', sentAt: iso(now), lease: null, problem: null };
  const { problem } = outcome;
  if (outcome.final || leased.tries >= mostTries)
    return { state: 'parked', needsYou: true, lease: null, problem };
  return { dueAt: iso(now + backOff(leased.tries, random)), lease: null, problem };
};

/** Starts a parked delivery over; undefined if it is not parked. */
export const tryAgain = (payload: Payload, id: string, now: number): Promise<Delivery | undefined> =>
  change(
    payload,
    { id: { equals: id }, state: { equals: 'parked' } },
    { state: 'due', needsYou: false, dueAt: iso(now), tries: 0, lease: null },
  );

/** The delivery with this id; undefined if there is none. */
export const findDelivery = (payload: Payload, id: string): Promise<Delivery | undefined> =>
  one(payload, { id: { equals: id } });

/** All deliveries of these cases. */
export const ofCases = (payload: Payload, cases: readonly string[]): Promise<Delivery[]> =>
  many(payload, { case: { in: [...cases] } }, 0);

/** For the health page: what waits, since when the oldest, and what was given up. */
export const deliveriesHealth = async (
  payload: Payload,
): Promise<{ readonly waiting: number; readonly oldest: string | null; readonly parked: number }> => {
  const count = async (where: Where) =>
    (await payload.count({ collection: 'deliveries', where, overrideAccess: true })).totalDocs;
  const waiting = await count({ state: { equals: 'due' } });
  const [oldest] = waiting
    ? await payload
        .find({
          collection: 'deliveries',
          where: { state: { equals: 'due' } },
          sort: 'createdAt',
          limit: 1,
          depth: 0,
          pagination: false,
          overrideAccess: true,
        })
        .then(({ docs }) => docs as unknown as { createdAt: string }[])
    : [];
  return { waiting, oldest: oldest?.createdAt ?? null, parked: await count({ state: { equals: 'parked' } }) };
};

const iso = (time: number): string => new Date(time).toISOString();

const many = async (payload: Payload, where: Where, limit: number): Promise<Delivery[]> => {
  const { docs } = await payload.find({
    collection: 'deliveries',
    where,
    sort: 'dueAt',
    limit,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    showHiddenFields: true,
  });
  return docs as unknown as Delivery[];
};

const one = async (payload: Payload, where: Where): Promise<Delivery | undefined> =>
  (await many(payload, where, 1))[0];

/** One conditional UPDATE: the database decides who was first. */
const change = async (
  payload: Payload,
  where: Where,
  data: Partial<Delivery>,
): Promise<Delivery | undefined> => {
  const changed: unknown = await payload.db.updateOne({
    collection: 'deliveries',
    where,
    data: { ...data, updatedAt: iso(Date.now()) },
    // SQLite's adapter needs to be asked for one statement; MongoDB's does nothing else.
    ...(payload.db.name === 'mongoose' ? {} : { options: { atomic: true } }),
  });
  return (changed as Delivery | null) ?? undefined;
};
