import type { CollectionSlug, Payload } from 'payload';
import { contentTypes } from '../../shared/content/index.ts';
import type { AnyContentType } from '../../shared/schema/types.ts';

/** Makes the one document of each type that exists once, as an empty draft, where it is missing. */
export const createSingles = async (payload: Payload): Promise<void> => {
  for (const { name, single } of Object.values<AnyContentType>(contentTypes)) {
    if (!single) continue;
    const collection = name as CollectionSlug;
    const { totalDocs } = await payload.count({ collection, overrideAccess: true });
    if (!totalDocs)
      await payload.create({
        collection,
        data: { id: name, locale: 'en' } as never,
        draft: true,
        depth: 0,
        overrideAccess: true,
      });
  }
};
