import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentTypes } from '#shared/content/index.ts';
import { addressesOf } from '#shared/content/published.ts';
import type { AnyPublished, Locale } from '#shared/content/published.ts';
import { prose } from '#shared/schema/prose.ts';
import { referencesOf } from '#shared/schema/references.ts';
import type { AnyBlock, AnyContentType, Reference } from '#shared/schema/types.ts';
import { localAddress, localeOf } from '#site/addresses.ts';
import { loadRenderer } from '#site/publisher/renderer.ts';
import { putDocument } from '#site/replica/documents.ts';
import type { StoredFile } from '#site/replica/documents.ts';
import { originalAddress } from '#site/replica/mediaAddress.ts';
import { openReader } from '#site/replica/openReader.ts';
import { openReplica, together } from '#site/replica/openReplica.ts';
import type { Replica } from '#site/replica/openReplica.ts';
import { blocks, harmless, typeExamples, types } from './examples.ts';
import type { Example } from './examples.ts';

/** An example and the addresses at which it is shown. */
export interface Shown {
  readonly example: Example<AnyContentType | AnyBlock>;
  readonly paths: readonly string[];
  /** The same addresses without markup in what they are made of, such as the titles of a guide's parts. */
  readonly harmlessPaths: readonly string[];
}

export interface ExampleSite {
  /** Everything that has a look of its own. */
  readonly shown: readonly Shown[];
  /** The page at an address, as the publisher would write it; throws where it fails. */
  readonly render: (path: string) => Promise<string>;
  /** The page as it would be if no example had markup in it. */
  readonly renderHarmless: (path: string) => Promise<string>;
  readonly close: () => void;
}

/** A site of every example of every type and block, compiled from the sources and rendered by the site's own renderer. */
export const exampleSite = async (): Promise<ExampleSite> => {
  const cache = resolve(import.meta.dirname, '../../.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'suites-'));
  try {
    execFileSync('astro', ['build', '--root', 'site', '--outDir', join(folder, 'dist')], { stdio: 'pipe' });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  const renderer = await loadRenderer(join(folder, 'dist'), 'https://www.example.org');

  const shows = [...typeExamples.flatMap(showType), ...blocks.flatMap(showBlock)];
  const replicas: Replica[] = [];
  const replicaOf = (documents: readonly AnyPublished[]): Replica => {
    const replica = openReplica(join(folder, `${replicas.length}.db`));
    together(replica, () =>
      documents.forEach((document) => putDocument(replica, document, filesOf(document))),
    );
    replicas.push(replica);
    return replica;
  };
  /** Each site as it is, and without markup; by name. */
  const sites = Map.groupBy(shows, ({ ownSite }) => ownSite ?? '');
  const stored = new Map(
    [...sites].map(([name, shows]) => {
      const documents = shows.flatMap(({ documents }) => documents);
      const all = [...documents, ...targetsOf(documents)];
      return [name, [replicaOf(all), replicaOf(all.map(withoutMarkup))]];
    }),
  );

  const render = async (at: number, address: string): Promise<string> => {
    const [, name = '', path = address] = /^\/@([^/]+)(\/.*)$/.exec(address) ?? [];
    const replica = stored.get(name)?.[at];
    if (!replica) throw new Error(`There is no site ${name}`);
    const locale = localeOf(path);
    const page = await renderer.render(path, locale, openReader(replica, locale, undefined, Date.parse(now)));
    if (page.problem ?? page.status !== (isGone(path) ? 410 : 200))
      throw new Error(`${address}: ${page.problem ?? page.status}`);
    return new TextDecoder().decode(page.body);
  };
  return {
    shown: shows,
    render: (path) => render(0, path),
    renderHarmless: (path) => render(1, path),
    close: () => {
      replicas.forEach((replica) => replica.close());
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const isGone = (path: string): boolean => /^(\/cy)?\/gone\//.test(path);

const now = '2026-11-23T12:00:00.000Z';

interface Show extends Shown {
  /** The name of a site that has nothing else on it: its addresses begin with `/@NAME`. */
  readonly ownSite?: string;
  readonly documents: readonly AnyPublished[];
}

const pathsOf = (documents: readonly AnyPublished[]): Pick<Shown, 'paths' | 'harmlessPaths'> => {
  const addressed = documents.filter(({ slug }) => slug);
  return {
    paths: addressed.flatMap(addressesOf),
    harmlessPaths: addressed.map(withoutMarkup).flatMap(addressesOf),
  };
};

const withoutMarkup = (document: AnyPublished): AnyPublished =>
  ({ ...document, content: harmless(document.content) }) as AnyPublished;

const published = (type: string, id: string, content: unknown, locale: Locale = 'en'): AnyPublished => {
  const { path, upload } = contentTypes[type as keyof typeof contentTypes] as AnyContentType;
  return {
    type,
    id,
    updatedAt: now,
    locale,
    ...(path ? { slug: id } : {}),
    content,
    ...(upload ? { file: id.startsWith('file') ? pdf : picture } : {}),
  } as AnyPublished;
};

const picture = {
  name: 'picture.png',
  mimeType: 'image/png',
  bytes: 5120,
  width: 1200,
  height: 800,
  sizes: [],
};
const pdf = { name: 'file.pdf', mimeType: 'application/pdf', bytes: 1_240_000, sizes: [] };

/** Every upload has its own file; the pictures' smaller forms are what sharp would have made. */
const filesOf = (document: AnyPublished): StoredFile[] => {
  const { file, id } = document;
  if (!file) return [];
  const own = `${id}-${file.name}`;
  const whole = { name: own, original: true, hash: '0'.repeat(64), path: originalAddress(own) };
  const forms = file.width ? [400, 800] : [];
  return [
    { ...whole, mimeType: file.mimeType, bytes: file.bytes, width: file.width },
    ...forms.map((width) => {
      const name = `${id}-${width}.webp`;
      return {
        ...whole,
        name,
        original: false,
        mimeType: 'image/webp',
        bytes: width * 10,
        width,
        path: `/media/${name}`,
      };
    }),
  ];
};

const localeFor = (example: string): Locale => (example === 'welsh' ? 'cy' : 'en');

/** A page with nothing of its own, below which (or on which) something else is shown. */
const carrier = (id: string, title: string, locale: Locale, body: readonly object[] = []): AnyPublished =>
  published('page', id, { title, body }, locale);

const showBlock = (block: AnyBlock): Show[] =>
  Object.entries(block.examples).map(([name, content]) => {
    const document = carrier(`block-${block.name}-${name}`, `Block ${block.name}, ${name}`, localeFor(name), [
      { blockType: block.name, ...(content as object) },
    ]);
    const example = { thing: block, name, content: content as Show['example']['content'] };
    return { example, documents: [document], ...pathsOf([document]) };
  });

const showType = (example: Example<AnyContentType>): Show[] => {
  const { thing, name, content } = example;
  const id = `${thing.name}-${name}`;
  const locale = localeFor(name);
  if (thing.path) {
    const document = published(thing.name, id, content, locale);
    return [{ example, documents: [document], ...pathsOf([document]) }];
  }
  if (thing.single) {
    const paths = settingsPages.map((path) => `/@${id}${localAddress(locale, path)}`);
    return [
      {
        example,
        documents: [published(thing.name, id, content, locale)],
        ownSite: id,
        paths,
        harmlessPaths: paths,
      },
    ];
  }
  if (thing.name === 'address' && content['state'] === 'gone') {
    const paths = [localAddress(locale, `/gone/${id}`)];
    return [{ example, documents: [published('address', id, content, locale)], paths, harmlessPaths: paths }];
  }
  const elsewhere = shownElsewhere[thing.name];
  if (!elsewhere) return [];
  const all = elsewhere(id, content, locale);
  return [{ example, documents: all, ...pathsOf(all) }];
};

/** Where the settings are seen; what stands around every page is on these too. */
const settingsPages = ['/', '/accessibility-statement', '/cookies', '/privacy'];

/** How a type without an address comes to be seen: on a page of its own. */
const shownElsewhere: Readonly<
  Record<string, (id: string, content: Show['example']['content'], locale: Locale) => AnyPublished[]>
> = {
  snippet: (id, content, locale) => [
    published('snippet', id, content, locale),
    carrier(`page-${id}`, `Snippet ${id}`, locale, [
      { blockType: 'rich-text', text: prose(`It is {{${id}}}.`) },
    ]),
  ],
  media: (id, content, locale) => [
    published('media', id, content, locale),
    carrier(`page-${id}`, `Picture ${id}`, locale, [{ blockType: 'image', picture: id }]),
  ],
  alert: (id, content, locale) => {
    const page = carrier(`page-${id}`, `Alert ${id}`, locale);
    const places = addressesOf(page).map((path) => ({ blockType: 'under-path', path }));
    const { from: _from, until: _until, ...rest } = content;
    return [published('alert', id, { ...rest, where: 'places', places }, locale), page];
  },
};

/** What the examples point at, so that their links lead somewhere. */
const targetsOf = (documents: readonly AnyPublished[]): AnyPublished[] => {
  const known = new Set(documents.map(({ type, id }) => `${type}/${id}`));
  const fieldsOf = (type: string) => types.find(({ name }) => name === type)?.fields ?? {};
  const missing = new Map<string, Reference>();
  const look = (document: AnyPublished): void => {
    for (const reference of referencesOf(fieldsOf(document.type), document.content)) {
      const key = `${reference.type}/${reference.id}`;
      if (!known.has(key)) missing.set(key, reference);
      known.add(key);
    }
  };
  documents.forEach(look);
  const targets: AnyPublished[] = [];
  for (const { type, id } of missing.values()) {
    const target = published(type, id, types.find(({ name }) => name === type)?.examples['ordinary']);
    targets.push(target);
    look(target);
  }
  return targets;
};
