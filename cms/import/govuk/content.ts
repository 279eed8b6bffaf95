import { lgsl } from '#shared/content/service/lgsl.ts';
import { richTextOf } from '#shared/schema/nodes.ts';
import type { PageBlock } from '../html/blocks.ts';
import { html as htmlOf } from './item.ts';
import { record, records, string } from '../json.ts';
import type { Item } from './item.ts';
import type { Json } from '../json.ts';
import { joined, plain } from './kit.ts';
import type { Kit, ListedLink } from './kit.ts';
import { contact } from './contact.ts';
import { guide, stepByStep } from './journeys.ts';
import { organisation } from './organisation.ts';

/** Content of a type, by field; checked against its schema before it is stored. */
export type Content = Readonly<Record<string, unknown>>;
export type Convert = (item: Item, kit: Kit) => Content;

/** How each of GOV.UK's formats becomes content. Redirects and gone: see addresses.ts. */
export const contentOf: Readonly<Record<string, Convert>> = {
  answer: (item, kit) => page(item, kit, kit.blocks(html(item, 'body'))),
  completed_transaction: (item, kit) => page(item, kit, promotion(record(item.details['promotion']), kit)),
  contact,
  detailed_guide: (item, kit) => page(item, kit, kit.blocks(html(item, 'body'))),
  document_collection: (item, kit) => page(item, kit, collection(item, kit)),
  guide,
  help_page: (item, kit) => page(item, kit, kit.blocks(html(item, 'body'))),
  html_publication: (item, kit) => page(item, kit, kit.blocks(html(item, 'body'))),
  licence: (item, kit) =>
    service(item, kit, {
      body: html(item, 'licence_overview'),
      start: string(item.details['continuation_link']),
      continuesOn: string(item.details['will_continue_on']),
    }),
  local_transaction: (item, kit) => localTransaction(item, kit),
  mainstream_browse_page: (item, kit) => topic(item, kit),
  news_article: (item, kit) => news(item, kit),
  organisation: (item, kit) => page(item, kit, organisation(item, kit)),
  place: (item, kit) =>
    page(item, kit, [
      ...kit.blocks(html(item, 'introduction')),
      ...kit.blocks(html(item, 'more_information')),
    ]),
  publication: (item, kit) => page(item, kit, [...kit.blocks(html(item, 'body')), ...files(item, kit)]),
  simple_smart_answer: (item, kit) => page(item, kit, smartAnswer(item, kit)),
  step_by_step_nav: stepByStep,
  taxon: (item, kit) => topic(item, kit),
  transaction: (item, kit) =>
    service(item, kit, {
      introduction: html(item, 'introductory_paragraph'),
      needs: html(item, 'what_you_need_to_know'),
      body: html(item, 'more_information'),
      before: html(item, 'downtime_message'),
      start: string(item.details['transaction_start_link']),
      words: string(item.details['start_button_text']),
      continuesOn: string(item.details['will_continue_on']),
      variants: records(item.details['variants']).map((variant) => ({
        words: string(variant['title']),
        href: string(variant['transaction_start_link']) || undefined,
      })),
    }),
};

const html = (item: Item, field: string): string => htmlOf(item.details[field]);

/**
 * What pages, guides and the like have in common. A summary that is too long becomes the first paragraph, and
 * a title that was cut is there as a whole.
 */
export const head = (item: Item, kit: Kit): { fields: Content; overflow: PageBlock[] } => {
  const title = kit.fit(item.title, 'title');
  const fits = item.description.length <= kit.longest('summary');
  if (!fits) kit.conversion.report('a long description became the first paragraph');
  return {
    fields: {
      title,
      ...(fits && item.description ? { summary: item.description } : {}),
      ...topicOf(item, kit),
    },
    overflow: [
      ...(title === item.title ? [] : kit.sentence(item.title)),
      ...(fits ? [] : kit.sentence(item.description)),
      ...withdrawal(item, kit),
    ],
  };
};

export const page = (item: Item, kit: Kit, body: readonly PageBlock[]): Content => {
  const { fields, overflow } = head(item, kit);
  return { ...fields, body: joined([...overflow, ...body]) };
};

/** What GOV.UK shows above a text that no longer holds. */
const withdrawal = (item: Item, kit: Kit): PageBlock[] => {
  const { explanation, withdrawn_at: at } = record(item.all['withdrawn_notice']);
  if (!string(explanation)) return [];
  kit.conversion.report('it was withdrawn: the explanation stands at its head', string(at));
  const text = kit.rich(string(explanation));
  return text ? [{ blockType: 'callout', tone: 'warning', text }] : [];
};

/** The first topic of an item that was imported too; the others are reported. */
const topicOf = (item: Item, kit: Kit): Content => {
  let topic: Content = {};
  for (const name of above)
    for (const link of records(item.links[name])) {
      const target = kit.target(string(link['base_path']));
      const isTopic = typeof target === 'object' && target.type === 'topic';
      if (isTopic && !('topic' in topic)) topic = { topic: target };
      else if (!isTopic || JSON.stringify(topic) !== JSON.stringify({ topic: target }))
        kit.conversion.report('a topic above it was left out', string(link['title']));
    }
  return topic;
};

const above = [
  'taxons',
  'mainstream_browse_pages',
  'parent',
  'parent_taxons',
  'active_top_level_browse_page',
] as const;

const topic = (item: Item, kit: Kit): Content => {
  const { fields, overflow } = head(item, kit);
  if (overflow.length) kit.conversion.report('a topic has no text, so what was too long was cut');
  const { topic: parent, ...rest } = fields;
  return {
    summary: kit.fit(item.description, 'summary') || undefined,
    ...rest,
    ...(parent ? { parent } : {}),
  };
};

const news = (item: Item, kit: Kit): Content => {
  const { fields, overflow } = head(item, kit);
  for (const image of records(item.details['images']))
    kit.conversion.report(
      'a picture can’t be fetched',
      string(image['alt_text']) || string(image['caption']),
    );
  return {
    summary: kit.fit(item.title, 'summary'),
    ...fields,
    date: dateOf(item, kit),
    body: joined([...overflow, ...kit.blocks(html(item, 'body')), ...files(item, kit)]),
  };
};

/** The day of the news; today's would be another at each run. */
const dateOf = (item: Item, kit: Kit): string => {
  const moments = [
    item.all['public_updated_at'],
    item.details['first_public_at'],
    item.all['first_published_at'],
    item.all['updated_at'],
  ];
  const days = moments.map((moment) => string(moment).slice(0, 10));
  const day = days.find((one) => /^\d{4}-\d\d-\d\d$/.test(one) && !Number.isNaN(Date.parse(one)));
  if (!day) kit.conversion.report('it has no date, so it stands under 1 January 1970');
  return day ?? '1970-01-01';
};

interface ServiceParts {
  readonly introduction?: string;
  readonly needs?: string;
  readonly body?: string;
  /** What people must know before all else. */
  readonly before?: string;
  readonly start?: string;
  readonly words?: string;
  readonly continuesOn?: string;
  readonly variants?: readonly ListedLink[];
}

const service = (item: Item, kit: Kit, parts: ServiceParts): Content => {
  const { fields, overflow } = head(item, kit);
  const start = parts.start ? kit.target(parts.start) : undefined;
  if (parts.start && start === undefined)
    kit.conversion.report('a start button that leads nowhere was left out', parts.start);
  const introduction = [
    ...plain([...overflow, ...kit.blocks(parts.before ?? '')]),
    ...(kit.rich(parts.introduction ?? '')?.root.children ?? []),
  ];
  const needs = kit.rich(parts.needs ?? '');
  return {
    ...fields,
    ...(introduction.length ? { introduction: richTextOf(introduction) } : {}),
    ...(needs ? { needs } : {}),
    ...(start
      ? {
          start: [
            {
              blockType: 'start-button',
              ...(typeof start === 'string' ? { outside: start } : { inside: start }),
              ...(parts.words ? { words: kit.cut(parts.words, 60) } : {}),
              ...(parts.continuesOn ? { continuesOn: kit.cut(parts.continuesOn, 100) } : {}),
            },
          ],
        }
      : {}),
    body: joined([...kit.blocks(parts.body ?? ''), ...kit.links(parts.variants ?? [])]),
  };
};

const localTransaction = (item: Item, kit: Kit): Content => {
  return {
    ...service(item, kit, {
      introduction: html(item, 'introduction'),
      needs: html(item, 'need_to_know'),
      body: ['more_information', 'before_results', 'after_results']
        .map((field) => html(item, field))
        .join('\n'),
    }),
    ...lgslOf(item, kit),
  };
};

const lgslOf = (item: Item, kit: Kit): Content => {
  const code = item.details['lgsl_code'];
  if (typeof code !== 'number' || code in lgsl) return typeof code === 'number' ? { lgsl: code } : {};
  kit.conversion.report('its LGSL code is not in the list', String(code));
  return {};
};

const promotion = (found: Json, kit: Kit): PageBlock[] =>
  kit.links([
    { words: string(found['category']).replaceAll('_', ' '), href: string(found['url']) || undefined },
  ]);

const collection = (item: Item, kit: Kit): PageBlock[] => {
  const documents = new Map(records(item.links['documents']).map((link) => [link['content_id'], link]));
  return [
    ...kit.blocks(html(item, 'body')),
    ...records(item.details['collection_groups']).flatMap((group) => [
      ...kit.headed('h2', string(group['title'])),
      ...kit.blocks(string(group['body'])),
      ...kit.links(
        (Array.isArray(group['documents']) ? group['documents'] : []).flatMap((id) => {
          const link = documents.get(id);
          if (!link) kit.conversion.report('a document of the collection is not in the data', String(id));
          return link ? [{ words: string(link['title']), href: string(link['base_path']) || undefined }] : [];
        }),
      ),
    ]),
  ];
};

/** Files can't be fetched from here: each stays a link. */
export const attachments = (item: Item, kit: Kit): PageBlock[] => {
  const files = records(item.details['attachments']);
  for (const file of files)
    kit.conversion.report('a file can’t be fetched and stays a link', string(file['url']));
  return kit.links(
    files.map((file) => ({
      words: string(file['title']) || string(file['filename']),
      href: string(file['url']) || undefined,
    })),
  );
};

/** Older items hold their files as HTML. */
const files = (item: Item, kit: Kit): PageBlock[] => [
  ...kit.blocks(html(item, 'documents')),
  ...attachments(item, kit),
];

/** A smart answer has no counterpart yet: its questions and outcomes are written out, one after the other. */
const smartAnswer = (item: Item, kit: Kit): PageBlock[] => {
  const nodes = records(item.details['nodes']);
  const titles = new Map(nodes.map((node) => [node['slug'], string(node['title'])]));
  kit.conversion.report('a smart answer became a page with its questions and outcomes written out');
  return [
    ...kit.blocks(html(item, 'body')),
    ...nodes.flatMap((node) => [
      ...kit.headed('h2', string(node['title'])),
      ...kit.links(
        records(node['options']).map((option) => ({
          words: string(option['label']),
          href: undefined,
          beside: `→ ${titles.get(option['next_node']) ?? ''}`,
        })),
      ),
      ...kit.blocks(string(node['body'])),
    ]),
  ];
};
