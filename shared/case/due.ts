import { states } from './states.ts';
import type { State } from './states.ts';

/** How many working days a case has, unless its form says otherwise. */
export const usualDays = 5;

const day = 24 * 60 * 60 * 1000;

/** When a case is late: the end of the nth working day (Monday to Friday, UTC) after it came in. */
export const dueBy = (receivedAt: string, workingDays: number = usualDays): string => {
  const start = new Date(receivedAt);
  let time = Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate());
  for (let left = Math.max(0, Math.floor(workingDays)); left > 0;) {
    time += day;
    const weekday = new Date(time).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return new Date(time + day - 1).toISOString();
};

/** Whether a case should have been finished by now. Waiting for the resident stops the clock. */
export const isLate = (
  record: { readonly state: State; readonly dueBy: string },
  now: number = Date.now(),
): boolean => states[record.state].open && record.state !== 'waiting' && Date.parse(record.dueBy) < now;
