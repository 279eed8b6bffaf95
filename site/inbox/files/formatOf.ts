import { formats } from '#shared/questions/file/formats.ts';
import type { Format } from '#shared/questions/file/formats.ts';
import { documentType } from './documentType.ts';
import { pixelsOfJpeg, pixelsOfPng } from './pixels.ts';
import { endOfZip } from './zip.ts';

/**
 * What a file is by its content alone; undefined if it is nothing that people may send, or two things at once.
 * Nothing of it is unpacked or run.
 */
export const formatOf = (given: Uint8Array): Format | undefined => {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  if (bytes.length < 32) return undefined;
  const found = all.find(([, is]) => is(bytes))?.[0];
  return found && !isAlsoMarkup(bytes) && (isDocument(found) || !isAlsoSomethingElse(bytes, found))
    ? found
    : undefined;
};

const [jpg, png] = formats.pictures;
const [pdf] = formats.pdf;

/** More would fill the memory of whoever opens it: a hundred million pixels are 400 MB. */
const mostPixels = 100_000_000;

const isPicture = (pixels: number | undefined): boolean =>
  pixels !== undefined && pixels > 0 && pixels <= mostPixels;

const all: readonly (readonly [Format, (bytes: Buffer) => boolean])[] = [
  [jpg, (bytes) => isPicture(pixelsOfJpeg(bytes))],
  [png, (bytes) => isPicture(pixelsOfPng(bytes))],
  [pdf, (bytes) => /^%PDF-[12]\.\d/.test(head(bytes)) && tail(bytes).includes('%%EOF')],
  ...formats.documents.map((one) => [one, (bytes: Buffer) => documentType(bytes) === one.type] as const),
];

const isDocument = (format: Format): boolean => formats.documents.some((one) => one === format);

const head = (bytes: Buffer): string => bytes.toString('latin1', 0, 1024);
const tail = (bytes: Buffer): string => bytes.toString('latin1', Math.max(0, bytes.length - 1024));

/** A page or a program, to whoever does not look at the first bytes. */
const isAlsoMarkup = (bytes: Buffer): boolean =>
  /<(!doctype|html|head|body|script|svg|iframe|\?php)\b/i.test(head(bytes));

/** An archive at the end of a picture (a program for Java, for one), or a PDF behind its head. */
const isAlsoSomethingElse = (bytes: Buffer, format: Format): boolean =>
  endOfZip(bytes) !== undefined || (format !== pdf && head(bytes).includes('%PDF-'));
