import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { createSite } from './createSite.ts';
import type { Site } from './createSite.ts';
import { publicFiles } from './publicFiles.ts';

/** What a server answered. */
export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly text: string;
}

/** A server over a folder of its own, on a free port. */
export interface TestSite {
  readonly server: Server;
  readonly port: number;
  readonly url: string;
  readonly folder: string;
  /** What was logged: each event with its facts. */
  readonly logged: readonly (readonly [string, Readonly<Record<string, unknown>>])[];
  /** Writes files below the public folder; what ends in .html, .xml or .css with its compressed forms. */
  readonly write: (files: Readonly<Record<string, string | Buffer>>) => void;
  readonly ask: (path: string, options?: Asking) => Promise<Answered>;
  readonly close: () => Promise<void>;
}

export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** The address that the test's pages believe to have: the port is not part of it. */
export const siteUrl = 'https://www.example.gov.uk';

/** Starts a server with no content management behind it; `ports` replaces what a test is about. */
export const siteForTests = async (ports: Partial<Site> = {}): Promise<TestSite> => {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-site-'));
  const logged: [string, Readonly<Record<string, unknown>>][] = [];
  const server = createSite({
    siteUrl,
    files: publicFiles(folder),
    hasContent: () => true,
    resolve: () => undefined,
    gone: async () => 410,
    routes: [],
    isProxy: () => false,
    log: (event, facts = {}) => logged.push([event, facts]),
    ...ports,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    server,
    port,
    url: `http://127.0.0.1:${port}`,
    folder,
    logged,
    write: (files) => {
      for (const [name, content] of Object.entries(files)) {
        const file = join(folder, name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
        if (!/\.(html|xml|css)$/.test(name)) continue;
        writeFileSync(`${file}.br`, brotliCompressSync(content));
        writeFileSync(`${file}.gz`, gzipSync(content));
      }
    },
    ask: (path, options) => ask(port, path, options),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Asks for exactly this path: nothing tidies it up first, as `fetch` would. */
const ask = (
  port: number,
  path: string,
  { method = 'GET', headers = {}, body }: Asking = {},
): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const sent = request(
      { host: '127.0.0.1', port, path, method, headers: { ...length, ...headers } },
      (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.on('end', () => {
          const whole = Buffer.concat(pieces);
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: whole,
            text: whole.toString(),
          });
        });
        answer.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
