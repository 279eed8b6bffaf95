import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { form } from '#shared/content/form/schema.ts';
import { addressOf } from '#shared/content/published.ts';
import type { AnyPublished, Published } from '#shared/content/published.ts';
import type { SavedLink, Submission, WentLive } from '#shared/contract/messages.ts';
import { prose } from '#shared/schema/prose.ts';
import { call } from '#shared/contract/call.ts';
import { previewToken } from '#shared/contract/preview-token.ts';
import { signatureHeader, signResponse, verifyRequest } from '#shared/contract/signature.ts';
import { startSite } from '#site/server/startSite.ts';
import { compileForTests, testBundle } from '../contract/publish/publicFolder.ts';
import { homes, knownAddresses, moving } from './homes.ts';

/** A real site with one form, and the cms's side of the wall in the test's hands. */
export interface FormSite {
  readonly url: string;
  readonly dataDir: string;
  /** The folder of its compiled pages, which nobody else has. */
  readonly bundle: string;
  /** What the cms took, one for each key. */
  readonly cases: Map<string, Submission>;
  /** The links that it sent by e-mail. */
  readonly mails: SavedLink[];
  /** The files that it took, by `REFERENCE/HASH`. */
  readonly files: Map<string, Buffer>;
  /** The one with a reference. */
  readonly caseOf: (reference: string) => Submission | undefined;
  /** How the cms answers a submission; `down` cuts the connection. */
  mode: 'up' | 'down' | 'refuses';
  /** The address of a document's preview. */
  readonly preview: (document: AnyPublished) => string;
  /** Publishes a document, as an editor does, and waits until the site has it. */
  readonly publish: (document: AnyPublished) => Promise<void>;
  /** Takes it down again. */
  readonly unpublish: (document: AnyPublished) => Promise<void>;
  /** Every line of the site's log, as JSON. */
  readonly log: string[];
  /** Ends it and removes what it kept, or with `keep` leaves its data folder to the test. */
  readonly stop: (keep?: 'keep') => Promise<void>;
}

const linkKey = 'k'.repeat(40);

function test<O extends 'is' | 'more'>(question: string, operator: O, value: string) {
  return { blockType: 'answer-test', question, operator, value } as const;
}

/** Who owns a dog may have a permit, in a form that leaps, ends early and repeats a condition by its name. */
const dogs: Published<'form'>['content'] = {
  ...form.examples.welsh,
  title: 'Dog permit',
  conditions: [{ blockType: 'form-condition', name: 'has-dog', when: [test('has-dog', 'is', 'yes')] }],
  steps: [
    {
      blockType: 'form-step',
      title: 'Your dog',
      questions: [{ blockType: 'yes-no', name: 'has-dog', label: 'Do you have a dog?' }],
      routes: [
        {
          blockType: 'form-route',
          when: [{ blockType: 'none-of', tests: [{ blockType: 'condition-use', condition: 'has-dog' }] }],
          to: 'no-dog',
        },
      ],
    },
    {
      blockType: 'form-step',
      title: 'More about it',
      questions: [
        { blockType: 'text', name: 'dog-name', label: 'Name of the dog', optional: true },
        { blockType: 'number', name: 'age', label: 'Age', optional: true },
      ],
      routes: [{ blockType: 'form-route', when: [test('age', 'more', '9')], to: 'check' }],
    },
    {
      blockType: 'form-step',
      title: 'Young dogs',
      questions: [{ blockType: 'text', name: 'school', label: 'School', called: 'its school' }],
    },
    {
      blockType: 'form-exit',
      title: 'You need no permit',
      name: 'no-dog',
      text: prose('Cats are free.'),
    },
  ],
};

/** Who brings vehicles to a street party tells of each; of one with a trailer, how long it is. */
const vehicles: Published<'form'>['content'] = {
  ...form.examples.welsh,
  title: 'Vehicles at a party',
  steps: [
    {
      blockType: 'form-step',
      title: 'The party',
      questions: [{ blockType: 'text', name: 'where', label: 'Where?' }],
    },
    {
      blockType: 'form-step',
      title: 'Vehicles',
      repeatOf: 'vehicle',
      repeatMost: 3,
      questions: [
        { blockType: 'text', name: 'registration', label: 'Registration', called: 'the registration' },
        {
          blockType: 'radios',
          name: 'kind',
          label: 'What is it?',
          options: [
            { blockType: 'option', label: 'Car' },
            { blockType: 'option', label: 'Trailer', reveals: 'length' },
          ],
        },
        { blockType: 'number', name: 'length', label: 'Its length in metres', called: 'its length' },
      ],
    },
    {
      blockType: 'form-step',
      title: 'You',
      questions: [{ blockType: 'name', name: 'name', label: 'Full name' }],
    },
  ],
};

/** A photo and proofs, between other questions, and a question for another file that takes other kinds. */
const badge: Published<'form'>['content'] = {
  ...form.examples.welsh,
  title: 'Blue badge',
  conditions: [],
  steps: [
    {
      blockType: 'form-step',
      title: 'Photo',
      questions: [
        { blockType: 'text', name: 'who', label: 'Name', called: 'your name' },
        { blockType: 'file', name: 'photo', label: 'Photo', called: 'a photo', pictures: true, megabytes: 1 },
      ],
    },
    {
      blockType: 'form-step',
      title: 'Proofs',
      questions: [
        {
          blockType: 'file',
          name: 'proofs',
          label: 'Proofs',
          called: 'your proofs',
          pictures: true,
          pdf: true,
          documents: true,
          megabytes: 1,
          most: 3,
        },
        { blockType: 'text', name: 'number', label: 'Number', called: 'your number' },
      ],
    },
  ],
};

/** "Report a missed bin", a form of every kind of question, and one with ways through it. */
export const forms: readonly Published<'form'>[] = [
  { slug: 'dog-permit', content: dogs },
  { slug: 'vehicles', content: vehicles },
  { slug: 'blue-badge', content: badge },
  { slug: 'homes', content: homes },
  { slug: 'moving-home', content: moving },
  { slug: 'missed-bin', content: form.examples.ordinary },
  { slug: 'every-kind', content: form.examples['everyKind'] as typeof form.examples.ordinary },
].map(({ slug, content }) => ({
  type: 'form',
  id: slug,
  slug,
  locale: 'en',
  updatedAt: '2026-11-01T09:00:00.000Z',
  content,
}));

/** Starts one on a free port, with these documents. Compiles the pages first, if need be. */
export const formSite = async (published: readonly AnyPublished[] = forms): Promise<FormSite> => {
  let documents = published;
  const bundle = await ownBundle();
  const dataDir = mkdtempSync(join(tmpdir(), 'guildhall-forms-'));
  const addressFile = join(dataDir, 'addresses.csv');
  writeFileSync(addressFile, knownAddresses);
  const cases = new Map<string, Submission>();
  const mails: SavedLink[] = [];
  const files = new Map<string, Buffer>();
  const log: string[] = [];
  /** What the site said is live, by `TYPE/ID TIME`. */
  const lived = new Set<string>();
  const site = { mode: 'up' as FormSite['mode'] };

  const answers: Readonly<
    Record<string, (body: string, path: string, bytes: Buffer) => { status: number; body: string }>
  > = {
    manifest: () => ok({ documents: documents.map(({ type, id, updatedAt }) => ({ type, id, updatedAt })) }),
    documents: () => ({ status: 200, body: documents.map((one) => `${JSON.stringify(one)}\n`).join('') }),
    document: (_body, path) => {
      const found = documents.find(({ type, id }) => path.endsWith(`/${type}/${id}`));
      return found ? ok(found) : { status: 404, body: '' };
    },
    draft: (_body, path) => answers['document']?.('', path, Buffer.alloc(0)) ?? { status: 404, body: '' },
    live: (body) => {
      const { type, id, updatedAt } = JSON.parse(body) as WentLive;
      lived.add(`${type}/${id} ${updatedAt}`);
      return { status: 204, body: '' };
    },
    feedback: () => ok({ counted: true }),
    'saved-link': (body) => {
      mails.push(JSON.parse(body) as SavedLink);
      return { status: 204, body: '' };
    },
    'case-file': (_body, path, bytes) => {
      if (site.mode === 'refuses') return { status: 500, body: '' };
      files.set(path.split('/').slice(3).join('/'), bytes);
      return ok({});
    },
    intake: (body) => {
      const submission = JSON.parse(body) as Submission;
      if (site.mode === 'refuses') return { status: 500, body: '' };
      for (const { kind, value } of submission.answers)
        if (kind === 'file')
          for (const { hash } of value as readonly { hash: string }[])
            if (!files.has(`${submission.reference}/${hash}`)) return { status: 428, body: '{}' };
      const known = cases.get(submission.key);
      if (known && JSON.stringify(known.answers) !== JSON.stringify(submission.answers))
        return { status: 409, body: '{}' };
      cases.set(submission.key, known ?? submission);
      return ok({ reference: submission.reference, caseId: submission.key });
    },
  };
  const cms = createServer((request, response) => {
    void (async () => {
      const pieces: Buffer[] = [];
      for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece);
      const bytes = Buffer.concat(pieces);
      const body = bytes.toString();
      const { method = '', url: path = '', headers } = request;
      if (site.mode === 'down') return void request.socket.destroy();
      const believed = verifyRequest(linkKey, { method, path, body: bytes }, headers);
      const answer = believed ? answers[path.split('/')[2] ?? '']?.(body, path, bytes) : undefined;
      const { status, body: text } = answer ?? { status: believed ? 404 : 401, body: '' };
      const signature = signResponse(linkKey, String(headers[signatureHeader]), status, text);
      response.writeHead(status, { [signatureHeader]: signature }).end(text);
    })();
  });
  await new Promise<void>((resolve) => cms.listen(0, '127.0.0.1', resolve));

  const cmsUrl = `http://127.0.0.1:${(cms.address() as AddressInfo).port}`;
  const port = await freePort();
  const running = await startSite(
    {
      port,
      host: '127.0.0.1',
      siteUrl: `http://127.0.0.1:${port}`,
      cmsLinkUrl: cmsUrl,
      cmsUrl,
      linkKey,
      dataDir,
      addressFile,
      // So that a test can be many people.
      trustProxy: ['127.0.0.1'],
    },
    (event, facts) => void log.push(JSON.stringify({ event, ...facts })),
    bundle,
  );
  const stop = async (keep?: 'keep') => {
    await running.stop();
    cms.closeAllConnections();
    await new Promise((resolve) => cms.close(resolve));
    for (const folder of keep ? [bundle] : [dataDir, bundle])
      rmSync(folder, { recursive: true, force: true });
  };
  const shown = documents.flatMap((one) => (one.type === 'form' ? (addressOf(one) ?? []) : []));
  for (const address of shown)
    await until(async () => (await fetch(running.url + address)).status === 200, 10 + shown.length);
  const others = ({ id }: AnyPublished) => documents.filter((one) => one.id !== id);
  const publish = async (document: AnyPublished) => {
    await change([...others(document), document], document);
    // A publish that was said may have been that of another document.
    await until(() => lived.has(`${document.type}/${document.id} ${document.updatedAt}`));
  };
  const unpublish = (document: AnyPublished) => change(others(document), document);
  const change = async (now: readonly AnyPublished[], { type, id, updatedAt }: AnyPublished) => {
    documents = now;
    const said = log.length;
    await call({ url: running.url, key: linkKey }, 'POST', '/link/hint', { type, id, updatedAt }).catch(
      () => undefined,
    );
    await until(() => log.slice(said).some((line) => line.includes('"published"')));
  };
  const caseOf = (reference: string) => [...cases.values()].find((one) => one.reference === reference);
  const preview = ({ type, id }: AnyPublished) =>
    `${running.url}/preview/${previewToken(linkKey, { type, id, until: Date.now() + 60_000 })}`;
  return Object.assign(site, {
    caseOf,
    preview,
    publish,
    unpublish,
    url: running.url,
    dataDir,
    bundle,
    cases,
    mails,
    files,
    log,
    stop,
  });
};

/** Waits until something holds; fails after thirty seconds, unless told otherwise. */
export const until = async (holds: () => boolean | Promise<boolean>, seconds = 30): Promise<void> => {
  for (const end = Date.now() + seconds * 1000; !(await holds());) {
    if (Date.now() > end) throw new Error(`It did not come true in ${seconds} seconds`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** A copy of the compiled pages: pages are loaded when first asked for, and another file's tests may compile anew. */
const ownBundle = async (): Promise<string> => {
  await compileForTests();
  const folder = mkdtempSync(`${testBundle}-`);
  cpSync(testBundle, folder, { recursive: true });
  return folder;
};

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

const ok = (value: unknown) => ({ status: 200, body: JSON.stringify(value) });
