import type { Payload } from 'payload';
import { contentTypes } from '#shared/content/index.ts';
import { addressOf } from '#shared/content/published.ts';
import { contentOf } from '../collections/content-of.ts';
import type { Stored } from '../collections/content-of.ts';
import type { FormToLint } from './form.ts';

/** Every form of this installation, as it was last saved, published or not. */
export const formsHere = async function* (payload: Payload): AsyncGenerator<FormToLint> {
  for (let page = 1, more = true; more; page++) {
    const found = await payload.find({
      collection: 'form',
      sort: 'id',
      limit: 50,
      page,
      depth: 0,
      draft: true,
      overrideAccess: true,
    });
    for (const doc of found.docs) yield formOf(doc as unknown as Stored);
    more = found.hasNextPage;
  }
};

const formOf = (doc: Stored): FormToLint => {
  const [slug, title] = [String(doc['slug'] ?? ''), String(doc['title'] ?? '')];
  const locale = doc['locale'] === 'cy' ? 'cy' : 'en';
  const source = addressOf({ type: 'form', locale, slug }) ?? `form ${String(doc['id'])}`;
  return {
    source,
    title: title || 'A form without a title',
    content: contentOf(contentTypes.form, doc),
    met: [],
  };
};
