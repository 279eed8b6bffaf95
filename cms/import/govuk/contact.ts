import { checkText } from '#shared/schema/check-text.ts';
import { heading, paragraph, richTextOf, words } from '#shared/schema/nodes.ts';
import type { BlockNode } from '#shared/schema/rich-text.ts';
import { flow } from '../html/flow.ts';
import { parse } from '../html/tree.ts';
import type { Content } from './content.ts';
import { head } from './content.ts';
import { html as htmlOf } from './item.ts';
import { records, string } from '../json.ts';
import type { Item } from './item.ts';
import type { Json } from '../json.ts';
import { plain } from './kit.ts';
import type { Kit } from './kit.ts';

/**
 * A contact of GOV.UK can hold many addresses of each kind, each with words around it; ours has one of each.
 * So a lone phone number or e-mail address takes our field, and everything is written out in order.
 */
export const contact = (item: Item, kit: Kit): Content => {
  const { fields, overflow } = head(item, kit);
  const { details } = item;
  const phones = records(details['phone_numbers']);
  const emails = records(details['email_addresses']);
  const only = (entries: readonly Json[], field: string): string | undefined =>
    entries.length === 1 ? string(entries[0]?.[field]).trim() || undefined : undefined;
  const phone = fitting(only(phones, 'number'), 'phone', 40);
  const email = fitting(only(emails, 'email'), 'email', 254);
  const more = [
    ...plain(overflow),
    ...quickLinks(records(details['quick_links']), kit),
    ...emails.flatMap((entry) => entryOf(entry, ['email'], kit)),
    ...html(details['more_info_email_address'], kit),
    ...phones.flatMap((entry) => entryOf(entry, ['number', 'textphone', 'international_phone', 'fax'], kit)),
    ...html(details['more_info_phone_number'], kit),
    ...records(details['post_addresses']).flatMap((entry) =>
      entryOf(entry, ['street_address', 'locality', 'region', 'postal_code', 'world_location'], kit),
    ),
    ...html(details['more_info_post_address'], kit),
    ...records(details['contact_form_links']).flatMap((entry) => formLink(entry, kit)),
    ...html(details['more_info_contact_form'], kit),
  ];
  return {
    ...fields,
    ...(phone ? { phone } : {}),
    ...(email ? { email } : {}),
    ...(more.length ? { more: richTextOf(more) } : {}),
  };
};

/** The value if our field takes it. */
const fitting = (value: string | undefined, format: 'phone' | 'email', max: number): string | undefined =>
  value && !checkText({ kind: 'text', label: '', format, max }, value) ? value : undefined;

const html = (value: unknown, kit: Kit): BlockNode[] => flow(parse(htmlOf(value)), kit.conversion);

const entryOf = (entry: Json, plain: readonly string[], kit: Kit): BlockNode[] => [
  ...(string(entry['title']).trim() ? [heading('h2', [words(string(entry['title']).trim())])] : []),
  ...plain.flatMap((field) => {
    const value = string(entry[field]).replace(/\s+/g, ' ').trim();
    return value ? [paragraph([words(value)])] : [];
  }),
  ...['description', 'open_hours', 'best_time_to_call'].flatMap((field) => html(entry[field], kit)),
];

const quickLinks = (links: readonly Json[], kit: Kit): BlockNode[] =>
  kit
    .links(links.map((link) => ({ words: string(link['title']), href: string(link['url']) || undefined })))
    .flatMap((block) => (block.blockType === 'rich-text' ? block.text.root.children : []));

const formLink = (entry: Json, kit: Kit): BlockNode[] => [
  ...quickLinks([{ title: entry['title'], url: entry['link'] }], kit),
  ...html(entry['description'], kit),
];
