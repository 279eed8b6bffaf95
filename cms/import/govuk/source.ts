import { readFileSync } from 'node:fs';
import { addTree, addWords, emptyShape, fragmentOf, get } from '../check/shape.ts';
import type { Element, Shape } from '../check/shape.ts';

/**
 * What a content item holds for its readers, in order, read straight from its file by a walk that shares no
 * code with the importer. Undefined for one without a page of its own.
 */
export const sourceShape = (file: string): Shape | undefined => {
  const item = JSON.parse(readFileSync(file, 'utf8')) as unknown;
  const format = text(at(item, 'schema_name')) || text(at(item, 'document_type'));
  if (format === 'redirect' || format === 'gone') return undefined;
  const shape = emptyShape();
  addWords(shape, text(at(item, 'title')));
  addWords(shape, text(at(item, 'description')));
  html(at(at(item, 'withdrawn_notice'), 'explanation'), shape);
  (Object.hasOwn(walks, format) ? walks[format] : unknown)?.(at(item, 'details'), shape, item);
  return shape;
};

type Walk = (details: unknown, shape: Shape, item: unknown) => void;

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const each = (value: unknown, visit: (entry: unknown) => void): void => {
  if (Array.isArray(value)) value.forEach(visit);
};

/** A field of HTML, which may be kept in several languages of markup. */
const html = (value: unknown, shape: Shape, deeper = 0): void => {
  const versions = Array.isArray(value) ? (value as unknown[]) : [];
  if (versions.length && versions.every((one) => typeof one === 'string'))
    return versions.forEach((one) => html(one, shape, deeper));
  const version =
    versions.find((one) => at(one, 'content_type') === 'text/html') ??
    versions.find((one) => typeof at(one, 'content') === 'string');
  addTree(shape, fragmentOf(text(version === undefined ? value : at(version, 'content'))), {
    deeper,
    uncounted: isCardName,
  });
};

/** The one heading that a contact card begins with is its name, and on our pages that contact's own heading. */
const isCardName = (element: Element): boolean => {
  if (!/^h\d$/.test(element.tagName)) return false;
  let card: Element | undefined;
  for (let above = element.parentNode; above && 'tagName' in above; above = above.parentNode)
    if ((get(above, 'class') ?? '').split(/\s+/).includes('contact')) card = above;
  if (!card) return false;
  const inside = emptyShape();
  addTree(inside, card);
  const own = emptyShape();
  addTree(own, element);
  const headings = Object.values(inside.headings).reduce((sum, count) => sum + count, 0);
  return headings === 1 && own.words.every((word, index) => inside.words[index] === word);
};

const fields =
  (...names: string[]): Walk =>
  (details, shape) =>
    names.forEach((name) => html(at(details, name), shape));

const heading = (shape: Shape, level: number, title: unknown): void => {
  if (!text(title).trim()) return;
  shape.headings[`h${level}`] = (shape.headings[`h${level}`] ?? 0) + 1;
  addWords(shape, text(title));
};

/** One link of a list. */
const listed = (shape: Shape, words: unknown, href: unknown): void => {
  if (!text(words).trim()) return;
  addWords(shape, text(words));
  shape.listItems++;
  if (text(href)) shape.links++;
};

const attachments: Walk = (details, shape) =>
  each(at(details, 'attachments'), (file) =>
    listed(shape, text(at(file, 'title')) || at(file, 'filename'), at(file, 'url')),
  );

const withAttachments: Walk = (details, shape, item) => {
  html(at(details, 'body'), shape);
  html(at(details, 'documents'), shape);
  attachments(details, shape, item);
};

const collection: Walk = (details, shape, item) => {
  html(at(details, 'body'), shape);
  const known = new Map<unknown, unknown>();
  each(at(at(item, 'links'), 'documents'), (link) => known.set(at(link, 'content_id'), link));
  each(at(details, 'collection_groups'), (group) => {
    heading(shape, 2, at(group, 'title'));
    html(at(group, 'body'), shape);
    each(at(group, 'documents'), (id) => {
      const link = known.get(id);
      if (link) listed(shape, at(link, 'title'), at(link, 'base_path'));
    });
  });
};

const parts: Walk = (details, shape) =>
  each(at(details, 'parts'), (part) => {
    heading(shape, 2, at(part, 'title'));
    html(at(part, 'body'), shape, 1);
  });

const smartAnswer: Walk = (details, shape) => {
  const titles = new Map<unknown, unknown>();
  each(at(details, 'nodes'), (node) => titles.set(at(node, 'slug'), at(node, 'title')));
  html(at(details, 'body'), shape);
  each(at(details, 'nodes'), (node) => {
    heading(shape, 2, at(node, 'title'));
    each(at(node, 'options'), (option) => {
      listed(shape, at(option, 'label'), undefined);
      addWords(shape, text(titles.get(at(option, 'next_node'))));
    });
    html(at(node, 'body'), shape);
  });
};

/** The steps are a list, and what a step links to is a list in it. */
const stepByStep: Walk = (details, shape) => {
  const journey = at(details, 'step_by_step_nav');
  html(at(journey, 'introduction'), shape);
  each(at(journey, 'steps'), (step) => {
    shape.listItems++;
    heading(shape, 2, at(step, 'title'));
    each(at(step, 'contents'), (content) => {
      addWords(shape, text(at(content, 'text')));
      each(at(content, 'contents'), (link) => {
        listed(shape, at(link, 'text'), at(link, 'href'));
        addWords(shape, text(at(link, 'context')));
      });
    });
  });
};

const contact: Walk = (details, shape) => {
  const entries = (list: string, plain: string[], after: string): void => {
    each(at(details, list), (entry) => {
      heading(shape, 2, at(entry, 'title'));
      plain.forEach((field) => addWords(shape, text(at(entry, field))));
      ['description', 'open_hours', 'best_time_to_call'].forEach((field) => html(at(entry, field), shape));
    });
    html(at(details, after), shape);
  };
  each(at(details, 'quick_links'), (link) => listed(shape, at(link, 'title'), at(link, 'url')));
  entries('email_addresses', ['email'], 'more_info_email_address');
  entries('phone_numbers', ['number', 'textphone', 'international_phone', 'fax'], 'more_info_phone_number');
  entries(
    'post_addresses',
    ['street_address', 'locality', 'region', 'postal_code', 'world_location'],
    'more_info_post_address',
  );
  each(at(details, 'contact_form_links'), (link) => {
    listed(shape, at(link, 'title'), at(link, 'link'));
    html(at(link, 'description'), shape);
  });
  html(at(details, 'more_info_contact_form'), shape);
};

const organisation: Walk = (details, shape) => {
  const links = (list: unknown): void =>
    each(list, (link) => listed(shape, at(link, 'title'), at(link, 'href')));
  html(at(details, 'body'), shape);
  links(at(details, 'ordered_featured_links'));
  each(at(details, 'ordered_featured_documents'), (document) => {
    listed(shape, at(document, 'title'), at(document, 'href'));
    html(at(document, 'summary'), shape);
  });
  each(at(details, 'ordered_promotional_features'), (feature) => {
    heading(shape, 2, at(feature, 'title'));
    each(at(feature, 'items'), (entry) => {
      listed(shape, at(entry, 'title'), at(entry, 'href'));
      addWords(shape, text(at(entry, 'summary')));
      links(at(entry, 'links'));
    });
  });
  links(at(details, 'ordered_corporate_information_pages'));
  html(at(details, 'secondary_corporate_information_pages'), shape);
  links(at(details, 'social_media_links'));
};

/** `needs` is shown under a heading of its own, on GOV.UK too. */
const service =
  (introduction: string, start: string, needs: string, rest: readonly string[]): Walk =>
  (details, shape) => {
    html(at(details, introduction), shape);
    if (text(at(details, start))) shape.links++;
    if (text(at(details, needs)).trim()) shape.headings['h2'] = (shape.headings['h2'] ?? 0) + 1;
    html(at(details, needs), shape, 1);
    rest.forEach((name) => html(at(details, name), shape));
    each(at(details, 'variants'), (variant) =>
      listed(shape, at(variant, 'title'), at(variant, 'transaction_start_link')),
    );
  };

/** A format that has no walk of its own: its texts, the body first, its parts and its lists. */
const unknown: Walk = (details, shape, item) => {
  const isHtml = (value: unknown): boolean =>
    Array.isArray(value)
      ? value.some(
          (one) =>
            /<[a-z][^>]*>/i.test(text(one)) ||
            (typeof at(one, 'content') === 'string' && text(at(one, 'content_type')) !== ''),
        )
      : /<[a-z][^>]*>/i.test(text(value));
  const names = Object.keys(typeof details === 'object' && details !== null ? details : {});
  const found = ['body', ...names.filter((other) => other !== 'body')].filter(
    (name) => name === 'body' || isHtml(at(details, name)),
  );
  // Texts beside parts are a part of their own.
  const hasParts = Array.isArray(at(details, 'parts')) && (at(details, 'parts') as unknown[]).length > 0;
  const before = found.some((name) => {
    const own = emptyShape();
    html(at(details, name), own);
    return own.words.length > 0;
  });
  if (hasParts && before) heading(shape, 2, 'Summary');
  for (const name of found) html(at(details, name), shape, hasParts ? 1 : 0);
  parts(details, shape, item);
  each(at(details, 'child_section_groups'), (group) => {
    heading(shape, 2, at(group, 'title'));
    each(at(group, 'child_sections'), (section) => {
      listed(shape, at(section, 'title'), at(section, 'base_path'));
      addWords(shape, text(at(section, 'description')));
    });
  });
  if (!hasParts) attachments(details, shape, item);
};

const nothing: Walk = () => undefined;

const walks: Readonly<Record<string, Walk>> = {
  answer: fields('body'),
  completed_transaction: (details, shape) => {
    const promotion = at(details, 'promotion');
    listed(shape, text(at(promotion, 'category')).replaceAll('_', ' '), at(promotion, 'url'));
  },
  contact,
  detailed_guide: fields('body'),
  document_collection: collection,
  guide: parts,
  help_page: fields('body'),
  html_publication: fields('body'),
  licence: service('', 'continuation_link', '', ['licence_overview']),
  local_transaction: service('introduction', '', 'need_to_know', [
    'more_information',
    'before_results',
    'after_results',
  ]),
  mainstream_browse_page: nothing,
  news_article: withAttachments,
  organisation,
  place: fields('introduction', 'more_information'),
  publication: withAttachments,
  simple_smart_answer: smartAnswer,
  step_by_step_nav: stepByStep,
  taxon: nothing,
  transaction: (details, shape, item) => {
    html(at(details, 'downtime_message'), shape);
    service('introductory_paragraph', 'transaction_start_link', 'what_you_need_to_know', [
      'more_information',
    ])(details, shape, item);
  },
};
