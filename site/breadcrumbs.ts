import type { AnyPublished } from '#shared/content/published.ts';
import type { Reference } from '#shared/schema/types.ts';
import type { Link, Reader } from './replica/reader.ts';

/** The topics that a document lies in, outermost first; a topic's own do not include itself. */
export const topicsAbove = (reader: Reader, document: AnyPublished): (Link & { readonly id: string })[] => {
  const links: (Link & { id: string })[] = [];
  const seen = new Set([document.id]);
  for (let next = shelfOf(document); next && !seen.has(next.id);) {
    seen.add(next.id);
    const topic = reader.document('topic', next.id);
    const link = topic && reader.link(next);
    if (!topic || !link) break;
    links.unshift({ ...link, id: topic.id });
    next = topic.content.parent;
  }
  return links;
};

/** The topic that a document stands on: every type that has one calls it `topic`, a topic itself `parent`. */
const shelfOf = ({ type, content }: AnyPublished): Reference | undefined =>
  type === 'topic' ? content.parent : (content as { topic?: Reference }).topic;
