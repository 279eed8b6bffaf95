import { contentTypes } from '#shared/content/index.ts';
import type { AnyPublished } from '#shared/content/published.ts';
import type { AnyContentType } from '#shared/schema/types.ts';

/** What a page can look at in a document: a content field by its name, or one of these. */
export const wholeContent = '*';
export const lastUpdate = '.updatedAt';
export const uploadedFile = '.file';

/**
 * A document that tells which of its parts are looked at, so that a page that shows a council's name does not
 * hang on the rest of its settings. Which document it is, in what language and where, counts as always seen.
 */
export const watched = <D extends AnyPublished>(document: D, note: (part: string) => void): D => {
  const { fields } = contentTypes[document.type] as AnyContentType;
  const noteField = (name: string | symbol): void => {
    if (typeof name === 'string' && Object.hasOwn(fields, name)) note(name);
  };
  const content = new Proxy(document.content, {
    get: (target, name) => {
      noteField(name);
      return Reflect.get(target, name) as unknown;
    },
    has: (target, name) => {
      noteField(name);
      return Reflect.has(target, name);
    },
    ownKeys: (target) => {
      note(wholeContent);
      return Reflect.ownKeys(target);
    },
  });
  return new Proxy(document, {
    get: (target, name) => {
      if (name === 'content') return content;
      if (name === 'updatedAt') note(lastUpdate);
      if (name === 'file') note(uploadedFile);
      return Reflect.get(target, name) as unknown;
    },
    // Whoever copies it takes everything.
    ownKeys: (target) => {
      for (const part of [wholeContent, lastUpdate, uploadedFile]) note(part);
      return Reflect.ownKeys(target);
    },
  });
};

/** The value of one part. */
export const partOf = (document: AnyPublished, part: string): unknown => {
  const whole: Readonly<Record<string, unknown>> = {
    [wholeContent]: document.content,
    [lastUpdate]: document.updatedAt,
    [uploadedFile]: document.file,
  };
  return part in whole ? whole[part] : (document.content as Readonly<Record<string, unknown>>)[part];
};

/** What of a document is seen by whoever has it at all. */
export const identityOf = ({ type, id, locale, slug, translationOf }: AnyPublished): unknown => [
  type,
  id,
  locale,
  slug,
  translationOf,
];
