import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { pagePolicy } from './securityHeaders.ts';

/** A file of the public folder, ready to be sent. */
export interface PublicFile {
  /** Its bytes; of a large one an open file, which whoever sends it closes. */
  readonly body: Buffer | FileHandle;
  readonly type: string;
  readonly size: number;
  /** Strong: differs whenever the bytes do. */
  readonly etag: string;
  readonly encoding: 'br' | 'gzip' | undefined;
  readonly isCompressible: boolean;
  readonly cacheControl: string;
  /** Of pages only. */
  readonly policy: string | undefined;
}

export interface PublicFiles {
  /** The file at a public path, in the form that `accept-encoding` allows; undefined if there is none. */
  readonly find: (path: string, acceptEncoding: string | undefined) => Promise<PublicFile | undefined>;
  /** Whether there is a file at a public path. */
  readonly has: (path: string) => Promise<boolean>;
  /** The page that explains a status, in a language if it has one there. */
  readonly problem: (
    status: number,
    locale: string,
    acceptEncoding: string | undefined,
  ) => Promise<PublicFile | undefined>;
}

/** Reads the folder that the publisher writes. Paths must have passed `publicPath`. */
export const publicFiles = (folder: string): PublicFiles => {
  const policies = new Map<string, string>();
  const policyOf = async (file: string): Promise<string | undefined> => {
    const handle = await openFile(folder, file);
    if (!handle) return undefined;
    try {
      const { ino, mtimeMs, size } = await handle.stat();
      const key = `${file} ${ino} ${mtimeMs} ${size}`;
      const known = policies.get(key);
      if (known) return known;
      const policy = pagePolicy(await handle.readFile('utf8'));
      if (policies.size > 20_000) policies.clear();
      policies.set(key, policy);
      return policy;
    } finally {
      await handle.close();
    }
  };
  const read = async (file: string, path: string, acceptEncoding: string | undefined) => {
    const type = types[extname(file)];
    if (!type) return undefined;
    const isCompressible = !/^(image\/(?!svg)|application\/pdf|font\/)/.test(type);
    const forms = isCompressible ? acceptedForms(acceptEncoding) : [];
    for (const [encoding, end] of [...forms, [undefined, ''] as const]) {
      const handle = await openFile(folder, file + end);
      if (!handle) continue;
      const stat = await handle.stat();
      const body = stat.size > inMemory ? handle : await wholeOf(handle);
      return {
        body,
        type: file.endsWith('/feed.xml') ? 'application/rss+xml; charset=utf-8' : type,
        size: Buffer.isBuffer(body) ? body.length : stat.size,
        etag: Buffer.isBuffer(body) ? etagOf(body) : etagOfStat(stat),
        encoding,
        isCompressible,
        cacheControl: cacheControlOf(path, type),
        policy: type.startsWith('text/html') ? await policyOf(file) : undefined,
      };
    }
    return undefined;
  };
  return {
    find: async (path, acceptEncoding) => {
      const file = fileAt(path);
      return file === undefined ? undefined : read(file, path, acceptEncoding);
    },
    has: async (path) => {
      const handle = await openFile(folder, fileAt(path) ?? '');
      await handle?.close();
      return handle !== undefined;
    },
    problem: async (status, locale, acceptEncoding) =>
      (locale === 'en' ? undefined : await read(`${locale}/${status}.html`, '', acceptEncoding)) ??
      (await read(`${status}.html`, '', acceptEncoding)),
  };
};

/** Up to this size the ETag is the content's hash, so that every server and every restart gives the same. */
const inMemory = 1_000_000;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
};

/** Where the publisher puts what stands at an address; its own files, such as error pages, stand at none. */
const fileAt = (path: string): string | undefined => {
  if (path === '/') return 'index.html';
  const last = path.slice(path.lastIndexOf('/') + 1);
  if (last === '' || last.startsWith('_') || last.endsWith('.html')) return undefined;
  return last.includes('.') ? path.slice(1) : `${path.slice(1)}/index.html`;
};

const cacheControlOf = (path: string, type: string): string => {
  const carriesHash = path.startsWith('/assets/') || /^\/media\/.+\.[0-9a-f]{10}\.\w+$/.test(path);
  if (carriesHash) return 'public, max-age=31536000, immutable';
  // A page must be new the moment it is published: browsers ask each time, and get a 304 if nothing changed.
  return /html|pdf|image\/(?!svg)/.test(type) ? 'public, max-age=0, must-revalidate' : 'public, max-age=300';
};

const acceptedForms = (header = ''): (readonly ['br' | 'gzip', string])[] => {
  const accepted = new Set(
    header
      .toLowerCase()
      .split(',')
      .filter((coding) => !/;\s*q=0(\.0*)?\s*$/.test(coding))
      .map((coding) => coding.split(';')[0]?.trim()),
  );
  return (
    [
      ['br', '.br'],
      ['gzip', '.gz'],
    ] as const
  ).filter(([coding]) => accepted.has(coding));
};

const openFile = async (folder: string, file: string): Promise<FileHandle | undefined> => {
  const full = join(folder, file);
  // publicPath refuses every trick that is known; this holds for those that are not.
  if (!full.startsWith(folder + sep)) return undefined;
  const handle = await open(full, 'r').catch((error: NodeJS.ErrnoException) => {
    if (nothingThere.has(error.code ?? '')) return undefined;
    throw error;
  });
  if (handle && !(await handle.stat()).isFile()) {
    await handle.close();
    return undefined;
  }
  return handle;
};

const nothingThere = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'EINVAL']);

const wholeOf = async (handle: FileHandle): Promise<Buffer> => {
  try {
    return await handle.readFile();
  } finally {
    await handle.close();
  }
};

const etagOf = (body: Buffer): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;

const etagOfStat = ({ size, mtimeMs, ino }: { size: number; mtimeMs: number; ino: number }): string =>
  `"${[size, Math.round(mtimeMs), ino].map((part) => part.toString(36)).join('-')}"`;
