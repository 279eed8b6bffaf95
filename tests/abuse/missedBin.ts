import { daysAfter } from '#shared/questions/date/days.ts';
import { todayAt } from '#shared/form/today.ts';
import type { Fields, Page, Resident } from './resident.ts';

/** "Report a missed bin", and what people answer in it. */
export const path = '/forms/missed-bin';

const [year = '', month = '', day = ''] = daysAfter(todayAt(Date.now()), -2).split('-');

/** The day before yesterday. */
export const collected = { year, month, day };

/** The first step: about the bin. */
export const bin = {
  'which-bin': 'garden',
  'collection-day-day': day,
  'collection-day-month': month,
  'collection-day-year': year,
  tag: 'no',
};

/** The second: where it is. */
export const where = {
  'address-line1': '1 High Street',
  'address-line2': '',
  'address-town': 'Westbourne',
  'address-postcode': 'WB1 1AA',
  details: 'By the gate',
};

/** The third: who reports it. */
export const who = { name: 'Ada Byron', email: 'ada@example.org' };

/** Goes to the check of all answers, step by step. */
export const toCheck = async (person: Resident, more: Fields = {}): Promise<Page> => {
  const second = await person.fill(await person.open(path), { ...bin, ...more });
  return person.fill(await person.fill(second, { ...where, ...more }), { ...who, ...more });
};

/** Sends everything at once, as the island does. */
export const sendAll = async (person: Resident, fields: Fields): Promise<Page> => {
  const own = { _seconds: '60', _website: '', _version: await versionOf(person, path) };
  return person.send(path, { ...bin, ...where, ...who, ...own, ...fields }, { accept: 'application/json' });
};

/** What a form asked when its page was made, as the page says it. */
export const versionOf = async (person: Resident, form: string): Promise<string> =>
  /name="_version" value="([^"]*)"/.exec((await person.open(form)).html)?.[1] ?? '';

/** The reference that a page shows, or `none`. */
export const referenceOn = ({ html }: Page): string =>
  /[A-Z0-9]{4}(-[A-Z0-9]{4}){2}/.exec(html)?.[0] ?? 'none';

/** A key as the island makes it. */
export const newKey = (): string =>
  Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64url');
