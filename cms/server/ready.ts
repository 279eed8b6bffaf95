import type { Payload } from 'payload';

/** Whether the cms can do its work, and what waits to leave it. */
export interface Readiness {
  readonly ready: boolean;
  readonly database: 'ok' | 'unreachable';
  readonly deliveries?: { readonly due: number; readonly parked: number; readonly oldestDue?: string };
}

/** Asks the database; never throws. */
export const readiness = async (payload: Payload): Promise<Readiness> => {
  try {
    const count = async (state: 'due' | 'parked') =>
      (
        await payload.count({
          collection: 'deliveries',
          where: { state: { equals: state } },
          overrideAccess: true,
        })
      ).totalDocs;
    const oldest = await payload.find({
      collection: 'deliveries',
      where: { state: { equals: 'due' } },
      sort: 'createdAt',
      limit: 1,
      depth: 0,
      pagination: false,
      overrideAccess: true,
    });
    const since = oldest.docs[0]?.createdAt;
    return {
      ready: true,
      database: 'ok',
      deliveries: {
        due: await count('due'),
        parked: await count('parked'),
        ...(since ? { oldestDue: since } : {}),
      },
    };
  } catch {
    return { ready: false, database: 'unreachable' };
  }
};
