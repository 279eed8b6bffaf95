import type { Content } from './content.ts';
import { attachments, page } from './content.ts';
import { html, isHtml } from './item.ts';
import { records, string } from '../json.ts';
import type { Item } from './item.ts';
import { guide } from './journeys.ts';
import type { Kit } from './kit.ts';

/**
 * A format that nobody has described here: its parts become a guide's; else its texts become a page, the
 * body first. What else it holds is reported like any field that has no place.
 */
export const other = (item: Item, kit: Kit): Content => {
  kit.conversion.report('its format is not known here, so only its texts were taken', item.format);
  if (hasParts(item)) return guide(item, kit, kit.blocks(textsOf(item)));
  return page(item, kit, [...kit.blocks(textsOf(item)), ...sections(item, kit), ...attachments(item, kit)]);
};

/** Whether an item of an unknown format has enough to be shown. */
export const hasTexts = (item: Item): boolean => hasParts(item) || textsOf(item) !== '';

const hasParts = (item: Item): boolean => records(item.details['parts']).length > 0;

const textsOf = ({ details }: Item): string =>
  // The names are sorted by hand: a watched object counts as read what is looked at.
  ['body', ...Object.keys(details).filter((name) => name !== 'body')]
    .filter((name) => Object.hasOwn(details, name) && !listed.has(name))
    .flatMap((name) => {
      const value: unknown = Object.getOwnPropertyDescriptor(details, name)?.value;
      return name === 'body' || isHtml(value) ? [html(details[name])] : [];
    })
    .join('\n');

const listed = new Set(['parts', 'attachments', 'child_section_groups']);

/** A manual's list of what it consists of. */
const sections = (item: Item, kit: Kit): ReturnType<Kit['blocks']> =>
  records(item.details['child_section_groups']).flatMap((group) => [
    ...kit.headed('h2', string(group['title'])),
    ...kit.links(
      records(group['child_sections']).map((section) => ({
        words: string(section['title']),
        href: string(section['base_path']) || undefined,
        beside: string(section['description']),
      })),
    ),
  ]);
