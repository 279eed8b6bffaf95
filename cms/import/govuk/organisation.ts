import type { PageBlock } from '../html/blocks.ts';
import { html } from './item.ts';
import { records, string } from '../json.ts';
import type { Item } from './item.ts';
import type { Json } from '../json.ts';
import type { Kit, ListedLink } from './kit.ts';

/** An organisation's home becomes a page: its text, what it features, and its lists of links. */
export const organisation = (item: Item, kit: Kit): PageBlock[] => {
  const { details } = item;
  const featured = records(details['ordered_featured_documents']);
  return [
    ...kit.blocks(html(details['body'])),
    ...kit.links(records(details['ordered_featured_links']).map(linkOf)),
    ...featured.flatMap((entry) => [...kit.links([linkOf(entry)]), ...kit.blocks(string(entry['summary']))]),
    ...records(details['ordered_promotional_features']).flatMap((feature) => promoted(feature, kit)),
    ...kit.links(records(details['ordered_corporate_information_pages']).map(linkOf)),
    ...kit.blocks(string(details['secondary_corporate_information_pages'])),
    ...kit.links(records(details['social_media_links']).map(linkOf)),
  ];
};

const linkOf = (entry: Json): ListedLink => ({
  words: string(entry['title']),
  href: string(entry['href']) || undefined,
});

const promoted = (feature: Json, kit: Kit): PageBlock[] => [
  ...kit.headed('h2', string(feature['title'])),
  ...records(feature['items']).flatMap((entry) => [
    ...kit.links([linkOf(entry)]),
    ...kit.sentence(string(entry['summary'])),
    ...kit.links(records(entry['links']).map(linkOf)),
  ]),
];
