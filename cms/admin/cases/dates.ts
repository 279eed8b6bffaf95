/** `Mon 30 Nov 2026`: of a last day, which is kept as its end in UTC. */
export const shortDay = (iso: string): string => format(iso, { weekday: 'short', ...day, timeZone: 'UTC' });

/** `23 Nov 2026, 12:03`, as the clock in the town hall shows it. */
export const shortMoment = (iso: string): string =>
  format(iso, { ...day, hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });

const day = { day: 'numeric', month: 'short', year: 'numeric' } as const;

const format = (iso: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', options).format(new Date(iso)).replace(/^(\w+),/, '$1');
