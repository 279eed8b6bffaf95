import { contentTypes } from '#shared/content/index.ts';
import type { ContentOf } from '#shared/content/index.ts';
import { crops } from '#shared/content/media/crops.ts';
import type { AnyPublished } from '#shared/content/published.ts';
import { referencesOf } from '#shared/schema/references.ts';
import type { Fields } from '#shared/schema/fields.ts';
import type { Media, Reader } from './replica/reader.ts';

/** A picture as social media want it, of which the address is still to be made absolute. */
export interface SocialPicture {
  readonly href: string;
  readonly alt: string;
  readonly mimeType: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
  /** Whether it has been cut to the shape that they show large. */
  readonly isCut: boolean;
}

/** The picture that stands for a page where somebody shares it: its own first one, else the council's. */
export const socialPicture = (
  reader: Reader,
  own: readonly string[],
  settings: ContentOf<'site-settings'>,
): SocialPicture | undefined => {
  for (const id of own) {
    const picture = reader.media(id);
    if (picture?.mimeType.startsWith('image/')) return asShared(picture);
  }
  const councils = settings.picture && reader.media(settings.picture);
  return councils ? asShared(councils) : undefined;
};

/** The uploads that a document shows, in order; not all of them need be pictures. */
export const uploadsIn = ({ type, content }: AnyPublished): string[] =>
  referencesOf(contentTypes[type].fields as Fields, content).flatMap((to) =>
    to.type === 'media' ? to.id : [],
  );

const asShared = ({ alt, decorative, href, mimeType, width, height, crops: cuts }: Media): SocialPicture => {
  const words = decorative ? '' : alt;
  const [cut] = cuts.social;
  return cut
    ? { ...crops.social[0], href: cut.href, mimeType: cut.mimeType, alt: words, isCut: true }
    : { href, mimeType, width, height, alt: words, isCut: false };
};
