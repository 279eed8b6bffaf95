/**
 * For tests: the rules of the two source engines, written from those engines and sharing nothing with the
 * importer. In the first, a page follows its first link whose condition is true, else its last without one;
 * answers are kept by section, and a test of what is not there fails. In the second, pages may also follow
 * each other, each under its own condition; what was not answered is null, or an empty list.
 */
export interface SourceWalk {
  readonly start: string;
  readonly questionsOn: (path: string) => readonly SourceQuestion[];
  /** The pages after which a page can follow, or all for pages in order. */
  readonly leadsTo: (path: string) => readonly string[];
  /** All ways and pages that hang on a condition, and the conditions within those: each should come out both ways. */
  readonly decisions: readonly Decision[];
  readonly isEnd: (path: string) => boolean;
  /** Whether a page says or asks anything. */
  readonly speaks: (path: string) => boolean;
  /** The page after this one, and what its conditions said. */
  readonly next: (path: string, state: State) => { readonly to?: string; readonly said: readonly Said[] };
}

export interface SourceQuestion {
  readonly page: string;
  readonly type: string;
  readonly name: string;
  readonly title: string;
  readonly optional: boolean;
  /** The option that can't be chosen with others. */
  readonly alone: unknown;
  readonly items: readonly { readonly text: string; readonly value: unknown }[];
  /** Values that conditions compare its answer with. */
  readonly compared: readonly unknown[];
}

export interface Decision {
  readonly decision: string;
  /** The pages on whose leaving, or on the way to which, it is made. */
  readonly pages: readonly string[];
}

export interface Said {
  readonly decision: string;
  readonly value: boolean;
}

/** Answers by page and name, of the pages that were visited. */
export type State = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

interface Definition {
  readonly engine?: string;
  readonly skipSummary?: boolean;
  readonly startPage: string;
  readonly pages: readonly Page[];
  readonly conditions?: readonly Condition[];
  readonly lists?: readonly List[];
}

interface Page {
  readonly path: string;
  readonly controller?: string;
  readonly section?: string;
  readonly condition?: string;
  readonly components?: readonly Component[];
  readonly next?: readonly { readonly path: string; readonly condition?: string }[];
}

interface Component {
  readonly type: string;
  readonly name: string;
  readonly id?: string;
  readonly title?: string;
  readonly list?: string;
  readonly options?: {
    readonly required?: boolean;
    readonly behaviour?: string;
    readonly behaviourItemValue?: string;
  };
}

interface List {
  readonly name: string;
  readonly id?: string;
  readonly items: readonly { readonly id?: string; readonly text: string; readonly value: unknown }[];
}

interface Condition {
  readonly name?: string;
  readonly id?: string;
  readonly coordinator?: string;
  readonly items?: readonly Item[];
  readonly value?: { readonly conditions: readonly Item[] };
}

interface Item {
  readonly coordinator?: string;
  readonly conditionName?: string;
  readonly conditionId?: string;
  readonly conditions?: readonly Item[];
  readonly componentId?: string;
  readonly field?: { readonly name: string; readonly type: string };
  readonly operator?: string;
  readonly value?: unknown;
}

const words = new Set(['Para', 'Html', 'InsetText', 'Details', 'Markdown', 'List', 'FlashCard']);

/** Makes ready to walk a definition, as read from its file. */
export const sourceWalk = (json: unknown): SourceWalk => {
  const form = json as Definition;
  const first = form.skipSummary !== undefined;
  const follows = form.engine === 'V2';
  const pages = new Map(form.pages.map((page) => [page.path, page]));
  const conditions = new Map((form.conditions ?? []).map((one) => [one.id ?? one.name ?? '', one]));
  const names = new Map(
    form.pages.flatMap((page) => (page.components ?? []).map((one) => [one.id, one.name])),
  );
  const fields = form.pages.flatMap((page) => (page.components ?? []).filter(({ type }) => !words.has(type)));

  const given = (item: Item): unknown => {
    const { value } = item;
    if (typeof value !== 'object' || value === null) return value;
    const { itemId, listId, value: inner } = value as Record<string, unknown>;
    if (itemId)
      return form.lists?.find(({ id }) => id === listId)?.items.find(({ id }) => id === itemId)?.value;
    if (item.field?.type === 'YesNoField') return inner === 'true';
    const isNumber =
      /NumberField/.test(item.field?.type ?? '') || /than|least|most/.test(item.operator ?? '');
    return isNumber ? Number(inner) : inner;
  };

  /** Throws where the engine's own evaluation would. */
  const judge = (item: Item, context: Record<string, unknown>): boolean => {
    const nested = item.conditionName ?? item.conditionId;
    if (nested) return isTrue(nested, context);
    if (item.conditions) return together(item.conditions, undefined, context);
    const whole = item.componentId ? (names.get(item.componentId) ?? '') : (item.field?.name ?? '');
    const path = first ? whole.split('.') : [whole.split('.').at(-1) as string];
    if (!Object.hasOwn(context, path[0] as string)) throw new Error('undefined variable');
    const answer = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], context);
    return (operators[item.operator ?? ''] as Operator)(answer, given(item));
  };
  const together = (
    items: readonly Item[],
    all: string | undefined,
    context: Record<string, unknown>,
  ): boolean => {
    const groups = items.reduce<Item[][]>((found, item, at) => {
      const or = (all ?? item.coordinator) === 'or';
      if (at === 0 || or) found.push([item]);
      else found.at(-1)?.push(item);
      return found;
    }, []);
    return groups.some((group) => group.every((item) => judge(item, context)));
  };
  const isTrue = (name: string, context: Record<string, unknown>): boolean => {
    const condition = conditions.get(name);
    try {
      if (condition?.items) return together(condition.items, condition.coordinator, context);
      return condition?.value ? together(condition.value.conditions, undefined, context) : false;
    } catch {
      return false;
    }
  };

  const contextOf = (state: State): Record<string, unknown> => {
    const context: Record<string, unknown> = {};
    if (!first) for (const { name, type } of fields) context[name] = type === 'CheckboxesField' ? [] : null;
    const lists = new Set(fields.filter(({ type }) => type === 'CheckboxesField').map(({ name }) => name));
    const asThere = ([name, answer]: [string, unknown]): [string, unknown] => [
      name,
      !first && lists.has(name) ? (answer ?? []) : answer,
    ];
    for (const [path, kept] of state) {
      const answers = Object.fromEntries(Object.entries(kept).map(asThere));
      const section = first && pages.get(path)?.section;
      if (section) context[section] = { ...(context[section] as object), ...answers };
      else Object.assign(context, answers);
    }
    return context;
  };
  const holds = (name: string, page: Page, state: State): boolean => {
    const context = contextOf(state);
    const own = page.section ? context[page.section] : undefined;
    return (
      isTrue(name, context) || (first && own !== undefined && isTrue(name, own as Record<string, unknown>))
    );
  };

  const within = (name: string, found = new Set<string>()): Set<string> => {
    const { items, value } = conditions.get(name) ?? {};
    for (const { conditionName, conditionId } of leavesIn(items ?? value?.conditions ?? [])) {
      const inner = conditionName ?? conditionId;
      if (inner && !found.has(inner)) within(inner, found.add(inner));
    }
    return found;
  };
  const judged = (decision: string, name: string, page: Page, state: State): Said[] => [
    { decision, value: holds(name, page, state) },
    ...[...within(name)].map((inner) => ({ decision: inside(inner), value: holds(inner, page, state) })),
  ];

  const linked = (page: Page, state: State) => {
    const links = (page.next ?? []).filter(({ path }) => pages.has(path));
    const said: Said[] = [];
    let otherwise: string | undefined;
    for (const { path, condition } of links) {
      if (!condition) {
        otherwise = path;
        continue;
      }
      const [own, ...inner] = judged(`${page.path} → ${path} if ${condition}`, condition, page, state);
      said.push(own as Said, ...inner);
      if (own?.value) return { to: path, said };
    }
    return { ...(otherwise ? { to: otherwise } : {}), said };
  };
  const following = (page: Page, state: State) => {
    const said: Said[] = [];
    if (page.controller === 'TerminalPageController') return { said };
    for (const later of form.pages.slice(form.pages.indexOf(page) + 1)) {
      if (!later.condition) return { to: later.path, said };
      const [own, ...inner] = judged(`${later.path} if ${later.condition}`, later.condition, page, state);
      said.push(own as Said, ...inner);
      if (own?.value) return { to: later.path, said };
    }
    return { said };
  };

  const decided = form.pages.flatMap(({ path: page, condition: own, next = [] }) => {
    if (follows) return own ? [{ decision: `${page} if ${own}`, condition: own, page }] : [];
    return next.flatMap(({ path, condition }) =>
      condition && pages.has(path)
        ? [{ decision: `${page} → ${path} if ${condition}`, condition, page }]
        : [],
    );
  });
  const leaves = [...conditions.values()].flatMap(({ items, value }) =>
    leavesIn(items ?? value?.conditions ?? []),
  );
  const isEnd = (path: string): boolean => /summary|confirm/i.test(pages.get(path)?.controller ?? '');
  return {
    start: follows ? (form.pages[0]?.path ?? '') : form.startPage,
    questionsOn: (path) =>
      (pages.get(path)?.components ?? [])
        .filter(({ type }) => !words.has(type))
        .map((one) => ({
          page: path,
          type: one.type,
          name: one.name,
          title: one.title ?? '',
          optional: one.options?.required === false,
          alone: one.options?.behaviour === 'exclusive' ? one.options.behaviourItemValue : undefined,
          items:
            (one.list && form.lists?.find(({ name, id }) => one.list === name || one.list === id)?.items) ||
            [],
          compared: leaves
            .filter(({ componentId, field }) =>
              componentId ? componentId === one.id : field?.name.split('.').at(-1) === one.name,
            )
            .map(given),
        })),
    leadsTo: (path) =>
      follows
        ? form.pages.slice(form.pages.findIndex((page) => page.path === path) + 1).map((page) => page.path)
        : (pages.get(path)?.next ?? []).map((link) => link.path),
    decisions: [
      ...decided.map(({ decision, page }) => ({ decision, pages: [page] })),
      ...[...new Set(decided.flatMap(({ condition }) => [...within(condition)]))].map((inner) => ({
        decision: inside(inner),
        pages: decided.filter(({ condition }) => within(condition).has(inner)).map(({ page }) => page),
      })),
    ],
    isEnd,
    speaks: (path) => (pages.get(path)?.components ?? []).length > 0,
    next: (path, state) => {
      const page = pages.get(path) as Page;
      return isEnd(path) ? { said: [] } : (follows ? following : linked)(page, state);
    },
  };
};

const inside = (name: string): string => `the condition ${name}`;

const leavesIn = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => (item.conditions ? leavesIn(item.conditions) : [item]));

type Operator = (answer: unknown, value: unknown) => boolean;

/** What can't be searched throws, as there. */
const holdsOne: Operator = (answer, value) => {
  if (!Array.isArray(answer)) throw new Error('no list');
  return answer.includes(value);
};

const operators: Readonly<Record<string, Operator>> = {
  is: (answer, value) => answer === value,
  'is not': (answer, value) => answer !== value,
  contains: holdsOne,
  'does not contain': (answer, value) => !holdsOne(answer, value),
  'is more than': (answer, value) => Number(answer ?? NaN) > Number(value),
  'is less than': (answer, value) => Number(answer ?? NaN) < Number(value),
};
