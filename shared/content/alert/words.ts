import type { ContentOf } from '../index.ts';
import type { Locale } from '../published.ts';

/** How an alert's kind is said before its title; a notable death needs no word. */
export const words: Readonly<Record<Locale, Readonly<Record<ContentOf<'alert'>['severity'], string>>>> = {
  en: { information: 'Information', disruption: 'Disruption', emergency: 'Emergency', mourning: '' },
  cy: { information: 'Gwybodaeth', disruption: 'Tarfu ar wasanaeth', emergency: 'Argyfwng', mourning: '' },
};
