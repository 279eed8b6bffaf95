import type { Payload } from 'payload';
import { deliveriesHealth } from '../delivery/queue.ts';

/** Whether the cms can do its work, and what waits to leave it. */
export interface Readiness {
  readonly ready: boolean;
  readonly database: 'ok' | 'unreachable';
  readonly deliveries?: { readonly due: number; readonly parked: number; readonly oldestDue?: string };
}

/** Asks the database; never throws. */
export const readiness = async (payload: Payload): Promise<Readiness> => {
  try {
    const { waiting, oldest, parked } = await deliveriesHealth(payload);
    return {
      ready: true,
      database: 'ok',
      deliveries: { due: waiting, parked, ...(oldest ? { oldestDue: oldest } : {}) },
    };
  } catch {
    return { ready: false, database: 'unreachable' };
  }
};
