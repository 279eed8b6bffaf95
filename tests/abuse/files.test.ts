import { connect } from 'node:net';
import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FileAnswer } from '#shared/questions/file/meaning.ts';
import { jpg, officeFile, pdf, png, zip } from '#site/inbox/files/samplesForTests.ts';
import { formSite, until } from './formSite.ts';
import type { FormSite } from './formSite.ts';
import { newKey, referenceOn, versionOf } from './missedBin.ts';
import { resident } from './resident.ts';
import type { Page, Resident, Upload } from './resident.ts';

/** What residents upload: its threats, each over real HTTP. */
let site: FormSite;
let people = 0;
let me: Resident;
const path = '/forms/blue-badge';

beforeAll(async () => {
  site = await formSite();
}, 180_000);
afterAll(() => site?.stop());
beforeEach(() => {
  site.mode = 'up';
  me = resident(site.url, `198.51.100.${++people}`);
});

const photo = (bytes: Uint8Array = jpg(), name = 'me.jpg'): Upload => ({ input: 'photo', name, bytes });
const proof = (bytes: Uint8Array = pdf(), name = 'bill.pdf'): Upload => ({ input: 'proofs', name, bytes });
const onDisk = (): number => readdirSync(join(site.dataDir, 'files')).length;
const kept = ({ html }: Page): string[] =>
  [...html.matchAll(/<li>\s*<span>\s*([^<]*?)\s*<\/span>/g)].map(([, name = '']) => name);
const valuesIn = ({ html }: Page): string[] =>
  [...html.matchAll(/type="hidden" name="(?:photo|proofs)" value="([^"]*)"/g)].map(([, value = '']) =>
    value.replace(/&(quot|#34);/g, '"'),
  );
/** At the second step, with a photo. */
const atProofs = async (): Promise<Page> => me.upload(await me.open(path), { who: 'Ada' }, [photo()]);
const proofsOf = (reference: string): FileAnswer[] =>
  site.caseOf(reference)?.answers.find(({ name }) => name === 'proofs')?.value as FileAnswer[];

describe('without JavaScript', () => {
  test('a file survives an error on the same page, is shown with a way to remove it, and becomes part of the case', async () => {
    const wrong = await me.upload(await me.open(path), { who: '' }, [photo()]);
    expect([wrong.status, wrong.errors]).toEqual([422, ['Enter your name']]);
    expect(kept(wrong)).toEqual(['me.jpg (85 bytes)']);
    const second = await me.upload(wrong, { who: 'Ada' });
    expect(second.h1).toContain('Proofs');
    const again = await me.upload(second, { number: '' }, [proof(), proof(png(), 'card.png')]);
    expect(again.errors).toEqual(['Enter your number']);
    expect(kept(again)).toHaveLength(2);
    const [, card = ''] = [
      ...again.html.matchAll(/name="_discard"[^>]*value="([^"]*)"|value="([^"]*)"[^>]*name="_discard"/g),
    ].map(([, one, two]) => one ?? two);
    const removed = await me.upload(again, { _discard: card });
    expect(kept(removed)).toEqual(['bill.pdf (65 bytes)']);
    expect(removed.errors).toEqual([]);
    const check = await me.upload(removed, { number: '12' });
    expect(check.h1).toContain('Check your answers');
    expect(check.html).toContain('me.jpg (85 bytes)');
    const reference = referenceOn(await me.fill(check, {}));
    await until(() => site.caseOf(reference) !== undefined);
    const [bill] = proofsOf(reference);
    expect(bill).toMatchObject({ name: 'bill.pdf', size: 65, type: 'application/pdf' });
    expect(site.files.get(`${reference}/${bill?.hash}`)).toEqual(pdf());
  });

  test('“Upload” keeps files without going on, and says nothing of the other questions', async () => {
    const one = await me.upload(await atProofs(), { _upload: 'proofs', number: '' }, [proof()]);
    expect([one.errors, kept(one)]).toEqual([[], ['bill.pdf (65 bytes)']]);
    const two = await me.upload(one, { _upload: 'proofs', number: '7' }, [proof(png(), 'a.png')]);
    expect(kept(two)).toHaveLength(2);
    expect(two.html).toContain('value="7"');
    expect((await me.upload(two, { _upload: 'proofs' }, [])).errors).toEqual([]);
  });

  test('another photo takes the place of the first', async () => {
    const wrong = await me.upload(await me.open(path), { who: '' }, [photo()]);
    const again = await me.upload(wrong, { who: '' }, [photo(png(), 'better.png')]);
    expect(kept(again).map((line) => line.split(' ')[0])).toEqual(['better.png']);
  });

  test('what was uploaded can be removed, and its bytes go at once', async () => {
    const page = await me.upload(await me.open(path), { who: '' }, [photo()]);
    const before = onDisk();
    const [value = ''] = valuesIn(page);
    const { id } = JSON.parse(value) as FileAnswer;
    const removed = await me.upload(page, { _discard: `photo:${id}` });
    expect(kept(removed)).toEqual([]);
    expect(onDisk()).toBe(before - 1);
    expect((await me.upload(removed, { who: 'Ada' })).errors).toEqual(['Select a photo']);
  });
});

describe('what is not what it says', () => {
  test.each<[string, Uint8Array, string]>([
    ['a program called photo.jpg', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500)]), 'photo.jpg'],
    ['a page called photo.jpg', Buffer.from(`<html>${'<script>alert(1)</script>'.repeat(9)}`), 'photo.jpg'],
    ['an SVG called photo.png', Buffer.from(`<svg>${' '.repeat(90)}</svg>`), 'photo.png'],
    ['a picture that is a page, too', jpg(2, 2, '<script>alert(1)</script>'), 'photo.jpg'],
    ['a picture with a program behind it', Buffer.concat([png(), zip({ 'A.class': 'x' })]), 'photo.png'],
    ['a PDF where pictures are asked for', pdf(), 'photo.pdf'],
    ['a document full of nothing', officeFile('docx', { a: { claims: 4e9 } }), 'a.docx'],
  ])('%s is refused at the question, and nothing of it kept', async (_, bytes, name) => {
    const before = onDisk();
    const page = await me.upload(await me.open(path), { who: 'Ada' }, [photo(bytes, name)]);
    expect([page.status, page.errors]).toEqual([422, ['The selected file must be a JPG or PNG']]);
    expect(onDisk()).toBe(before);
    expect(page.html).toContain('value="Ada"');
    // It is said once: the next post begins anew.
    expect((await me.upload(page, { who: 'Ada' })).errors).toEqual(['Select a photo']);
  });

  test('an empty file says that it is empty', async () => {
    const page = await me.upload(await me.open(path), { who: 'Ada' }, [photo(new Uint8Array())]);
    expect(page.errors).toEqual(['The selected file is empty']);
  });

  test('one byte too large is too large, and one less is not', async () => {
    const full = (size: number): Buffer => png(2, 2, Buffer.alloc(size - png().length));
    expect(full(1_000_000)).toHaveLength(1_000_000);
    const over = await me.upload(await me.open(path), { who: 'Ada' }, [photo(full(1_000_001))]);
    expect(over.errors).toEqual(['The selected file must be smaller than 1MB']);
    const under = await me.upload(await me.open(path), { who: 'Ada' }, [photo(full(1_000_000))]);
    expect(under.h1).toContain('Proofs');
    const far = await me.upload(await me.open(path), { who: 'Ada' }, [photo(Buffer.alloc(12_000_000, 0xff))]);
    expect([far.errors, far.html.includes('value="Ada"')]).toEqual([
      ['The selected file must be smaller than 1MB'],
      true,
    ]);
  });

  test.each([
    ['../../../etc/cron.d/x.jpg', 'x.jpg'],
    ['..\\..\\x.jpg', 'x.jpg'],
    ['photo.jpg.exe', 'photo.jpg'],
    ['a\u202egpj.exe', 'agpj.jpg'],
    ['=cmd|calc.jpg', '=cmd-calc.jpg'],
    ['<img src=x onerror=alert(1)>.jpg', '-img src=x onerror=alert(1)-.jpg'],
  ])('the name %j is kept as %j, and stays text', async (given, name) => {
    const page = await me.upload(await me.open(path), { who: '' }, [photo(jpg(), given)]);
    expect(JSON.parse(valuesIn(page)[0] ?? '{}')).toMatchObject({ name });
    expect(page.html).not.toContain('<img src=x');
  });
});

describe('too much', () => {
  test('a hundred files are refused at the question, and the other answers kept', async () => {
    const before = onDisk();
    const many = Array.from({ length: 100 }, (_, n) => proof(pdf(`${n}`), `${n}.pdf`));
    const page = await me.upload(await atProofs(), { number: '12' }, many);
    expect(page.errors).toEqual(['You can only select up to 3 files']);
    expect(page.html).toContain('value="12"');
    expect(kept(page)).toHaveLength(3);
    expect(onDisk()).toBe(before + 4);
  });

  test('ten thousand fields, a text of a megabyte, a field without a name: no case, no crash', async () => {
    const fields = Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`f${n}`, '']));
    expect((await me.upload(await me.open(path), fields)).status).toBe(413);
    const long = await me.upload(await me.open(path), { who: 'x'.repeat(1_000_000) });
    expect(long.status).toBe(413);
    const odd = await me.upload(await me.open(path), { who: 'Ada', '': 'x', __proto__: 'y' }, [photo()]);
    expect(odd.h1).toContain('Proofs');
  });

  test('uploading without end is slowed down', async () => {
    let page = await me.open(path);
    for (let n = 0; page.status === 200 && n < 100; n++)
      page = await me.upload(await me.open(path), { who: 'Ada' }, [photo()]);
    expect(page.errors).toEqual(['The selected file could not be uploaded – try again']);
    expect(page.html).toContain('value="Ada"');
  }, 60_000);
});

describe('bodies that are none', () => {
  const head = (length: number, type = 'multipart/form-data; boundary=b'): string =>
    `POST ${path} HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Type: ${type}\r\nContent-Length: ${length}\r\n\r\n`;
  const part = '--b\r\nContent-Disposition: form-data; name="photo"; filename="a.jpg"\r\n\r\n';

  test.each<[string, string, number]>([
    ['broken off by its own boundary', `${part}abc`, 400],
    ['without a boundary', 'abc', 400],
    ['with nothing in it', '', 400],
  ])('one %s gets a page that says so', async (what, body, status) => {
    const type = what === 'without a boundary' ? 'multipart/form-data' : undefined;
    expect(await raw(head(body.length, type) + body)).toMatch(
      new RegExp(`^HTTP/1.1 ${status === 400 ? '4\\d\\d' : status} `),
    );
  });

  test('one that stops half-way leaves nothing behind, and others are served meanwhile', async () => {
    const before = onDisk();
    const sockets = Array.from({ length: 20 }, () => {
      const socket = connect(Number(new URL(site.url).port), '127.0.0.1');
      socket.on('error', () => undefined);
      socket.write(head(1_000_000) + part + 'x'.repeat(50_000));
      return socket;
    });
    expect((await atProofs()).h1).toContain('Proofs');
    for (const socket of sockets) socket.destroy();
    await until(() => onDisk() === before + 1);
  });

  test('more than a form with files may have is not even read', async () => {
    expect(await raw(head(200_000_000) + part)).toMatch(/^HTTP\/1.1 413 /);
    const other = head(700_000, 'application/x-www-form-urlencoded');
    expect(await raw(other)).toMatch(/^HTTP\/1.1 413 /);
  });

  test('other sites can’t upload', async () => {
    const form = new FormData();
    form.append('photo', new Blob([new Uint8Array(jpg())]), 'a.jpg');
    for (const to of [path, `${path}/files`]) {
      const headers = { 'sec-fetch-site': 'cross-site' };
      expect((await fetch(site.url + to, { method: 'POST', headers, body: form })).status).toBe(403);
    }
  });
});

/** Sends bytes as they are and gives what comes back within a moment. */
const raw = (bytes: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(Number(new URL(site.url).port), '127.0.0.1', () => socket.write(bytes));
    let got = '';
    socket.on('data', (piece) => (got += piece.toString()));
    const end = () => (socket.destroy(), resolve(got));
    socket.on('close', end).on('error', end);
    setTimeout(end, 1500);
  });

describe('the script’s way', () => {
  const upload = async (key: string, file: Upload, more: Readonly<Record<string, string>> = {}) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ _key: key, ...more })) form.append(name, value);
    form.append(file.input, new Blob([file.bytes as BlobPart]), file.name);
    const headers = { 'sec-fetch-site': 'same-origin', 'x-forwarded-for': `198.51.100.${people}` };
    const response = await fetch(`${site.url}${path}/files`, { method: 'POST', headers, body: form });
    return { status: response.status, file: ((await response.json()) as { file?: FileAnswer }).file };
  };
  const send = async (key: string, photos: readonly unknown[], proofs: readonly unknown[]) => {
    const fields = {
      _key: key,
      _seconds: '60',
      _website: '',
      _version: await versionOf(me, path),
      who: 'Ada',
      number: '12',
      photo: photos.map((one) => JSON.stringify(one)),
      proofs: proofs.map((one) => JSON.stringify(one)),
    };
    const page = await me.send(path, fields, { accept: 'application/json' });
    return { status: page.status, body: JSON.parse(page.html) as { receipt?: string; files?: unknown } };
  };

  test('a file is kept as soon as it is chosen, and sent with the answers; sent again it is the same case', async () => {
    const key = newKey();
    const [one, two] = [await upload(key, photo()), await upload(key, proof())];
    const first = await send(key, [one.file], [two.file]);
    expect(first.status).toBe(200);
    await until(() => site.cases.has(key));
    await until(() => site.log.join('').includes('submission handed over'));
    const again = await send(key, [one.file], [two.file]);
    expect(again.status).toBe(200);
    expect([...site.cases.values()].filter((taken) => taken.key === key)).toHaveLength(1);
  });

  test('of a descriptor only its id is believed, and that under its own key and question alone', async () => {
    const [mine, theirs] = [newKey(), newKey()];
    const { file: own } = await upload(mine, photo());
    const { file: foreign } = await upload(theirs, proof());
    const { file: picture } = await upload(mine, proof(png(), 'a.png'));
    const forged = { ...own, name: 'forged.exe', size: 1, type: 'text/html', hash: 'f'.repeat(64) };
    for (const proofs of [[foreign], [own], [{ ...picture, id: '../../inbox.db' }], ['x']]) {
      const { status, body } = await send(mine, [forged], proofs);
      expect([status, JSON.stringify(body.files)]).toEqual([422, expect.stringContaining('refused')]);
    }
    expect((await send(mine, [forged], [picture])).status).toBe(200);
    await until(() => site.cases.has(mine));
    const answers = site.cases.get(mine)?.answers ?? [];
    expect(answers.find(({ name }) => name === 'photo')?.value).toEqual([own]);
    expect(answers.find(({ name }) => name === 'photo')?.shown).toBe('me.jpg (85 bytes)');
  });

  test('what it asks of the server is checked as strictly', async () => {
    expect((await upload('short', photo())).status).toBe(400);
    expect((await upload(newKey(), { ...photo(), input: 'who' })).status).toBe(400);
    expect((await upload(newKey(), photo(Buffer.from('MZ'.repeat(200))))).file).toEqual({
      name: 'me.jpg',
      refused: 'kind',
    });
    const key = newKey();
    const { file } = await upload(key, photo());
    const before = onDisk();
    const remove = (under: string) =>
      me.send(`${path}/files`, { _key: under, _discard: `photo:${file?.id}` });
    await remove(newKey());
    expect(onDisk()).toBe(before);
    await remove(key);
    expect(onDisk()).toBe(before - 1);
  });

  test('when the script fails, the plain way has the files that it uploaded', async () => {
    const key = newKey();
    const { file } = await upload(key, photo());
    const page = await me.upload(await me.open(path), { _key: key, who: '', photo: JSON.stringify(file) });
    expect(page.errors).toEqual(['Enter your name']);
    expect(kept(page)).toEqual(['me.jpg (85 bytes)']);
  });
});

describe('when something is broken', () => {
  test('a case has all its files, also when the cms was down and refused some before', async () => {
    site.mode = 'refuses';
    const check = await me.upload(await atProofs(), { number: '1' }, [proof(), proof(png(), 'b.png')]);
    const reference = referenceOn(await me.fill(check, {}));
    await new Promise((resolve) => setTimeout(resolve, 300));
    site.mode = 'up';
    await until(() => site.caseOf(reference) !== undefined);
    for (const { hash } of proofsOf(reference)) expect(site.files.has(`${reference}/${hash}`)).toBe(true);
  });

  test('a disk that takes no file is an honest 503 at the question, which keeps the other answers and files', async () => {
    const second = await me.upload(await atProofs(), { _upload: 'proofs' }, [proof()]);
    const folder = join(site.dataDir, 'files');
    renameSync(folder, `${folder}-away`);
    const page = await me.upload(second, { number: '12' }, [proof(pdf('two'), 'two.pdf')]);
    renameSync(`${folder}-away`, folder);
    expect([page.status, page.headers.get('retry-after')]).toEqual([503, '60']);
    expect(page.errors).toEqual(['“two.pdf” could not be uploaded – try again']);
    expect([kept(page), page.html.includes('value="12"')]).toEqual([['bill.pdf (65 bytes)'], true]);
    const check = await me.upload(page, { number: '12' }, [proof(pdf('two'), 'two.pdf')]);
    expect(check.h1).toContain('Check your answers');
  });

  test('logs hold no name of a file', async () => {
    await me.upload(await me.open(path), { who: 'Ada' }, [photo(jpg(), 'canary-name.jpg')]);
    await me.upload(await me.open(path), { who: 'Ada' }, [photo(pdf(), 'canary-name.jpg')]);
    expect(site.log.join('\n')).not.toContain('canary');
  });
});
