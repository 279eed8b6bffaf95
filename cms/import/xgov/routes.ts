import type { conditionReader } from './conditions.ts';
import type { Link, SourceForm } from './definition.ts';
import { allOf, anyOf, opposite } from './expression.ts';
import type { Expression } from './expression.ts';
import type { OrderedPages } from './order.ts';
import type { Part } from './parts.ts';
import type { partMaker } from './parts.ts';
import type { StepDraft } from './steps.ts';

/** Where people go on from a step, as forms of ours hold it. */
export interface ImportedRoute {
  readonly blockType: 'form-route';
  readonly when?: readonly Part[];
  readonly to: string;
}

/** What of a step depends on answers. */
export interface Ways {
  readonly showIf?: readonly Part[];
  readonly routes?: readonly ImportedRoute[];
}

/** What ways are made with. */
export interface Kit {
  readonly form: SourceForm;
  readonly drafts: readonly StepDraft[];
  readonly conditions: ReturnType<typeof conditionReader>;
  readonly maker: ReturnType<typeof partMaker>;
  /** Gets each step that leads on for some answers alone, instead of a last way for all others. */
  readonly spelledOut?: (step: string) => void;
}

/** The ways of a step in a form whose pages link to each other: the first link that is true, else the last without a condition. */
export const linkedWays = (at: number, { links }: OrderedPages, kit: Kit): Ways => {
  const { drafts, conditions, maker, spelledOut } = kit;
  const step = drafts[at] as StepDraft;
  // Of a page that became several steps, only the last leads on.
  if (step.ending || drafts[at + 1]?.page === step.page) return {};
  const own = links.get(step.page.path) ?? [];
  const target = ({ path }: Link): string => drafts.find(({ page }) => page.path === path)?.name ?? 'check';
  const routes: ImportedRoute[] = [];
  const followed: { readonly link: Link; readonly expression: Expression }[] = [];
  let onwards = [...own].reverse().find(({ condition }) => !condition);
  const use = { before: at + 1, section: step.page.section, page: step.page.path };
  for (const link of own.filter(({ condition }) => condition)) {
    const expression = conditions.read(link.condition, use);
    if (expression === false) continue;
    if (expression === true) {
      onwards = link;
      break;
    }
    followed.push({ link, expression });
  }
  // Where every answer has a link, the last of them needs no condition.
  if (
    !onwards &&
    conditions.coverAll(
      followed.map(({ expression }) => expression),
      at,
    )
  )
    onwards = followed.pop()?.link;
  for (const { link, expression } of followed) {
    const when = maker.parts(expression, conditions.nameOf(link.condition));
    routes.push({ blockType: 'form-route', when, to: target(link) });
  }
  if (spelledOut && !onwards && own.length) {
    // What is wrong with a link that can't be followed is said of it already.
    const lost = step.page.next.filter((link) => !own.includes(link));
    const told = lost.map(({ condition }) => (condition ? conditions.read(condition, use, true) : true));
    if (!told.includes(true)) {
      spelledOut(step.name);
      for (const expression of told.filter((one) => one !== false))
        routes.push({ blockType: 'form-route', when: maker.parts(expression, step.name), to: 'check' });
      return routes.length ? { routes } : {};
    }
  }
  const end = onwards ? target(onwards) : 'check';
  const next = drafts[at + 1];
  const isNext = next ? next.name === end && !next.ending : end === 'check';
  // A step that names its next step has to say who else goes there.
  const goesWithout = isNext && !routes.some(({ to }) => to === end);
  const every: readonly ImportedRoute[] = goesWithout
    ? routes
    : [...routes, { blockType: 'form-route', to: end }];
  return every.length ? { routes: every } : {};
};

/**
 * The ways of a step in a form whose pages follow each other, each under its condition. An ending is reached by
 * a route alone, so the steps before it lead there where nothing in between is asked.
 */
export const orderedWays = (at: number, kit: Kit): Ways => {
  const { drafts, conditions, maker } = kit;
  const step = drafts[at] as StepDraft;
  const conditionOf = (one: StepDraft, before: number): Expression =>
    one.page.condition
      ? conditions.read(one.page.condition, { before, section: '', page: one.page.path }, before > at)
      : true;
  const shown = conditionOf(step, at);
  if (step.ending) return {};
  const routes: ImportedRoute[] = [];
  const between: Expression[] = [];
  for (const later of drafts.slice(at + 1)) {
    const condition = conditionOf(later, at + 1);
    if (later.ending) {
      const when = allOf([condition, opposite(anyOf(between))]);
      if (when !== false)
        routes.push({
          blockType: 'form-route',
          ...(when === true ? {} : { when: maker.parts(when, `to ${later.name}`) }),
          to: later.name,
        });
    } else between.push(condition);
    if (condition === true) break;
  }
  return {
    ...(shown === true
      ? {}
      : { showIf: maker.parts(shown || never(drafts), conditions.nameOf(step.page.condition)) }),
    ...(routes.length ? { routes } : {}),
  };
};

/** What is never true, said of the form's first question. */
const never = (drafts: readonly StepDraft[]): Expression => {
  const question = drafts
    .flatMap(({ questions }) => questions)
    .find(({ blockType }) => blockType !== 'content');
  const test = (operator: 'answered' | 'empty'): Expression => ({ question: question?.name ?? '', operator });
  return allOf([test('answered'), test('empty')]);
};
