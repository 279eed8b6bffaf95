import type { ContentOf } from '../index.ts';
import { daysOf } from './hours.ts';

/** A contact for search engines: https://schema.org/ContactPoint. What is empty is left out. */
export const contactPoint = (contact: ContentOf<'contact'>, url: string): object => ({
  '@type': 'ContactPoint',
  name: contact.title,
  url,
  ...(contact.summary ? { description: contact.summary } : {}),
  ...(contact.phone ? { telephone: contact.phone } : {}),
  ...(contact.email ? { email: contact.email } : {}),
  ...(contact.hours?.length
    ? {
        hoursAvailable: contact.hours.map(({ day, from, to }) => ({
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: daysOf(day).map((name) => `https://schema.org/${name}`),
          opens: from,
          closes: to === '24:00' ? '23:59' : to,
        })),
      }
    : {}),
});
