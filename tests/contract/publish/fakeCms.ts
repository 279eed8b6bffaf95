import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHash } from 'node:crypto';
import { signatureHeader, signResponse, verifyRequest } from '#shared/contract/signature.ts';
import type { WentLive } from '#shared/contract/messages.ts';
import type { AnyPublished } from '#shared/content/published.ts';

/**
 * The cms's side of the wall, over real HTTP and signed, with a plain map behind it: cms and site meet in the
 * contract only, so the site is tested against the contract.
 */
export interface FakeCms {
  readonly url: string;
  readonly key: string;
  /** What is published, by `type/id`. */
  readonly published: Map<string, AnyPublished>;
  /** Bytes of uploaded files, by name. */
  readonly files: Map<string, Uint8Array>;
  /** What the desk was told, in order. */
  readonly reports: WentLive[];
  /** Every request that was believed: `METHOD path`. */
  readonly requests: string[];
  readonly stop: () => Promise<void>;
}

export const fakeCms = async (documents: Iterable<AnyPublished> = [], port = 0): Promise<FakeCms> => {
  const key = 'k'.repeat(40);
  const published = new Map([...documents].map((document) => [`${document.type}/${document.id}`, document]));
  const files = new Map<string, Uint8Array>();
  const reports: WentLive[] = [];
  const requests: string[] = [];

  const answer = (
    method: string,
    path: string,
    body: string,
    headers: IncomingMessage['headers'],
  ): Answer => {
    const [, , what = '', ...rest] = path.split('/');
    if (method === 'GET' && what === 'manifest') {
      const entries = [...published.values()].map(({ type, id, updatedAt }) => ({ type, id, updatedAt }));
      const text = JSON.stringify({ documents: entries });
      const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 20)}"`;
      return headers['if-none-match'] === etag ? { status: 304, etag } : { status: 200, body: text, etag };
    }
    if (method === 'GET' && what === 'document') {
      const found = published.get(rest.join('/'));
      return found ? { status: 200, body: JSON.stringify(found) } : { status: 404 };
    }
    if (method === 'POST' && what === 'documents') {
      const { documents: asked } = JSON.parse(body) as { documents: [string, string][] };
      const lines = asked.flatMap(([type, id]) => published.get(`${type}/${id}`) ?? []);
      return { status: 200, body: lines.map((line) => `${JSON.stringify(line)}\n`).join('') };
    }
    if (method === 'GET' && what === 'file') {
      const bytes = files.get(decodeURIComponent(rest[1] ?? ''));
      return bytes ? { status: 200, body: bytes } : { status: 404 };
    }
    if (method === 'POST' && what === 'live') {
      reports.push(JSON.parse(body) as WentLive);
      return { status: 204 };
    }
    return { status: 404 };
  };

  const server = createServer((request, response) => {
    void readAll(request).then((body) => {
      const { method = '', url: path = '', headers } = request;
      if (!verifyRequest(key, { method, path, body }, headers))
        return send(response, key, '', { status: 401 });
      requests.push(`${method} ${path}`);
      send(response, key, String(headers[signatureHeader]), answer(method, path, body, headers));
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    key,
    published,
    files,
    reports,
    requests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

interface Answer {
  readonly status: number;
  readonly body?: string | Uint8Array;
  readonly etag?: string;
}

const send = (
  response: ServerResponse,
  key: string,
  requestSignature: string,
  { status, body = '', etag }: Answer,
): void => {
  response.writeHead(status, {
    [signatureHeader]: signResponse(key, requestSignature, status, body),
    ...(etag ? { etag } : {}),
  });
  response.end(body);
};

const readAll = async (request: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
};
