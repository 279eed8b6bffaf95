import { randomBytes } from 'node:crypto';
import { APIError } from 'payload';
import type { CollectionConfig, ImageSize, UploadConfig } from 'payload';
import sharp from 'sharp';
import { slug } from '../../shared/text/slug.ts';

/** The widths, in pixels, that the site shows pictures in. */
const widths = { small: 400, medium: 800, large: 1200 } as const;

/** The most that is taken, in bytes and in pixels. */
export const largestFile = 20 * 1024 * 1024;
export const mostPixels = 50_000_000;

/** Uploads: pictures and PDFs, re-encoded, in the sizes and formats that the site uses. */
export const uploadConfig = (mediaDir: string): UploadConfig => ({
  staticDir: mediaDir,
  // AVIF is for the smaller forms that we make, which Payload checks too; `guardUpload` takes none from people.
  mimeTypes: ['image/png', 'image/jpeg', 'image/webp', 'image/avif', 'application/pdf'],
  pasteURL: false,
  allowRestrictedFileTypes: false,
  focalPoint: true,
  crop: true,
  bulkUpload: true,
  displayPreview: true,
  adminThumbnail: 'small-webp',
  constructorOptions: { limitInputPixels: mostPixels },
  // Re-encodes what is uploaded too: a file that is a picture and something else comes out as a picture.
  resizeOptions: { width: 2400, height: 2400, fit: 'inside', withoutEnlargement: true },
  imageSizes: Object.entries(widths).flatMap(([name, width]): ImageSize[] => [
    {
      name: `${name}-webp`,
      width,
      formatOptions: { format: 'webp', options: { quality: 78 } },
    },
    {
      name: `${name}-avif`,
      width,
      formatOptions: { format: 'avif', options: { quality: 55, effort: 2 } },
    },
  ]),
  // A browser shows pictures and saves the rest; server/headers.ts sees to it that neither runs anything.
  modifyResponseHeaders: ({ headers }) => {
    if (!headers.get('Content-Type')?.startsWith('image/')) headers.set('Content-Disposition', 'attachment');
    return headers;
  },
});

type BeforeOperation = NonNullable<NonNullable<CollectionConfig['hooks']>['beforeOperation']>[number];

/** Looks at a file before Payload does: by its first bytes, never by its name. Gives it a name of our own. */
export const guardUpload: BeforeOperation = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  const file = req.file;
  // Payload would fetch it from the address that the data names.
  if (!file && operation === 'create') throw refusal('Choose a file.');
  if (!file) return args;
  const kind = kinds.find(({ is }) => is(file.data));
  if (!kind) throw refusal('This is neither a PNG, JPEG or WebP picture nor a PDF.');
  if (file.data.length > largestFile) throw refusal('The file is larger than 20 MB.');
  if (kind.type.startsWith('image/')) await checkPicture(file.data);
  file.mimetype = kind.type;
  file.name = `${slug(file.name.replace(/\.[^.]*$/, '')).slice(0, 60) || 'file'}-${randomBytes(4).toString('hex')}.${kind.extension}`;
  return args;
};

const kinds: readonly { type: string; extension: string; is: (bytes: Buffer) => boolean }[] = [
  {
    type: 'image/png',
    extension: 'png',
    is: (bytes) => bytes.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')),
  },
  {
    type: 'image/jpeg',
    extension: 'jpg',
    is: (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  },
  {
    type: 'image/webp',
    extension: 'webp',
    is: (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
  },
  { type: 'application/pdf', extension: 'pdf', is: (bytes) => bytes.toString('latin1', 0, 5) === '%PDF-' },
];

/** Reads the header only: a picture of 30,000 by 30,000 pixels is refused before it is unpacked. */
const checkPicture = async (bytes: Buffer): Promise<void> => {
  const { width = 0, height = 0 } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw refusal('The picture can’t be read: it may be damaged.');
    });
  if (width * height > mostPixels) throw refusal('The picture has more than 50 million pixels.');
};

const refusal = (message: string): APIError => new APIError(message, 400, null, true);
