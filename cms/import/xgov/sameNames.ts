import { quoted } from '#shared/form/lint/called.ts';
import { string } from '../json.ts';
import type { SourceForm, SourcePage } from './definition.ts';
import { pageWords } from './fault.ts';
import type { SourceFault } from './fault.ts';
import { asksNothing } from './words.ts';

/**
 * The first generation keeps answers by section and name, so on one way the second of two questions takes the
 * place of the first. Here each has a name of its own, and nobody would notice.
 */
export const sameNames = (form: SourceForm): SourceFault[] => {
  if (form.engine !== 'xgov') return [];
  const asked = form.pages.flatMap((page) =>
    page.components
      .filter((one) => !asksNothing(one) && one['name'])
      .map((one) => ({ page, name: string(one['name']), title: string(one['title']) })),
  );
  const same = Map.groupBy(asked, ({ page, name }) => `${page.section} ${name}`);
  const after = followersIn(form);
  return [...same.values()].flatMap((all) =>
    all.flatMap(({ page, title, name }, at): SourceFault[] => {
      const before = all.find((one, n) => (one.page === page ? n < at : after(one.page).has(page)));
      if (!before) return [];
      return [
        {
          rule: 'name-twice',
          page: page.path,
          part: 'questions',
          message: `${quoted(title || name)} has the name ${quoted(name)}, as ${quoted(before.title || name)} on ${pageWords(before.page)} has, which people answer before: that answer is lost`,
          remedy: 'Give this question a name of its own',
        },
      ];
    }),
  );
};

/** Every page to which a way leads from a page, by links. */
const followersIn = ({ pages }: SourceForm): ((page: SourcePage) => ReadonlySet<SourcePage>) => {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const known = new Map<SourcePage, ReadonlySet<SourcePage>>();
  return (page) => {
    const before = known.get(page);
    if (before) return before;
    const found = new Set<SourcePage>();
    const next = (from: SourcePage) => from.next.flatMap(({ path }) => byPath.get(path) ?? []);
    for (const one of next(page)) found.add(one);
    for (const one of found) for (const further of next(one)) found.add(further);
    known.set(page, found);
    return found;
  };
};
