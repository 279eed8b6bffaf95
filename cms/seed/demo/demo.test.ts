import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentTypes } from '#shared/content/index.ts';
import { addressOf } from '#shared/content/published.ts';
import { check, inWords } from '#shared/schema/check.ts';
import { referencesOf } from '#shared/schema/references.ts';
import { plainText } from '#shared/schema/rich-text.ts';
import type { RichText } from '#shared/schema/rich-text.ts';
import { paper } from '../paper.ts';
import { demo } from './index.ts';
import { papers } from './papers.ts';
import type { DemoDocument } from './writing.ts';

const name = ({ type, key, locale }: DemoDocument) =>
  `${type}:${key}${locale === 'en' ? '' : ` (${locale})`}`;
const all = new Set(demo.map(({ type, key }) => `${type}:${key}`));
const fieldsOf = (document: DemoDocument) => contentTypes[document.type].fields;
const pages = demo.filter(({ type }) => ['page', 'guide', 'service', 'step-by-step'].includes(type));

/** Every rich text in a document, in order. */
const richTexts = (value: unknown): RichText[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('root' in value) return [value as RichText];
  return Object.values(value).flatMap(richTexts);
};

/** All that a person reads in a document, piece by piece. */
const wordsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if ('root' in value) return [plainText(value as RichText)];
  return Object.values(value).flatMap(wordsOf);
};

describe('the demo council', () => {
  it('has some sixty pages on at least ten topics', () => {
    expect(pages.filter(({ locale }) => locale === 'en').length).toBeGreaterThanOrEqual(60);
    expect(demo.filter(({ type, locale }) => type === 'topic' && locale === 'en').length).toBeGreaterThan(10);
    expect(demo.filter(({ type }) => type === 'news').length).toBeGreaterThanOrEqual(10);
  });

  it.each(demo.map((document) => [name(document), document] as const))(
    '%s passes its schema',
    (_, document) => {
      const file = document.type === 'media' ? { file: { mimeType: mimeTypeOf(document.key) } } : {};
      const checked = check(contentTypes[document.type] as never, document.content, file);
      expect(checked.ok ? '' : inWords(checked.problems)).toBe('');
    },
  );

  it('points only at what exists', () => {
    const lost = demo.flatMap((document) =>
      referencesOf(fieldsOf(document), document.content)
        .map(({ type, id }) => `${type}:${id}`)
        .filter((target) => !all.has(target))
        .map((target) => `${name(document)} → ${target}`),
    );
    expect(lost).toEqual([]);
  });

  it('translates only documents of the same type that exist in English', () => {
    // The site settings are one for each language, none made from another.
    const translations = demo.filter(({ type, locale }) => locale !== 'en' && type !== 'site-settings');
    expect(translations.length).toBeGreaterThan(3);
    for (const { type, translationOf } of translations)
      expect(demo).toContainEqual(expect.objectContaining({ type, key: translationOf, locale: 'en' }));
  });

  it('says every fact that is kept as a snippet at least once', () => {
    const said = new Set(
      demo.flatMap((document) => referencesOf(fieldsOf(document), document.content).map(({ id }) => id)),
    );
    const silent = demo.filter(({ type, key }) => type === 'snippet' && !said.has(key)).map(name);
    expect(silent).toEqual([]);
  });

  it('files every page under a topic, and has something on every topic', () => {
    const filed = pages.map(({ content }) => (content as { topic?: { id: string } }).topic?.id);
    expect(filed).not.toContain(undefined);
    const parents = demo.map(({ content }) => (content as { parent?: { id: string } }).parent?.id);
    const topics = demo.filter(({ type }) => type === 'topic').map(({ key }) => key);
    expect(topics.filter((key) => !filed.includes(key) && !parents.includes(key))).toEqual([]);
  });

  it('gives no two things of one language the same address or the same title', () => {
    const addressed = demo.filter(({ type }) => 'path' in contentTypes[type]);
    const address = ({ type, key, locale }: DemoDocument) => addressOf({ type, slug: key, locale }) ?? '';
    expect(repeated(addressed.map(address))).toEqual([]);
    expect(repeated(addressed.map(({ content, locale }) => `${locale} ${titleOf(content)}`))).toEqual([]);
  });

  it('never skips a level of heading', () => {
    const skipped = demo.flatMap((document) =>
      richTexts(document.content).flatMap(({ root }) => {
        const levels = root.children.flatMap((node) =>
          node.type === 'heading' ? [Number(node.tag[1])] : [],
        );
        return levels.some((level, at) => level > (levels[at - 1] ?? 1) + 1) ? [name(document)] : [];
      }),
    );
    expect(skipped).toEqual([]);
  });

  it('keeps its sentences short: under 20 words on average on every page', () => {
    const long = demo
      .filter(({ type }) => [...linkedTypes, 'news'].includes(type))
      .map((document) => [name(document), averageSentence(document)] as const)
      .filter(([, words]) => words >= 20);
    expect(long).toEqual([]);
  });

  it('names the right weekday with every date', () => {
    const dated = /(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (\d{1,2} [A-Z][a-z]+ 20\d\d)/g;
    const wrong = demo.flatMap((document) =>
      [...wordsOf(document.content).join('\n').matchAll(dated)]
        .filter(([, day = '', date = '']) => !weekday(date).startsWith(day))
        .map(([words]) => `${name(document)}: ${words}`),
    );
    expect(wrong).toEqual([]);
  });

  it('calls only numbers that nobody has (Ofcom keeps them for drama), and writes to no real address', () => {
    const words = demo
      .flatMap(({ content }) => wordsOf(content))
      .join('\n')
      .replaceAll('\u00a0', ' ');
    const phones = words.match(/\b0\d{3,4} ?\d{3} ?\d{3,4}\b/g) ?? [];
    expect(phones.length).toBeGreaterThan(50);
    expect(phones.filter((phone) => !/^(01632 960 \d{3}|0808 157 0\d{3})$/.test(phone))).toEqual([]);
    const hosts = JSON.stringify(demo).matchAll(/(?:@|https?:\/\/)([a-z0-9.-]+[a-z])/gi);
    const real = [...hosts].map(([, host = '']) => host).filter((host) => !host.endsWith('.example'));
    expect(new Set(real)).toEqual(new Set(['www.gov.uk', 'www.equalityadvisoryservice.com']));
  });

  it('has a drawing for every picture and words for every paper, with as many pages as it says', () => {
    for (const { key } of demo.filter(({ type }) => type === 'media')) {
      const written = papers.find(({ media }) => media.key === key);
      if (!written) expect(existsSync(join(import.meta.dirname, 'pictures', `${key}.svg`)), key).toBe(true);
    }
    for (const document of demo)
      if (document.type === 'document') {
        const { title, body } = papers.find(({ media }) => media.key === document.content.file) ?? {};
        expect(title).toBe(document.content.title);
        const made = paper({ title: title ?? '', council: 'Aldenbridge Council', body: body ?? '' });
        expect(made.pages).toBe(document.content.pages);
      }
  });
});

const linkedTypes = ['page', 'guide', 'service', 'step-by-step', 'topic', 'contact', 'document'];

const mimeTypeOf = (key: string) =>
  papers.some(({ media }) => media.key === key) ? 'application/pdf' : 'image/png';

const titleOf = (content: object) => (content as { title: string }).title;

const repeated = (values: string[]) => values.filter((value, at) => values.indexOf(value) !== at);

const weekday = (date: string) =>
  new Date(`${date} UTC`).toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' });

/** Words a sentence. A line (a list item, a cell, a heading) ends a sentence too. */
const averageSentence = (document: DemoDocument) => {
  const sentences = richTexts(document.content)
    .map((richText) => plainText(richText))
    .join('\n')
    .split(/[.!?:]\s|\n/)
    .map((sentence) => sentence.split(/\s+/).filter(Boolean).length)
    .filter((words) => words > 3);
  return sentences.reduce((sum, words) => sum + words, 0) / Math.max(1, sentences.length);
};
