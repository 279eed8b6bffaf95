import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import busboy from 'busboy';
import type { Refusal } from '#shared/questions/file/meaning.ts';
import { largestFile } from '#shared/questions/file/formats.ts';
import { isOwn, limits } from '../readPost.ts';
import type { Post } from '../readPost.ts';

/** A file as it was posted: its bytes, or why they were not even read. Nothing is believed of its name. */
export interface PostedFile {
  readonly input: string;
  readonly name: string;
  readonly bytes?: Uint8Array;
  readonly refused?: Refusal;
}

/** The most that is read of one post with files, in bytes; what is more of one file is skipped. */
export const mostOfFiles = 110_000_000;

/** What is held in memory until it is checked and kept: of one post, and of all together. */
const most = { file: largestFile * 1_000_000, post: 50_000_000, all: 300_000_000, files: 40 } as const;
let held = 0;

export const isMultipart = (headers: Headers): boolean =>
  /^multipart\/form-data\s*;/i.test(headers.get('content-type') ?? '');

/**
 * Reads a posted form with files as it streams in. `release` has to be called when the files are kept: until
 * then they count as held.
 */
export const readMultipart = async (request: Request, siteUrl: string): Promise<Post> => {
  if (!isOwn(request.headers, siteUrl)) return { kind: 'refused', status: 403 };
  const fields: (readonly [string, string])[] = [];
  const files: PostedFile[] = [];
  let [own, words, isTooLarge, hasTooMany] = [0, 0, false, false];
  const release = (): void => {
    held -= own;
    own = 0;
  };
  try {
    const parser = busboy({
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      defParamCharset: 'utf8',
      limits: {
        fieldNameSize: 100,
        fieldSize: limits.body,
        fields: limits.fields,
        fileSize: most.file,
        files: most.files,
      },
    });
    // A part may have no name at all, whatever the types say.
    parser.on('field', (name = '', value, { valueTruncated }) => {
      words += value.length;
      isTooLarge ||= valueTruncated || value.length > limits.answer || words > limits.body;
      if (words <= 4 * limits.body) fields.push([name, value]);
    });
    parser.on('file', (input = '', stream, { filename = '' }) => {
      const pieces: Buffer[] = [];
      let size = 0;
      let isOver = false;
      stream.on('data', (piece: Buffer) => {
        isOver ||= own + piece.length > most.post || held + piece.length > most.all;
        if (isOver) return;
        size += piece.length;
        own += piece.length;
        held += piece.length;
        pieces.push(piece);
      });
      stream.on('error', () => undefined);
      stream.on('close', () => {
        // A browser sends an empty one for an input where nothing was chosen.
        if (!filename && !size) return;
        const name = filename || 'file';
        if (stream.truncated) files.push({ input, name, refused: 'size' });
        else if (isOver) files.push({ input, name, refused: 'failed' });
        else files.push({ input, name, bytes: Buffer.concat(pieces) });
      });
    });
    parser.on('fieldsLimit', () => (hasTooMany = true));
    await pipeline(Readable.fromWeb(request.body as unknown as ReadableStream), parser);
  } catch {
    release();
    return { kind: 'refused', status: 400 };
  }
  if (hasTooMany) {
    release();
    return { kind: 'refused', status: 413 };
  }
  return { kind: isTooLarge ? 'too-large' : 'fields', fields, files, release };
};
