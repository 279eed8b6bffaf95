import { contentTypes } from '#shared/content/index.ts';
import type { TypeName } from '#shared/content/index.ts';
import type { Link, Reader } from './replica/reader.ts';

/** A link with the sentence below it. */
export interface Member extends Link {
  readonly id: string;
  readonly summary?: string;
}

/** Everything that stands on a topic, but topics and news, by title. */
export const topicMembers = (reader: Reader, topic: string): Member[] =>
  onShelves
    .flatMap((type) =>
      reader.list(type, {
        where: { topic },
        pick: 'summary' in contentTypes[type].fields ? ['summary'] : [],
      }),
    )
    .map(member)
    .sort((one, other) => one.title.localeCompare(other.title, reader.locale));

/** The topics inside a topic, or the first ones if it is undefined: in their order, then by title. */
export const topicsIn = (reader: Reader, parent: string | undefined): Member[] =>
  reader
    .list('topic', { where: { parent: parent ?? null }, pick: ['summary', 'order'] })
    .map((topic) => ({ topic, order: Number(topic.content['order'] ?? Number.MAX_SAFE_INTEGER) }))
    .sort((one, other) => one.order - other.order)
    .map(({ topic }) => member(topic));

/** The types whose documents stand on topics, for people who look for something to do or to know. */
const onShelves = (Object.keys(contentTypes) as TypeName[]).filter(
  (type) => type !== 'news' && 'topic' in contentTypes[type].fields && 'path' in contentTypes[type],
);

const member = ({
  id,
  title,
  href,
  content: { summary },
}: Link & { readonly id: string; readonly content: Readonly<Record<string, unknown>> }): Member => ({
  id,
  title,
  href,
  ...(typeof summary === 'string' && summary ? { summary } : {}),
});
