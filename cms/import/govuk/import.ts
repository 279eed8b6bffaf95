import { contentTypes } from '#shared/content/index.ts';
import type { Reference } from '#shared/schema/types.ts';
import { slug } from '#shared/text/slug.ts';
import { openLedger } from '../ledger.ts';
import type { Ledger } from '../ledger.ts';
import { notebook } from '../report.ts';
import type { ItemReport } from '../report.ts';
import type { Store } from '../store.ts';
import { addressesFrom } from './addresses.ts';
import type { Card } from './cards.ts';
import { converter, resolved } from './convert.ts';
import type { Converter } from './convert.ts';
import { readItems } from './item.ts';
import { addressBook, planItems } from './plan.ts';
import type { AddressBook, Plan } from './plan.ts';
import { originals } from './translations.ts';

/**
 * Brings a folder of GOV.UK content items into the store. First every item gets its address and an empty
 * document; then links among them can be resolved, and contents are converted; then they are published. A
 * second run finds everything as it is. `say` gets one line for each item.
 */
export const importGovuk = async (
  folder: string,
  store: Store,
  say: (line: string) => void,
): Promise<ItemReport[]> => {
  const { items, unreadable } = readItems(folder);
  const known = await store.known();
  const ledger = openLedger(store, known, say);
  const book = addressBook(await store.taken(), known);
  for (const { source, problem } of unreadable) ledger.fail(source, problem);

  const plans = planItems(items, book, ledger.fail);
  const documents = plans.filter(({ type }) => type !== 'address');
  const references = await makeDrafts(documents, ledger);
  const convert = converter(documents, references);
  const contents = convertAll(documents, references, convert, ledger);
  await publishCards([...convert.cards.values()], references, book, ledger);
  await publishDocuments(contents, references, ledger);
  await publishAddresses(
    plans.filter(({ type }) => type === 'address'),
    convert,
    ledger,
  );
  return ledger.reports();
};

type References = Map<string, Reference>;

const makeDrafts = async (plans: readonly Plan[], ledger: Ledger): Promise<References> => {
  const references: References = new Map();
  for (const { source, type, slug: own, locale, item } of plans) {
    const content = { [contentTypes[type].title]: item.title };
    const reference = await ledger.draft({ type, source, slug: own, locale, content });
    if (reference) references.set(source, reference);
  }
  return references;
};

const convertAll = (
  plans: readonly Plan[],
  references: References,
  convert: Converter,
  { fail }: Ledger,
): [Plan, object][] =>
  plans.flatMap((plan): [Plan, object][] => {
    if (!references.has(plan.source)) return [];
    try {
      return [[plan, convert.content(plan)]];
    } catch (error) {
      fail(plan.source, `It could not be read: ${(error as Error).message}`);
      return [];
    }
  });

/** The contacts that stood as cards in texts, each once. */
const publishCards = async (
  cards: readonly Card[],
  references: References,
  book: AddressBook,
  ledger: Ledger,
): Promise<void> => {
  for (const { source, title, locale, content } of cards) {
    const own = book.slugFor('contact', locale, slug(title) || 'contact', source);
    const reference = await ledger.draft({ type: 'contact', source, slug: own, locale, content: { title } });
    if (!reference) continue;
    references.set(source, reference);
    const became = `contact “${title}”`;
    await ledger.publish({ source, became, notes: notebook() }, reference, resolved(content, references));
  }
};

const publishDocuments = async (
  contents: readonly [Plan, object][],
  references: References,
  ledger: Ledger,
): Promise<void> => {
  const originalOf = originals(contents.map(([plan]) => plan));
  for (const [plan, content] of contents) {
    const reference = references.get(plan.source);
    if (!reference) continue;
    const original = originalOf(plan);
    await ledger.publish(
      plan,
      reference,
      resolved(content, references),
      original && references.get(original.source),
    );
  }
};

const publishAddresses = async (
  plans: readonly Plan[],
  convert: Converter,
  ledger: Ledger,
): Promise<void> => {
  for (const { item, notes } of plans)
    for (const { source, content } of addressesFrom(item, convert.target, notes.report)) {
      const entry = { type: 'address', source, slug: undefined, locale: 'en', content } as const;
      const reference = await ledger.draft(entry);
      const became = `${content.state} ${content.path}`;
      if (reference) await ledger.publish({ source, became, notes }, reference, content);
    }
};
