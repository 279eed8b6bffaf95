import { contentTypes } from '#shared/content/index.ts';
import type { TypeName } from '#shared/content/index.ts';
import { addressOf, locales } from '#shared/content/published.ts';
import type { Locale } from '#shared/content/published.ts';
import type { Reference } from '#shared/schema/types.ts';
import { slug } from '#shared/text/slug.ts';
import { notebook } from '../report.ts';
import type { ItemReport } from '../report.ts';
import type { Known, Store } from '../store.ts';
import { addressesFrom } from './addresses.ts';
import { cardIndex } from './cards.ts';
import { contentOf } from './content.ts';
import { slugOf, typeOf } from './formats.ts';
import { readItems } from './item.ts';
import type { Item } from './item.ts';
import { kitOf } from './kit.ts';
import { targetsOf } from './targets.ts';

type Notebook = ReturnType<typeof notebook>;

/** One document that an item becomes, before its content is known. */
interface Plan {
  readonly item: Item;
  readonly type: TypeName;
  readonly slug: string | undefined;
  readonly locale: Locale;
  readonly notes: Notebook;
}

/**
 * Brings a folder of GOV.UK content items into the store, in three passes: every item gets its address and an
 * empty document, then links among them can be resolved, then contents are published. A second run finds
 * everything as it is. `say` gets one line for each item.
 */
export const importGovuk = async (
  folder: string,
  store: Store,
  say: (line: string) => void,
): Promise<ItemReport[]> => {
  const { items, unreadable } = readItems(folder);
  const failed: ItemReport[] = unreadable.map(({ source, problem }) => failure(source, problem));
  const known = await store.known();
  const taken = await store.taken();

  const plans: Plan[] = [];
  for (const item of items) {
    const plan = planFor(item, known, taken);
    if ('outcome' in plan) failed.push(plan);
    else plans.push(plan);
  }

  const made = new Set<string>();
  const references = new Map<string, Reference>();
  for (const plan of plans) {
    if (plan.type === 'address') continue;
    const reference = known.get(plan.item.source)?.reference ?? (await makeDraft(plan, store, made));
    references.set(plan.item.source, reference);
  }

  const convert = converter(plans, references);
  const reports: ItemReport[] = [];
  const finish = async (source: string, became: string, notes: Notebook, publish: () => Promise<string>) => {
    const outcome = await publish().catch((error: unknown) => {
      notes.report('could not be stored', (error as Error).message);
      return 'failed';
    });
    const word = outcome === 'failed' ? 'failed' : made.has(source) ? 'made' : outcome;
    reports.push({ source, outcome: word as ItemReport['outcome'], became, notes: notes.notes() });
    say(`${word} ${source}`);
  };

  const contents = plans
    .filter(({ type }) => type !== 'address')
    .map((plan) => [plan, convert.content(plan)] as const);
  for (const card of convert.cards.values()) {
    const notes = notebook();
    const entry = { type: 'contact', source: card.source, title: card.title, locale: 'en' } as const;
    const free = freeSlug('contact', 'en', slug(card.title) || 'contact', card.source, taken);
    const reference =
      known.get(card.source)?.reference ??
      (made.add(card.source), await store.make({ ...entry, slug: free, content: { title: card.title } }));
    references.set(card.source, reference);
    await finish(card.source, `contact “${card.title}”`, notes, () =>
      store.publish(reference, resolved(card.content, references)),
    );
  }
  for (const [plan, content] of contents) {
    const reference = references.get(plan.item.source);
    if (!reference) continue;
    await finish(plan.item.source, describe(plan), plan.notes, () =>
      store.publish(reference, resolved(content, references)),
    );
  }
  for (const plan of plans.filter(({ type }) => type === 'address'))
    for (const entry of addressesFrom(plan.item, convert.target, plan.notes.report)) {
      const reference =
        known.get(entry.source)?.reference ??
        (made.add(entry.source),
        await store.make({ ...entry, type: 'address', title: '', slug: undefined, locale: 'en' }));
      await finish(entry.source, `address ${entry.content.path}`, plan.notes, () =>
        store.publish(reference, entry.content),
      );
    }
  return [...failed, ...reports].sort((a, b) => (a.source < b.source ? -1 : 1));
};

const failure = (source: string, problem: string): ItemReport => ({
  source,
  outcome: 'failed',
  became: '',
  notes: [{ what: problem, times: 1 }],
});

const planFor = (
  item: Item,
  known: ReadonlyMap<string, Known>,
  taken: Map<string, string | undefined>,
): Plan | ItemReport => {
  const type = typeOf(item);
  if (!type) return failure(item.source, `There is nothing here for the format “${item.format}”`);
  if (!item.title && type !== 'address') return failure(item.source, 'The item has no title');
  if (!Object.hasOwn(locales, item.locale))
    return failure(item.source, `This site has no content in the language “${item.locale}”`);
  const locale = item.locale as Locale;
  const notes = notebook();
  if (type === 'address') return { item, type, slug: undefined, locale, notes };
  const wanted = slugOf(item, slug);
  const free = known.get(item.source)?.slug ?? freeSlug(type, locale, wanted, item.source, taken);
  if (free !== wanted) notes.report('its address was taken, so it has a suffix', free);
  return { item, type, slug: free, locale, notes };
};

/** The wanted slug, or with the first suffix that no other document has; claims its address. */
const freeSlug = (
  type: TypeName,
  locale: Locale,
  wanted: string,
  source: string,
  taken: Map<string, string | undefined>,
): string => {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? wanted : `${wanted.slice(0, 76)}-${n}`;
    const path = addressOf({ type, locale, slug: candidate }) ?? candidate;
    if (taken.has(path) && taken.get(path) !== source) continue;
    taken.set(path, source);
    return candidate;
  }
};

const makeDraft = ({ item, type, slug: free, locale }: Plan, store: Store, made: Set<string>) => {
  made.add(item.source);
  const title = contentTypes[type].title;
  return store.make({
    type,
    source: item.source,
    title: item.title,
    slug: free,
    locale,
    content: { [title]: item.title },
  });
};

const describe = ({ type, locale, slug: free }: Plan): string =>
  `${type} ${addressOf({ type, locale, ...(free ? { slug: free } : {}) }) ?? ''}`;

/** Converts items once every link's target is known. */
const converter = (plans: readonly Plan[], references: ReadonlyMap<string, Reference>) => {
  const paths = new Map<string, Reference>();
  for (const { item } of plans) {
    const reference = references.get(item.source);
    if (item.basePath && reference && !paths.has(item.basePath)) paths.set(item.basePath, reference);
  }
  const target = targetsOf(paths);
  const { cards, contact } = cardIndex();
  return {
    cards,
    target,
    content: ({ item, notes }: Plan): object => {
      const conversion = {
        target,
        report: notes.report,
        contact: (card: Parameters<typeof contact>[0]) => contact(card, conversion),
      };
      return contentOf[item.format]?.(item, kitOf(conversion)) ?? {};
    },
  };
};

/** Puts documents' ids where cards were named by their source. */
const resolved = (content: object, references: ReadonlyMap<string, Reference>): object =>
  JSON.parse(JSON.stringify(content), (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('id' in value)) return value;
    return references.get(String(value.id)) ?? value;
  }) as object;
