import { createHash } from 'node:crypto';
import { contentTypes } from '#shared/content/index.ts';
import { singleId } from '../collections/singles.ts';
import type { DemoDocument } from './demo/writing.ts';

/**
 * The id that a seeded document always has, made from what it is: so documents can name each other before
 * any of them is stored, and a second run finds what the first one made. As a UUID, or as MongoDB wants it.
 */
export const idOf = (
  { type, key, locale }: Pick<DemoDocument, 'type' | 'key' | 'locale'>,
  database: string,
): string => {
  if ('single' in contentTypes[type]) return singleId(type, locale);
  const hash = createHash('sha256').update(`demo/${locale}/${type}/${key}`).digest('hex');
  if (database === 'mongoose') return hash.slice(0, 24);
  // RFC 9562, version 8: the bits are ours to choose.
  return hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-a$4-$5');
};
