import type { Locale, Published } from '#shared/content/published.ts';
import { isDuring } from './during.ts';
import { readStored } from './documents.ts';
import type { Stored } from './documents.ts';
import type { Replica } from './openReplica.ts';

/** The alerts on one page, as a key. */
export type AlertsKey = readonly ['alerts', locale: Locale, path: string, topics: readonly string[]];

/** The alerts that a page shows at a moment (ms since 1970), worst first. */
export const currentAlerts = (replica: Replica, key: AlertsKey, now: number): Stored[] =>
  (
    replica
      .sql("SELECT id FROM documents WHERE type = 'alert' AND locale = ? ORDER BY title, id")
      .all(key[1]) as { id: string }[]
  )
    .flatMap(({ id }) => readStored(replica, 'alert', id) ?? [])
    .filter((stored) => isShownOn(stored, key) && isDuring(stored, ['from', 'until'], now))
    .sort((a, b) => severityOf(a) - severityOf(b));

/** What one alert puts onto a page, whatever the time is. */
export const viewAlert = (key: AlertsKey, stored: Stored): unknown =>
  stored.document.type === 'alert' && isShownOn(stored, key) ? stored.hash : undefined;

const isShownOn = ({ document }: Stored, [, locale, path, topics]: AlertsKey): boolean => {
  if (document.locale !== locale) return false;
  const { where, places = [] } = (document as Published<'alert'>).content;
  return (
    where === 'everywhere' ||
    places.some((place) =>
      place.blockType === 'under-path' ? isUnder(path, place.path, locale) : topics.includes(place.topic.id),
    )
  );
};

/** An editor may write an address with the language's prefix or without. */
const isUnder = (path: string, parent: string, locale: Locale): boolean =>
  [parent, `/${locale}${parent}`].some((above) => {
    const trunk = above.replace(/\/+$/, '');
    return path === trunk || path.startsWith(`${trunk}/`);
  });

const severities = ['emergency', 'mourning', 'disruption', 'information'];
const severityOf = ({ document }: Stored): number =>
  severities.indexOf((document as Published<'alert'>).content.severity);
