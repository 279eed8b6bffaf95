import { expect } from 'vitest';
import type { Entries } from '#shared/form/entries.ts';
import type { Visit } from '#shared/form/journey.ts';
import { journey } from '#shared/form/journey.ts';
import { formWords } from '#site/components/form/words.ts';
import type { Fields, Page, Resident, Upload } from '../abuse/resident.ts';
import type { ImportedForm } from './importedForms.ts';
import { plain, wordsOf } from './pageTree.ts';
import { sampleFile } from './sampleFile.ts';
import { typedOn, withNextItem } from './typedOn.ts';
import type { Walk } from './walk.ts';

/** Where one is on a way: a step by its slug, with nothing typed, or `check`, the receipt, an ending. */
export type Look = (page: Page, place: string) => Promise<void>;

/**
 * Goes a way through a form without JavaScript, from its page to the receipt or an ending: sees what is asked,
 * first types nothing where that is a mistake, then what the way says. Gives what was typed and the reference.
 */
export const sendByPost = async (
  { address, definition, document }: ImportedForm,
  way: Walk,
  somebody: Resident,
  today: string,
  look: Look,
): Promise<{ readonly typed: Entries; readonly reference: string | undefined }> => {
  const say = formWords[document.locale];
  let typed: Entries = new Map();
  const visitAt = (slug: string): Visit | undefined =>
    journey(definition, typed, today).visits.find(({ step }) => step.slug === slug);

  let page = await somebody.open(address);
  for (let pages = 0; pages < mostPages; pages++) {
    expect(page.status, page.path).toBe(200);
    const slug = slugOf(page) ?? definition.steps[0]?.slug ?? '';
    if (slug === 'check') break;
    const visit = visitAt(slug);
    if (!visit) throw new Error(`${page.path} is no step of the way`);
    const words = wordsOf(page.html);
    for (const { question } of visit.asked) expect(words, page.path).toContain(plain(question.label));
    await look(page, slug);
    if (visit.step.exit) return { typed, reference: undefined };
    if (visit.problems.length) {
      const refused = await post(somebody, page, visit, new Map());
      expect(refused.errors.map(unescaped), slug).toEqual(
        visit.problems.map(({ message }) => plain(message)),
      );
      await look(refused, `${slug}, with nothing typed`);
      page = refused;
    }
    const own = new Map(
      visit.step.questions.flatMap((question) => [...typedOn(question, way.entries, definition, typed)]),
    );
    const answered = await post(somebody, page, visit, own);
    expect(answered.errors, `${page.path}: ${JSON.stringify([...own])}`).toEqual([]);
    typed = withNextItem(definition, slug, new Map([...typed, ...own]));
    page = answered;
  }
  await look(page, 'check');
  expect(page.h1, page.path).toContain(say.check);
  const receipt = await somebody.fill(page, {});
  expect(receipt.status, receipt.path).toBe(200);
  await look(receipt, 'receipt');
  const [reference] = /[A-Z0-9]{4}(-[A-Z0-9]{4}){2}/.exec(wordsOf(receipt.html)) ?? [];
  return { typed, reference };
};

const mostPages = 300;

const slugOf = ({ path }: Page): string | undefined => /\/draft\/[^/]+\/([^/?]+)/.exec(path)?.[1];

/** As a browser would: a form with a place for files is posted with them. */
const post = (somebody: Resident, page: Page, { step }: Visit, own: Entries): Promise<Page> => {
  const files = new Set(
    step.questions.filter(({ blockType }) => blockType === 'file').map(({ name }) => name),
  );
  const fields: Fields = Object.fromEntries([...own].filter(([name]) => !files.has(name)));
  if (!files.size) return somebody.fill(page, fields);
  const uploads = [...own].flatMap(([input, values]): Upload[] =>
    files.has(input) ? values.map((one) => ({ input, ...sampleFile(one) })) : [],
  );
  return somebody.upload(page, fields, uploads);
};

const unescaped = (html: string): string =>
  plain(
    html.replace(/&#(\d+);|&(amp|quot|lt|gt);/g, (_, code: string | undefined, name: string) =>
      code ? String.fromCodePoint(Number(code)) : (named[name] ?? ''),
    ),
  );

const named: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>' };
