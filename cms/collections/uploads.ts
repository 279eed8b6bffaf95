import { randomBytes } from 'node:crypto';
import { APIError } from 'payload';
import type { CollectionConfig, UploadConfig } from 'payload';
import sharp from 'sharp';
import { media } from '../../shared/content/media/schema.ts';
import { check, inWords } from '../../shared/schema/check.ts';
import { slug } from '../../shared/text/slug.ts';
import { contentOf } from './content-of.ts';
import { pictureSizes } from './picture-sizes.ts';

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
  imageSizes: pictureSizes,
  // A browser shows pictures and saves the rest; server/headers.ts sees to it that neither runs anything.
  modifyResponseHeaders: ({ headers }) => {
    if (!headers.get('Content-Type')?.startsWith('image/')) headers.set('Content-Disposition', 'attachment');
    return headers;
  },
});

type BeforeOperation = NonNullable<NonNullable<CollectionConfig['hooks']>['beforeOperation']>[number];

/**
 * Looks at a file before Payload does: by its first bytes, never by its name. Gives it a name of our own, which
 * stays when the file is replaced.
 */
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
  const { id, data } = args as { id?: string; data?: object };
  const kept =
    operation === 'update' && id
      ? await req.payload.findByID({ collection: 'media', id, depth: 0, overrideAccess: true })
      : undefined;
  file.name = `${kept ? stem(kept.filename ?? '') : newStem(file.name)}.${kind.extension}`;
  if (!kept) return args;
  // Payload removes the old file before it checks what is said of the new one.
  const checked = check(media, contentOf(media, { ...kept, ...data }), { file: { mimeType: kind.type } });
  if (!checked.ok) throw refusal(`${inWords(checked.problems)}.`);
  return { ...args, overwriteExistingFiles: true };
};

const stem = (name: string): string => name.replace(/\.[^.]*$/, '');
const newStem = (name: string): string =>
  `${slug(stem(name)).slice(0, 60) || 'file'}-${randomBytes(4).toString('hex')}`;

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
