import { contentTypes } from '../../shared/content/index.ts';
import type { TypeName } from '../../shared/content/index.ts';
import type { AnyPublished, PublishedFile } from '../../shared/content/published.ts';
import { checkPublished } from '../../shared/contract/check.ts';
import type { Checked } from '../../shared/schema/check.ts';
import type { AnyContentType } from '../../shared/schema/types.ts';
import { contentOf, isStored } from './content-of.ts';
import type { Stored } from './content-of.ts';
import { cropOf } from './picture-sizes.ts';

/**
 * A stored document as it crosses the wall, checked by its own schema. With `draft` what is missing is
 * filled in, as empty as can be, so that the renderer shows what there is.
 */
export const toPublished = (
  type: string,
  doc: Stored,
  { draft = false }: { draft?: boolean } = {},
): Checked<AnyPublished> => {
  const definition = contentTypes[type as TypeName] as AnyContentType;
  return checkPublished(
    {
      type,
      id: doc['id'],
      updatedAt: doc['updatedAt'],
      locale: doc['locale'] ?? 'en',
      ...(definition.path && doc['slug'] ? { slug: doc['slug'] } : {}),
      ...(doc['translationOf'] ? { translationOf: doc['translationOf'] } : {}),
      content: contentOf(definition, doc, draft),
      ...(definition.upload ? { file: fileOf(doc) } : {}),
    },
    { draft },
  );
};

const fileOf = (doc: Stored): PublishedFile => {
  const sizes = isStored(doc['sizes']) ? Object.entries(doc['sizes']) : [];
  return {
    name: doc['filename'] as string,
    mimeType: doc['mimeType'] as string,
    bytes: doc['filesize'] as number,
    ...(doc['width'] ? { width: doc['width'] as number, height: doc['height'] as number } : {}),
    sizes: sizes
      .flatMap(([name, size]) => (isStored(size) ? [{ crop: cropOf(name), size }] : []))
      // A size that would be larger than the original is not made.
      .filter(({ size }) => size['filename'])
      .map(({ crop, size }) => ({
        name: size['filename'] as string,
        mimeType: size['mimeType'] as string,
        bytes: size['filesize'] as number,
        width: size['width'] as number,
        height: size['height'] as number,
        ...(crop ? { crop } : {}),
      })),
  };
};
