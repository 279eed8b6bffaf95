import sharp from 'sharp';
import { expect, test } from 'vitest';
import { formatOf } from './formatOf.ts';
import { jpg, officeFile, openDocument, pdf, png, zip } from './samplesForTests.ts';

const label = (bytes: Uint8Array): string | undefined => formatOf(bytes)?.label;
const followedBy = (bytes: Buffer, more: Buffer | string): Buffer =>
  Buffer.concat([bytes, Buffer.from(more)]);

test.each<[string, () => Buffer | Promise<Buffer>]>([
  ['JPG', jpg],
  ['JPG', () => real('jpeg')],
  ['JPG', async () => followedBy(await real('jpeg'), 'SEFH what a telephone writes behind its pictures')],
  ['PNG', png],
  ['PNG', () => real('png')],
  ['PDF', pdf],
  ['DOCX', () => officeFile('docx')],
  ['XLSX', () => officeFile('xlsx')],
  ['ODT', () => openDocument('text')],
  ['ODS', () => openDocument('spreadsheet')],
])('a %s is known by its content', async (format, make) => {
  expect(label(await make())).toBe(format);
});

const real = (format: 'jpeg' | 'png'): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#336699' } })
    .toFormat(format)
    .toBuffer();

const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

test.each<[string, Buffer]>([
  ['nothing', Buffer.alloc(0)],
  ['zeros', Buffer.alloc(100)],
  ['text', Buffer.from('=cmd|’ /C calc’!A0\n'.repeat(10))],
  ['the test of virus scanners', Buffer.from(eicar)],
  ['an SVG', Buffer.from(svg)],
  ['a page', Buffer.from(`<!doctype html><script>alert(1)</script>${' '.repeat(50)}`)],
  ['a program for Windows', followedBy(Buffer.from('MZ'), Buffer.alloc(100))],
  ['a program for Linux', followedBy(Buffer.from('\x7fELF'), Buffer.alloc(100))],
  ['a GIF', Buffer.from('GIF89a'.padEnd(80, '\0'))],
  ['an archive', zip({ 'a.txt': 'hello hello hello' })],
  ['a program for Java', zip({ 'META-INF/MANIFEST.MF': 'Main-Class: A', 'A.class': 'x' })],
  ['an old Word file, which may hold macros', Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(100)}`, 'hex')],
  ['a picture’s first bytes alone', png().subarray(0, 40)],
  ['a JPEG without a frame', Buffer.from(`ffd8ffe0${'0010'}${'00'.repeat(14)}ffd9${'00'.repeat(30)}`, 'hex')],
  ['a PDF without an end', Buffer.from(`%PDF-1.7\n${'x'.repeat(2000)}`)],
])('%s is nothing that people may send', (_, bytes) => {
  expect(label(bytes)).toBeUndefined();
});

test.each<[string, Buffer]>([
  ['a picture that is a page to a browser that guesses', jpg(2, 2, `<script>alert(1)</script>`)],
  ['a picture that is an SVG', jpg(2, 2, svg)],
  ['a picture with a program for Java behind it', followedBy(png(), zip({ 'A.class': 'x' }))],
  ['a picture that is a PDF', jpg(2, 2, '%PDF-1.4')],
  ['a PDF with an archive behind it', followedBy(pdf(), zip({ 'a.txt': 'x' }))],
  ['a PDF that is a page', pdf('<html><body onload=alert(1)>')],
  ['a document with something before it', followedBy(png(), officeFile('docx'))],
])('a file that is two things at once is refused: %s', (_, bytes) => {
  expect(label(bytes)).toBeUndefined();
});

test.each<[string, Buffer]>([
  ['macros', officeFile('docx', { 'word/vbaProject.bin': 'x' })],
  ['a program', officeFile('xlsx', { 'xl/embeddings/run.exe': 'MZ' })],
  ['Basic', openDocument('text', { 'Basic/Standard/Module1.xml': '<x/>' })],
  [
    'macros under another name',
    zip({
      '[Content_Types].xml': '<x ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
    }),
  ],
])('a document with %s is refused', (_, bytes) => {
  expect(label(bytes)).toBeUndefined();
});

test('a document that would fill the disk of whoever opens it is refused, and never unpacked', () => {
  expect(label(officeFile('docx', { 'word/document.xml': { claims: 4_000_000_000 } }))).toBeUndefined();
  // Half a gigabyte of nothing, in the one file that is read at all.
  const bomb = zip({ '[Content_Types].xml': ' '.repeat(500_000_000) });
  expect(bomb.length).toBeLessThan(1_000_000);
  const before = process.memoryUsage().rss;
  const started = performance.now();
  expect(label(bomb)).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(1000);
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
});

test('a picture of more pixels than a screen can hold in memory is refused', () => {
  expect(label(png(30_000, 30_000))).toBeUndefined();
  expect(label(jpg(60_000, 60_000))).toBeUndefined();
  expect(label(png(12_000, 8_000))).toBe('PNG');
});

test('whatever the bytes are, the answer comes without an error', () => {
  for (const whole of [jpg(), png(), pdf(), officeFile('docx'), openDocument('text')])
    for (let cut = 0; cut < whole.length; cut += 3) {
      formatOf(whole.subarray(0, cut));
      const changed = Buffer.from(whole);
      changed[cut] = 0xff;
      formatOf(changed);
    }
});
