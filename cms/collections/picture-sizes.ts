import type { ImageSize } from 'payload';
import { crops, isCrop } from '../../shared/content/media/crops.ts';
import type { Crop } from '../../shared/content/media/crops.ts';

/** The widths, in pixels, that the site shows whole pictures in. */
const widths = { small: 400, medium: 800, large: 1200 } as const;

type Format = NonNullable<ImageSize['formatOptions']>;

const webp: Format = { format: 'webp', options: { quality: 78 } };
const avif: Format = { format: 'avif', options: { quality: 55, effort: 2 } };
// Not all of social media read the newer formats.
const jpeg: Format = { format: 'jpeg', options: { quality: 80 } };

const formats: Readonly<Record<Crop, readonly Format[]>> = { landscape: [webp, avif], social: [jpeg] };

/** All that is made of an uploaded picture: whole in some widths, and cut around its focal point. */
export const pictureSizes: ImageSize[] = [
  ...Object.entries(widths).flatMap(([name, width]) =>
    [webp, avif].map((formatOptions) => ({ name: `${name}-${formatOptions.format}`, width, formatOptions })),
  ),
  ...(Object.keys(crops) as Crop[]).flatMap((crop) =>
    crops[crop].flatMap((cut) =>
      formats[crop].map((formatOptions): ImageSize => ({
        name: `${crop}-${cut.width}-${formatOptions.format}`,
        ...cut,
        formatOptions,
        // A whole picture of the same shape has another name.
        generateImageName: ({ originalName, extension, width, height }) =>
          `${originalName}-${crop}-${width}x${height}.${extension}`,
      })),
    ),
  ),
];

/** Which cut a size of that name is; undefined for a whole picture. */
export const cropOf = (sizeName: string): Crop | undefined => {
  const [crop] = sizeName.split('-');
  return isCrop(crop) ? crop : undefined;
};
