import { addHtml, addWords, emptyShape } from './shape.ts';
import type { Shape } from './shape.ts';

/**
 * What a content item holds for its readers, in order, read straight from its JSON by a walk that shares no
 * code with the importer. Undefined for a format without a page of its own.
 */
export const sourceShape = (item: unknown): Shape | undefined => {
  const walk = walks[text(at(item, 'schema_name')) || text(at(item, 'document_type'))];
  if (!walk) return undefined;
  const shape = emptyShape();
  addWords(shape, text(at(item, 'title')));
  addWords(shape, text(at(item, 'description')));
  walk(at(item, 'details'), shape, item);
  return shape;
};

type Walk = (details: unknown, shape: Shape, item: unknown) => void;

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const each = (value: unknown, visit: (entry: unknown) => void): void => {
  if (Array.isArray(value)) value.forEach(visit);
};

const html =
  (...fields: string[]): Walk =>
  (details, shape) =>
    fields.forEach((field) => addHtml(shape, text(at(details, field))));

const headed = (shape: Shape, level: string, title: unknown): void => {
  if (!text(title).trim()) return;
  shape.headings[level] = (shape.headings[level] ?? 0) + 1;
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

const collection: Walk = (details, shape, item) => {
  addHtml(shape, text(at(details, 'body')));
  const known = new Map<unknown, unknown>();
  each(at(at(item, 'links'), 'documents'), (link) => known.set(at(link, 'content_id'), link));
  each(at(details, 'collection_groups'), (group) => {
    headed(shape, 'h2', at(group, 'title'));
    addHtml(shape, text(at(group, 'body')));
    each(at(group, 'documents'), (id) => {
      const link = known.get(id);
      if (link) listed(shape, at(link, 'title'), at(link, 'base_path'));
    });
  });
};

const guide: Walk = (details, shape) =>
  each(at(details, 'parts'), (part) => {
    headed(shape, 'h2', at(part, 'title'));
    addHtml(shape, text(at(part, 'body')), 1);
  });

const smartAnswer: Walk = (details, shape) => {
  const titles = new Map<unknown, unknown>();
  each(at(details, 'nodes'), (node) => titles.set(at(node, 'slug'), at(node, 'title')));
  addHtml(shape, text(at(details, 'body')));
  each(at(details, 'nodes'), (node) => {
    headed(shape, 'h2', at(node, 'title'));
    each(at(node, 'options'), (option) => {
      listed(shape, at(option, 'label'), undefined);
      addWords(shape, text(titles.get(at(option, 'next_node'))));
    });
    addHtml(shape, text(at(node, 'body')));
  });
};

const stepByStep: Walk = (details, shape) => {
  const journey = at(details, 'step_by_step_nav');
  addHtml(shape, text(at(journey, 'introduction')));
  each(at(journey, 'steps'), (step) => {
    headed(shape, 'h2', at(step, 'title'));
    each(at(step, 'contents'), (content) => {
      addWords(shape, text(at(content, 'text')));
      each(at(content, 'contents'), (link) => {
        addWords(shape, text(at(link, 'text')));
        if (text(at(link, 'href'))) {
          shape.links++;
          addWords(shape, text(at(link, 'context')));
        }
      });
    });
  });
};

const contact: Walk = (details, shape) => {
  each(at(details, 'quick_links'), (link) => listed(shape, at(link, 'title'), at(link, 'url')));
  const entries = (list: string, fields: string[], after: string): void => {
    each(at(details, list), (entry) => {
      headed(shape, 'h2', at(entry, 'title'));
      fields.forEach((field) => addWords(shape, text(at(entry, field))));
      ['description', 'open_hours', 'best_time_to_call'].forEach((field) =>
        addHtml(shape, text(at(entry, field))),
      );
    });
    addHtml(shape, text(at(details, after)));
  };
  entries('email_addresses', ['email'], 'more_info_email_address');
  entries('phone_numbers', ['number', 'textphone', 'international_phone', 'fax'], 'more_info_phone_number');
  entries(
    'post_addresses',
    ['street_address', 'locality', 'region', 'postal_code', 'world_location'],
    'more_info_post_address',
  );
  each(at(details, 'contact_form_links'), (link) => {
    listed(shape, at(link, 'title'), at(link, 'link'));
    addHtml(shape, text(at(link, 'description')));
  });
  addHtml(shape, text(at(details, 'more_info_contact_form')));
};

const organisation: Walk = (details, shape) => {
  const links = (list: unknown): void =>
    each(list, (link) => listed(shape, at(link, 'title'), at(link, 'href')));
  addHtml(shape, text(at(details, 'body')));
  links(at(details, 'ordered_featured_links'));
  each(at(details, 'ordered_featured_documents'), (document) => {
    listed(shape, at(document, 'title'), at(document, 'href'));
    addHtml(shape, text(at(document, 'summary')));
  });
  each(at(details, 'ordered_promotional_features'), (feature) => {
    headed(shape, 'h2', at(feature, 'title'));
    each(at(feature, 'items'), (entry) => {
      listed(shape, at(entry, 'title'), at(entry, 'href'));
      addWords(shape, text(at(entry, 'summary')));
      links(at(entry, 'links'));
    });
  });
  links(at(details, 'ordered_corporate_information_pages'));
  addHtml(shape, text(at(details, 'secondary_corporate_information_pages')));
  links(at(details, 'social_media_links'));
};

const service =
  (fields: readonly string[], start: string | undefined): Walk =>
  (details, shape) => {
    fields.forEach((field) => addHtml(shape, text(at(details, field))));
    if (start && text(at(details, start))) shape.links++;
    each(at(details, 'variants'), (variant) =>
      listed(shape, at(variant, 'title'), at(variant, 'transaction_start_link')),
    );
  };

const walks: Readonly<Record<string, Walk>> = {
  answer: html('body'),
  completed_transaction: (details, shape) => {
    const promotion = at(details, 'promotion');
    listed(shape, text(at(promotion, 'category')).replaceAll('_', ' '), at(promotion, 'url'));
  },
  contact,
  detailed_guide: html('body'),
  document_collection: collection,
  guide,
  help_page: html('body'),
  html_publication: html('body'),
  licence: service(['licence_overview'], 'continuation_link'),
  local_transaction: service(['introduction', 'need_to_know', 'more_information'], undefined),
  mainstream_browse_page: () => undefined,
  news_article: (details, shape, item) => {
    addHtml(shape, text(at(details, 'body')));
    attachments(details, shape, item);
  },
  organisation,
  place: html('introduction', 'more_information'),
  publication: (details, shape, item) => {
    addHtml(shape, text(at(details, 'body')));
    attachments(details, shape, item);
  },
  simple_smart_answer: smartAnswer,
  step_by_step_nav: stepByStep,
  taxon: () => undefined,
  transaction: service(
    ['introductory_paragraph', 'what_you_need_to_know', 'downtime_message', 'more_information'],
    'transaction_start_link',
  ),
};
