import { english } from '../say.ts';

/**
 * The time (`14:15`, 24 hours) that somebody wrote as 2:15pm, 2.15 pm, 14:15, 1415, midday or midnight;
 * undefined if it is none, or, as a bare 9 is, morning or evening.
 */
export const clockTime = (typed: string, say = english): string | undefined => {
  const words = typed.toLowerCase().replace(/[\s.]+(?=[ap]\.?m\.?$)/, '');
  const named = Object.entries(names).find(([name]) => words === name || words === say(name));
  if (named) return named[1];
  const [, hour, minute = '00', half] =
    /^(\d{1,2})(?:[:.](\d\d))?([ap])\.?m\.?$/.exec(words) ??
    /^(\d{1,2})[:.](\d\d)$/.exec(words) ??
    /^(\d\d)(\d\d)$/.exec(words) ??
    [];
  if (hour === undefined || Number(minute) > 59) return undefined;
  if (!half) return Number(hour) < 24 ? `${hour.padStart(2, '0')}:${minute}` : undefined;
  if (Number(hour) < 1 || Number(hour) > 12) return undefined;
  return `${String((Number(hour) % 12) + (half === 'p' ? 12 : 0)).padStart(2, '0')}:${minute}`;
};

/** As people read it: 9am, 2:15pm, midday, midnight (GOV.UK style). */
export const timeInWords = (time: string, say = english): string => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (!minute && hour % 12 === 0) return say(hour ? 'midday' : 'midnight');
  return `${hour % 12 || 12}${minute ? time.slice(2) : ''}${hour < 12 ? 'am' : 'pm'}`;
};

const names = { midnight: '00:00', midday: '12:00', noon: '12:00' } as const;
