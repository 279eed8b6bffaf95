import type { ContentOf } from '../index.ts';
import { inEveryLocale } from '../locales.ts';

/** How an alert's kind is said before its title; a notable death needs no word. */
export const words = inEveryLocale<Readonly<Record<ContentOf<'alert'>['severity'], string>>>({
  en: { information: 'Information', disruption: 'Disruption', emergency: 'Emergency', mourning: '' },
  cy: { information: 'Gwybodaeth', disruption: 'Tarfu ar wasanaeth', emergency: 'Argyfwng', mourning: '' },
});
