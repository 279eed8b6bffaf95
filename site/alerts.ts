import type { AnyPublished, Published } from '#shared/content/published.ts';
import { topicsAbove } from './breadcrumbs.ts';
import type { Reader } from './replica/reader.ts';

type Places = Published<'alert'>['content']['places'];

/**
 * The alerts that a page shows now, the gravest first. Of alerts for other places it reads only which places
 * they are for, so that their words are none of its business.
 */
export const alertsOn = (
  reader: Reader,
  path: string,
  document: AnyPublished | undefined,
): Published<'alert'>[] => {
  const during = ['from', 'until'] as const;
  const everywhere = reader.list('alert', { where: { where: 'everywhere' }, during });
  const somewhere = reader.list('alert', { where: { where: 'places' }, pick: ['places'], during });
  const topics = new Set(
    somewhere.length && document ? [document, ...topicsAbove(reader, document)].map(({ id }) => id) : [],
  );
  const here = somewhere.filter(({ content }) => isHere(content['places'] as Places, path, topics));
  return [...everywhere, ...here]
    .flatMap(({ id }) => reader.document('alert', id) ?? [])
    .sort((one, other) => grave.indexOf(one.content.severity) - grave.indexOf(other.content.severity));
};

const grave: readonly Published<'alert'>['content']['severity'][] = [
  'emergency',
  'mourning',
  'disruption',
  'information',
];

const isHere = (places: Places, path: string, topics: ReadonlySet<string>): boolean =>
  (places ?? []).some((place) =>
    place.blockType === 'under-path'
      ? path === place.path || path.startsWith(`${place.path.replace(/\/$/, '')}/`)
      : topics.has(place.topic.id),
  );
