import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Payload } from 'payload';
import { submissionLimits } from '../../shared/contract/messages.ts';
import { signResponse, signatureHeader, verifyRequest } from '../../shared/contract/signature.ts';
import type { Log } from '../log.ts';
import type { Settings } from '../settings.ts';
import { routes } from './routes.ts';
import type { LinkAnswer } from './routes.ts';

/** The largest message, in bytes: 500 names of documents, or one resident's answers; and one resident's file. */
const largest = submissionLimits.bytes + 50_000;
const largestFile = 10_000_000;

/**
 * Answers a message from across the wall. What is not signed with LINK_KEY gets 401 and no word why, and
 * nothing of it is read but its bytes; every other answer is signed, bound to the message.
 */
export const answerLink =
  (payload: Payload, settings: Settings, log: Log) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '';
    const method = request.method ?? '';
    const isFile = path.startsWith('/link/case-file/');
    const body = await readBody(request, isFile ? largestFile : largest);
    if (body === undefined) return end(response, 413, '');
    if (!verifyRequest(settings.linkKey, { method, path, body }, request.headers))
      return end(response, 401, '');
    const { status, body: said, etag } = await answer();
    const bytes = bytesOf(said);
    const asked = String(request.headers[signatureHeader]);
    response.setHeader(signatureHeader, signResponse(settings.linkKey, asked, status, bytes));
    if (etag) response.setHeader('etag', etag);
    end(response, status, bytes);

    async function answer(): Promise<LinkAnswer> {
      const [name = '', ...pieces] = new URL(path, 'http://link').pathname.split('/').slice(2);
      const route = routes[`${method} ${name}`];
      if (!route) return { status: 404 };
      try {
        return await route({
          payload,
          settings,
          pieces: pieces.map(decodeURIComponent),
          message: body?.length && !isFile ? (JSON.parse(body.toString()) as unknown) : undefined,
          bytes: body ?? new Uint8Array(),
          etag: request.headers['if-none-match'],
        });
      } catch (error) {
        if (error instanceof SyntaxError || error instanceof URIError) return { status: 400 };
        log('link failed', { message: name, problem: (error as Error).message });
        return { status: 500 };
      }
    }
  };

const bytesOf = (body: unknown): string | Uint8Array => {
  if (body === undefined) return '';
  return typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
};

const end = (response: ServerResponse, status: number, body: string | Uint8Array): void => {
  const typed = typeof body === 'string' && body ? { 'content-type': 'application/json' } : {};
  response
    .writeHead(status, { 'cache-control': 'no-store', ...typed })
    .end(status === 204 ? undefined : body);
};

const readBody = async (request: IncomingMessage, most: number): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
