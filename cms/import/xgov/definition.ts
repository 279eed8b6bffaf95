import { isRecord, records, string } from '../json.ts';
import type { Json, JsonFile, Unreadable } from '../json.ts';

/**
 * A form definition of the XGov form builder or of DEFRA's forms engine, which grew out of it. What its pages
 * and components hold is checked where it is used.
 */
export interface SourceForm {
  /** Its path in the folder: its identity. */
  readonly source: string;
  /** Whose engine ran it: they differ in what a condition makes of a question without an answer. */
  readonly engine: 'xgov' | 'defra';
  /** True: pages come one after the other and have a condition each. Else they link to each other. */
  readonly inOrder: boolean;
  readonly title: string;
  readonly locale: 'en' | 'cy';
  readonly start: string;
  readonly pages: readonly SourcePage[];
  readonly conditions: readonly Json[];
  readonly lists: readonly Json[];
  /** The whole definition, for what stands beside. */
  readonly all: Json;
}

export interface SourcePage {
  readonly path: string;
  readonly title: string;
  /** What kind of page it is, without paths and endings: start, summary, repeating … */
  readonly role: PageRole;
  readonly section: string;
  readonly condition: string;
  readonly next: readonly Link[];
  readonly components: readonly Json[];
  readonly all: Json;
}

export interface Link {
  readonly path: string;
  readonly condition: string;
}

export type PageRole = 'page' | 'summary' | 'end' | 'repeat' | 'status';

/** What a file holds as a form, or why it is none. */
export const readForm = ({ source, json }: JsonFile): SourceForm | Unreadable => {
  const pages = records(json['pages']).map(pageOf);
  if (!Array.isArray(json['pages'])) return { source, problem: 'The file holds no form: it has no pages' };
  if (!pages.length) return { source, problem: 'The form has no pages' };
  if (pages.length > mostPages) return { source, problem: `The form has more than ${mostPages} pages` };
  const twice = pages.find(({ path }, at) => pages.findIndex((one) => one.path === path) < at);
  if (twice) return { source, problem: `Two pages have the address “${twice.path}”` };
  const inOrder = json['engine'] === 'V2';
  return {
    source,
    engine: 'skipSummary' in json || 'outputs' in json || 'fees' in json ? 'xgov' : 'defra',
    inOrder,
    title: string(json['name']).trim() || titleFrom(source),
    locale: /(^|[/_-])cy([/_-]|\.json$)/i.test(source) ? 'cy' : 'en',
    start: inOrder ? (pages[0] as SourcePage).path : pathOf(json['startPage']),
    pages,
    conditions: records(json['conditions']),
    lists: records(json['lists']),
    all: json,
  };
};

const mostPages = 500;

const pageOf = (json: Json): SourcePage => ({
  path: pathOf(json['path']),
  title: string(json['title']).trim(),
  role: roleOf(string(json['controller']), json),
  section: isRecord(json['section']) ? string(json['section']['name']) : string(json['section']),
  condition: string(json['condition']),
  next: records(json['next']).map((link) => ({
    path: pathOf(link['path']),
    condition: string(link['condition']),
  })),
  components: records(json['components']),
  all: json,
});

const pathOf = (path: unknown): string =>
  `/${string(path)
    .slice(0, longestPath)
    .trim()
    .replace(/^\/+|\/+$/g, '')}`;

const longestPath = 500;

/** Controllers were named by file in the first generation, by class in the second. */
const roleOf = (controller: string, page: Json): PageRole => {
  if ('repeat' in page) return 'repeat';
  return Object.entries(roles).find(([name]) => controller.toLowerCase().includes(name))?.[1] ?? 'page';
};

const roles: Readonly<Record<string, PageRole>> = {
  repeatpagecontroller: 'repeat',
  summary: 'summary',
  confirm: 'summary',
  terminal: 'end',
  status: 'status',
};

/** What a form is called that has no name of its own: what its file is called. */
export const titleFrom = (source: string): string => {
  const words = (source.split('/').at(-1) ?? source)
    .replace(/\.json$/, '')
    .replace(/^.*__/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
