import { newsPerPage } from './addresses.ts';
import type { Link, Reader } from './replica/reader.ts';

/** A news item as lists show it. */
export interface NewsItem extends Link {
  readonly id: string;
  /** The day on it, as `2026-11-23`. */
  readonly date: string;
  readonly summary: string;
  /** The upload's id. */
  readonly picture: string | undefined;
}

/** All news, the newest first. */
export const newest = (reader: Reader): NewsItem[] =>
  reader
    .list('news', { pick: ['date', 'summary', 'picture'] })
    .map(({ id, title, href, content }) => ({
      id,
      title,
      href,
      date: String(content['date']),
      summary: String(content['summary'] ?? ''),
      picture: typeof content['picture'] === 'string' ? content['picture'] : undefined,
    }))
    .sort((one, other) =>
      one.date < other.date ? 1 : one.date > other.date ? -1 : one.id < other.id ? -1 : 1,
    );

/** How many pages the newsroom has; one, even if it is empty. */
export const newsPages = (reader: Reader): number =>
  Math.max(1, Math.ceil(reader.list('news').length / newsPerPage));
