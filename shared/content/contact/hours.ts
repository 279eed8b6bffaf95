import type { ContentOf } from '../index.ts';
import { inEveryLocale } from '../locales.ts';
import type { Locale } from '../locales.ts';

type Hours = NonNullable<ContentOf<'contact'>['hours']>;
type Day = Hours[number]['day'];

/** Opening hours by day, in the order they are kept, as people say them: `9am to 12:30pm and 2pm to 5pm`. */
export const hoursInWords = (hours: Hours, locale: Locale): { day: string; times: string }[] => {
  const say = words[locale];
  const byDay = Map.groupBy(hours, ({ day }) => day);
  return [...byDay].map(([day, lines]) => ({
    day: say.days[day],
    times: lines
      .map(({ from, to }) => `${timeInWords(from, locale)} ${say.to} ${timeInWords(to, locale)}`)
      .join(say.and),
  }));
};

/** A time of the 24-hour clock as GOV.UK writes it: `9am`, `5:30pm`, `midday`. */
export const timeInWords = (time: string, locale: Locale): string => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (minute === 0 && hour % 12 === 0) return hour === 12 ? words[locale].midday : words[locale].midnight;
  const minutes = minute ? `:${String(minute).padStart(2, '0')}` : '';
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
};

/** The days that a line of opening hours is for, as https://schema.org names them. */
export const daysOf = (day: Day): string[] => {
  const everyDay = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
  if (day === 'every-day') return everyDay;
  return day === 'monday-to-friday'
    ? everyDay.slice(0, 5)
    : everyDay.filter((name) => name.toLowerCase() === day);
};

interface Words {
  readonly days: Readonly<Record<Day, string>>;
  readonly to: string;
  readonly and: string;
  readonly midday: string;
  readonly midnight: string;
}

const words = inEveryLocale<Words>({
  en: {
    days: {
      'monday-to-friday': 'Monday to Friday',
      monday: 'Monday',
      tuesday: 'Tuesday',
      wednesday: 'Wednesday',
      thursday: 'Thursday',
      friday: 'Friday',
      saturday: 'Saturday',
      sunday: 'Sunday',
      'every-day': 'Every day',
    },
    to: 'to',
    and: ' and ',
    midday: 'midday',
    midnight: 'midnight',
  },
  cy: {
    days: {
      'monday-to-friday': 'Dydd Llun i ddydd Gwener',
      monday: 'Dydd Llun',
      tuesday: 'Dydd Mawrth',
      wednesday: 'Dydd Mercher',
      thursday: 'Dydd Iau',
      friday: 'Dydd Gwener',
      saturday: 'Dydd Sadwrn',
      sunday: 'Dydd Sul',
      'every-day': 'Bob dydd',
    },
    to: 'i',
    and: ' a ',
    midday: 'ganol dydd',
    midnight: 'hanner nos',
  },
});
