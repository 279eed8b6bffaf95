import { existsSync, readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { call } from '#shared/contract/call.ts';
import { clientOf } from '../client.ts';
import type { Answer, Client } from '../client.ts';
import { startProduct } from '../product.ts';
import type { Product } from '../product.ts';

vi.setConfig({ testTimeout: 120_000 });

let product: Product;
let publisher: Client;
beforeAll(async () => {
  product = await startProduct({ sides: ['cms'] });
  publisher = await product.as('publisher');
}, 240_000);
afterAll(() => product.stop());

const picture = (width = 1000, height = 600) =>
  sharp({ create: { width, height, channels: 3, background: '#336699' } });

const upload = (bytes: Uint8Array, name: string, type = 'image/png'): Promise<Answer> =>
  publisher.upload('/api/media', { name, type, bytes }, { alt: 'A picture' });

interface Media {
  readonly id: string;
  readonly filename: string;
  readonly mimeType: string;
}

const docOf = ({ body }: Answer): Media => (body as { doc: Media }).doc;

const files = (): string[] => (existsSync(product.mediaDir) ? readdirSync(product.mediaDir) : []);

test('a picture is taken, re-encoded and made in the sizes and formats that the site uses', async () => {
  const answer = await upload(
    await picture()
      .jpeg()
      .withExif({ IFD0: { Copyright: 'SECRET-GPS' } })
      .toBuffer(),
    'IMG 1.JPG',
  );
  expect(answer.status).toBe(201);
  const { id, filename } = docOf(answer);
  expect(filename).toMatch(/^img-1-[0-9a-f]{8}\.jpg$/);
  const published = (await call(product.wall.cms, 'GET', `/link/document/media/${id}`)).json() as {
    file: { name: string; sizes: { name: string; mimeType: string; width: number; crop?: string }[] };
  };
  const forms = published.file.sizes.map(({ mimeType, width, crop = 'whole' }) => [crop, mimeType, width]);
  expect(forms.map((form) => form.join(' ')).sort()).toEqual([
    'landscape image/avif 640',
    'landscape image/webp 640',
    'whole image/avif 400',
    'whole image/avif 800',
    'whole image/webp 400',
    'whole image/webp 800',
  ]);
  for (const { name } of [published.file, ...published.file.sizes]) {
    const { status, body } = await call(product.wall.cms, 'GET', `/link/file/${id}/${name}`);
    expect([status, Buffer.from(body).includes('SECRET-GPS')]).toEqual([200, false]);
  }
});

test('another file in the place of one has its address; one that is refused leaves the old one where it is', async () => {
  const file = async (width: number) => ({
    name: 'another.png',
    type: 'image/png',
    bytes: await picture(width, 600).png().toBuffer(),
  });
  const made = await publisher.upload('/api/media', await file(1000), { alt: 'A picture' });
  const { id, filename } = docOf(made);
  const before = files();
  const refused = await publisher.replace(`/api/media/${id}`, await file(900), { alt: '' });
  expect(refused.status).toBe(400);
  expect(JSON.stringify(refused.body)).toContain('Say what the picture shows');
  expect(files()).toEqual(before);

  const replaced = await publisher.replace(`/api/media/${id}`, await file(900));
  expect([replaced.status, docOf(replaced).filename]).toEqual([200, filename]);
  expect((await sharp(join(product.mediaDir, filename)).metadata()).width).toBe(900);
  // The old one’s smaller forms are no longer there.
  expect(files().length).toBe(before.length);
});

test('a PDF is taken as it is, and given to staff as an attachment that can run nothing', async () => {
  const answer = await upload(
    Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\nxref\n0 1\ntrailer<<>>\nstartxref\n9\n%%EOF'),
    'Form.pdf',
    'application/pdf',
  );
  expect([answer.status, docOf(answer)?.mimeType]).toEqual([201, 'application/pdf']);
  const { headers, status } = await publisher.get(`/api/media/file/${docOf(answer).filename}`);
  expect(status).toBe(200);
  expect(headers.get('content-disposition')).toBe('attachment');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toContain('sandbox');
  expect((await (await product.as('nobody')).get(`/api/media/file/${docOf(answer).filename}`)).status).toBe(
    403,
  );
});

const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');

test.each([
  ['an SVG', svg, 'a.svg', 'image/svg+xml'],
  ['an SVG that says it is a PNG', svg, 'a.png', 'image/png'],
  ['HTML that says it is a PDF', Buffer.from('<script>alert(1)</script>'), 'a.pdf', 'application/pdf'],
  ['a program', Buffer.from('MZ\x90\x00', 'latin1'), 'a.exe', 'application/x-msdownload'],
  ['a zip', Buffer.from('PK\x03\x04', 'latin1'), 'a.docx', 'application/zip'],
  ['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00', 'latin1'), 'a.gif', 'image/gif'],
  ['nothing at all', Buffer.alloc(0), 'a.png', 'image/png'],
  ['the beginning of a PNG', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'a.png', 'image/png'],
])('%s is refused, and leaves no file', async (_, bytes, name, type) => {
  const before = files();
  const { status } = await upload(bytes, name, type);
  expect(status).toBe(400);
  expect(files()).toEqual(before);
});

test('a picture that is also a script comes out as a picture', async () => {
  const bytes = Buffer.concat([
    await picture().png().toBuffer(),
    Buffer.from('<script>alert(document.domain)</script>'),
  ]);
  const answer = await upload(bytes, 'a.html', 'text/html');
  expect(docOf(answer).filename).toMatch(/\.png$/);
  const { body } = await call(
    product.wall.cms,
    'GET',
    `/link/file/${docOf(answer).id}/${docOf(answer).filename}`,
  );
  expect(Buffer.from(body).includes('<script>')).toBe(false);
});

test('a picture of 30,000 by 30,000 pixels is refused by its header, before it is unpacked', async () => {
  const header = Buffer.from(await picture(10, 10).png().toBuffer());
  // IHDR holds width and height; its checksum is then wrong, which a reader of headers does not mind.
  header.writeUInt32BE(30_000, 16);
  header.writeUInt32BE(30_000, 20);
  const start = performance.now();
  const { status } = await upload(header, 'bomb.png');
  expect(status).toBe(400);
  expect(performance.now() - start).toBeLessThan(20_000);
});

test.each([
  '../../evil.png',
  '..\\evil.png',
  '/etc/evil.png',
  'a\u202Egnp.exe',
  '=cmd.png',
  'con.png',
  `${'x'.repeat(300)}.png`,
])('the name %s becomes one of ours, in the media folder', async (name) => {
  const answer = await upload(await picture(20, 20).png().toBuffer(), name);
  expect(answer.status).toBe(201);
  const { filename } = docOf(answer);
  expect(filename).toBe(basename(filename));
  expect(filename).toMatch(/^[a-z0-9-]{1,60}-[0-9a-f]{8}\.png$/);
  expect(existsSync(join(product.mediaDir, filename))).toBe(true);
});

test.each(['http://169.254.169.254/latest/meta-data', 'http://127.0.0.1:1/', 'file:///etc/passwd'])(
  'the cms fetches nothing from %s',
  async (url) => {
    const before = files();
    const made = await publisher.post('/api/media', {
      url,
      filename: 'a.png',
      mimeType: 'image/png',
      alt: 'A',
    });
    expect(made.status).toBe(400);
    const pasted = await publisher.get(`/api/media/paste-url?src=${encodeURIComponent(url)}`);
    expect(pasted.status).toBeGreaterThanOrEqual(400);
    expect(files()).toEqual(before);
  },
);

test('a picture without alternative text is refused unless it is decorative', async () => {
  const bytes = await picture(20, 20).png().toBuffer();
  const send = (fields: object) =>
    publisher.upload('/api/media', { name: 'a.png', type: 'image/png', bytes }, fields);
  expect((await send({})).status).toBe(400);
  expect((await send({ decorative: true })).status).toBe(201);
});

test('who is not signed in can’t send much, and nobody can send without saying how much', async () => {
  const large = JSON.stringify({ email: 'x'.repeat(100_000) });
  const { status } = await clientOf(product.cmsUrl).post('/api/people/login', { email: large });
  expect(status).toBe(413);
  expect(await firstLine(product.cmsUrl, 'Transfer-Encoding: chunked')).toContain(' 411 ');
});

/** The first line of the answer to a post whose body never comes. */
const firstLine = (url: string, header: string): Promise<string> =>
  new Promise((done, failed) => {
    const { hostname, port, host } = new URL(url);
    const socket = connect(Number(port), hostname, () =>
      socket.write(`POST /api/people/login HTTP/1.1\r\nHost: ${host}\r\n${header}\r\n\r\n`),
    );
    socket.setTimeout(20_000, () => socket.destroy(new Error('There was no answer')));
    socket.once('error', failed).once('data', (bytes: Buffer) => {
      socket.destroy();
      done(bytes.toString().split('\r\n')[0] ?? '');
    });
  });
