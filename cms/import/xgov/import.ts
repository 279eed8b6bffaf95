import { addressOf } from '#shared/content/published.ts';
import type { Reference } from '#shared/schema/types.ts';
import { slug } from '#shared/text/slug.ts';
import { placeInWords } from '../../lint/place-in-words.ts';
import { addressBook } from '../govuk/plan.ts';
import type { AddressBook } from '../govuk/plan.ts';
import { readJsonFiles } from '../json.ts';
import { openLedger } from '../ledger.ts';
import { notebook } from '../report.ts';
import type { ItemReport } from '../report.ts';
import type { Known, Store } from '../store.ts';
import { formFrom } from './convert.ts';
import { readForm, titleFrom } from './definition.ts';
import type { SourceForm } from './definition.ts';
import { originals } from './translations.ts';

/**
 * Brings a folder of form definitions (XGov's form builder, DEFRA's forms engine) into the store, one form for
 * each. A second run finds everything as it is. `say` gets one line for each form.
 */
export const importXgov = async (
  folder: string,
  store: Store,
  say: (line: string) => void,
): Promise<ItemReport[]> => {
  const known = await store.known();
  const ledger = openLedger(store, known, say);
  const book = addressBook(await store.taken(), known);
  const files = readJsonFiles(folder, 'form definition').map((file) =>
    'json' in file ? readForm(file) : file,
  );
  for (const file of files) if ('problem' in file) ledger.fail(file.source, file.problem);
  const forms = toldApart(files.filter((file) => 'pages' in file));
  for (const { source, locale } of forms) book.claimAgain(source, locale);
  const originalOf = originals(forms);
  const references = new Map<SourceForm, Reference>();
  for (const form of englishFirst(forms)) {
    const { source, title, locale } = form;
    const notes = notebook();
    const content = converted(form, notes.report);
    if (typeof content === 'string') {
      ledger.fail(source, content);
      continue;
    }
    const own = slugOf(form, book, known);
    const reference = await ledger.draft({ type: 'form', source, slug: own, locale, content: { title } });
    if (!reference) continue;
    references.set(form, reference);
    const original = originalOf(form);
    if (locale === 'cy' && !original) notes.report('no English form was found that this one translates');
    const address = addressOf({ type: 'form', locale, slug: own }) ?? '';
    await ledger.publish(
      { source, became: `form ${address}`, page: address, notes, placeIn: placeInWords },
      reference,
      content,
      original && references.get(original),
    );
  }
  return ledger.reports();
};

/** What is translated is there before its translation. */
const englishFirst = (forms: readonly SourceForm[]): readonly SourceForm[] => [
  ...forms.filter(({ locale }) => locale === 'en'),
  ...forms.filter(({ locale }) => locale !== 'en'),
];

/** The form's content, or why it could not be read. */
const converted = (form: SourceForm, report: (what: string, instance?: string) => void): object | string => {
  try {
    return formFrom(form, report);
  } catch (error) {
    return `It could not be read: ${(error as Error).message}`;
  }
};

/** Forms that are called the same, as those of one fund are, are called what their files are called. */
const toldApart = (forms: readonly SourceForm[]): SourceForm[] => {
  const same = Map.groupBy(forms, ({ title }) => title.toLowerCase());
  return forms.map((form) =>
    (same.get(form.title.toLowerCase())?.length ?? 0) > 1 ? { ...form, title: titleFrom(form.source) } : form,
  );
};

const slugOf = (
  { source, title, locale }: SourceForm,
  book: AddressBook,
  known: ReadonlyMap<string, Known>,
): string => known.get(source)?.slug ?? book.slugFor('form', locale, slug(title) || 'form', source);
