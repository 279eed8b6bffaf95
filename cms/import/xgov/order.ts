import type { Link, SourceForm, SourcePage } from './definition.ts';
import { pageWords } from './fault.ts';
import type { SourceFault, SourceReport } from './fault.ts';

/** Pages in an order in which every link leads forward. */
export interface OrderedPages {
  readonly pages: readonly SourcePage[];
  /** The links that can be followed, by the page's path. */
  readonly links: ReadonlyMap<string, readonly Link[]>;
  /** No way leads to them; they stand last. */
  readonly unreached: ReadonlySet<string>;
}

/**
 * Puts pages in the order of a depth-first walk, so that each stands after all that lead to it and branches
 * stay together. Links to pages that are gone, and links back, can't be followed: `report` gets each.
 */
export const inOrder = (form: SourceForm, report: SourceReport): OrderedPages => {
  const byPath = new Map(form.pages.map((page) => [page.path, page]));
  const links = new Map<string, Link[]>();
  const done: SourcePage[] = [];
  const state = new Map<string, 'open' | 'done'>();

  const visit = (page: SourcePage): void => {
    state.set(page.path, 'open');
    const kept: Link[] = [];
    // The last link is walked first, so that the first stands nearest.
    for (const link of [...page.next].reverse()) {
      const to = byPath.get(link.path);
      const way = `${page.path} → ${link.path}`;
      if (!to) report('a link leads to a page that is not there', way, toNowhere(page, link));
      else if (state.get(link.path) === 'open')
        report('a way leads back to an earlier page, which forms here can’t do', way, back(page, to));
      // Of a page that nobody comes to, nobody goes back among those that people come to.
      else if (!reached.has(link.path)) {
        kept.unshift(link);
        if (!state.has(link.path)) visit(to);
      }
    }
    links.set(page.path, kept);
    state.set(page.path, 'done');
    done.unshift(page);
  };

  let reached: ReadonlySet<string> = new Set();
  const start = byPath.get(form.start) ?? (form.pages[0] as SourcePage);
  if (start.path !== form.start) report('the first page is not there: the form begins with', start.path);
  visit(start);
  reached = new Set(done.map(({ path }) => path));
  const others = form.pages.filter(({ path }) => !reached.has(path));
  const walked = done.splice(0);
  for (const page of [...others].reverse()) if (!state.has(page.path)) visit(page);
  return { pages: [...walked, ...done], links, unreached: new Set(others.map(({ path }) => path)) };
};

const toNowhere = (page: SourcePage, link: Link): SourceFault => ({
  rule: 'route-to-nowhere',
  page: page.path,
  message: `From ${pageWords(page)}, a way leads to the page “${link.path}”, which this form does not have`,
  remedy: 'Choose a later page, or take the way out',
});

const back = (page: SourcePage, to: SourcePage): SourceFault => ({
  rule: 'route-back',
  page: page.path,
  message: `From ${pageWords(page)}, a way leads back to ${pageWords(to)}`,
  remedy: 'Ways lead forward: choose a later page, or let the page repeat if things come again',
});
