import type { Endpoint, PayloadRequest } from 'payload';
import { form } from '#shared/content/form/schema.ts';
import { contentTypes } from '#shared/content/index.ts';
import type { TypeName } from '#shared/content/index.ts';
import type { Locale } from '#shared/content/locales.ts';
import { referencesOf } from '#shared/schema/references.ts';
import type { Reference } from '#shared/schema/types.ts';
import { slug } from '#shared/text/slug.ts';
import { may } from '../../../access/may.ts';
import { contentOf } from '../../../collections/content-of.ts';
import type { Stored } from '../../../collections/content-of.ts';
import { isId } from '../../../link/stored.ts';
import { writeFormFile } from './write-form-file.ts';
import type { Called } from './write-form-file.ts';

/** `GET /api/form-file/ID`: a form, as it is being edited, as a file that another installation takes in. */
export const exportForm: Endpoint = {
  path: '/form-file/:id',
  method: 'get',
  handler: async (req) => {
    const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
    if (!may(req.user, 'readVersions', 'form'))
      return Response.json({ problem: 'You may not see this.' }, { status: 403, headers });
    const doc = await documentAt(req, { type: 'form', id: String(req.routeParams?.['id']) });
    if (!doc) return Response.json({ problem: 'There is no such form.' }, { status: 404, headers });
    const content = contentOf(form, doc);
    const translationOf = doc['translationOf'] ? String(doc['translationOf']) : undefined;
    const names = await namesOf(req, [
      ...referencesOf(form.fields, content),
      ...(translationOf ? [{ type: 'form', id: translationOf }] : []),
    ]);
    const here = { content, language: doc['locale'] as Locale, address: String(doc['slug'] ?? '') };
    const text = writeFormFile(translationOf ? { ...here, translationOf } : here, ({ type, id }) =>
      names.get(`${type}/${id}`),
    );
    const name = slug(String(doc['title'] ?? '')) || 'form';
    return new Response(text, {
      headers: {
        ...headers,
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': `attachment; filename="${name}.form.json"`,
      },
    });
  },
};

const documentAt = async (
  { payload, user }: PayloadRequest,
  { type, id }: Reference,
): Promise<Stored | undefined> => {
  if (!isId(id) || !Object.hasOwn(contentTypes, type)) return undefined;
  const doc: unknown = await payload.findByID({
    collection: type as 'form',
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user,
  });
  return (doc as Stored | null) ?? undefined;
};

const namesOf = async (req: PayloadRequest, all: readonly Reference[]): Promise<Map<string, Called>> => {
  const names = new Map<string, Called>();
  for (const { type, id } of all) {
    if (names.has(`${type}/${id}`)) continue;
    const doc = await documentAt(req, { type, id });
    const title = doc && String(doc[contentTypes[type as TypeName].title] ?? '');
    if (title)
      names.set(`${type}/${id}`, {
        title,
        ...(doc['slug'] ? { slug: String(doc['slug']) } : {}),
        language: doc['locale'] as Locale,
      });
  }
  return names;
};
