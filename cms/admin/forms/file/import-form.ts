import type { Endpoint, PayloadRequest, Where } from 'payload';
import { form } from '#shared/content/form/schema.ts';
import { contentTypes } from '#shared/content/index.ts';
import type { TypeName } from '#shared/content/index.ts';
import type { Locale } from '#shared/content/locales.ts';
import type { Problem } from '#shared/schema/types.ts';
import { may } from '../../../access/may.ts';
import { storedContent } from '../../../collections/stored.ts';
import { placeInWords, wholeForm } from '../place-in-words.ts';
import type { Named } from './form-file.ts';
import { isTooLarge, largestFile } from './largest-file.ts';
import { placeReferences } from './place-references.ts';
import { readFormFile } from './read-form-file.ts';

/**
 * `POST /api/form-file` with a file's text: makes a draft of it, and answers with its `id` and what was `left` out,
 * in words. A file in which anything is wrong makes nothing: `problems` says what.
 */
export const importForm: Endpoint = {
  path: '/form-file',
  method: 'post',
  handler: async (req) => {
    const say = (status: number, body: object): Response =>
      Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
    if (!may(req.user, 'create', 'form')) return say(403, { problems: ['You may not make forms.'] });
    // One more than is allowed is not even read.
    if (Number(req.headers.get('content-length') ?? Infinity) > largestFile)
      return say(413, { problems: [`${isTooLarge}.`] });
    const file = readFormFile((await req.text?.()) ?? '');
    if (!file.ok) return say(422, { problems: file.problems.slice(0, mostSaid).map(inPlace) });
    const { language, address, refersTo } = file.value;
    const ids = await idsOf(req, refersTo, language);
    const { content, translationOf, left } = placeReferences(file.value, (named) => ids.get(named));
    const { id } = await req.payload.create({
      collection: 'form',
      data: {
        ...storedContent(form, content),
        slug: address,
        locale: language,
        translationOf,
        _status: 'draft',
      } as never,
      draft: true,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      // Nothing is made better on the way in: what comes out again is what came.
      context: { imported: true },
    });
    return say(201, { id, left });
  },
};

/** Whoever sees so many has the wrong file. */
const mostSaid = 10;

const inPlace = ({ path, message }: Problem): string => {
  if (!path) return `${message}.`;
  const called = placeInWords([], path);
  // Around the form nothing has a label; and what is wrong with a field mostly begins with its label.
  const [last = '', label = ''] = /(?:^|, )“([^“”]*)”$/.exec(called) ?? [];
  const isSaid = called === wholeForm || message.startsWith(`${label} `);
  const place = isSaid ? called.slice(0, -(last || called).length) : called;
  return `${place ? `${place}: ` : ''}${message} (${path}).`;
};

/** What is called so here: by its slug, or else by its title; rather what is in the same language. */
const idsOf = async (
  req: PayloadRequest,
  all: readonly Named[],
  ownLanguage: Locale,
): Promise<Map<Named, string>> => {
  const ids = new Map<Named, string>();
  for (const named of all) {
    const { type, slug, title, language = ownLanguage } = named;
    const found =
      (slug && (await idWhere(req, type, { slug: { equals: slug } }, language))) ||
      (await idWhere(req, type, { [contentTypes[type as TypeName].title]: { equals: title } }, language));
    if (found) ids.set(named, found);
  }
  return ids;
};

const idWhere = async (
  { payload, user }: PayloadRequest,
  type: string,
  where: Where,
  language: Locale,
): Promise<string | undefined> => {
  const { docs } = await payload.find({
    collection: type as 'page',
    where,
    limit: 20,
    sort: 'createdAt',
    depth: 0,
    draft: true,
    pagination: false,
    overrideAccess: false,
    user,
  });
  const found = docs.find(({ locale }) => locale === language) ?? docs[0];
  return found && String(found.id);
};
