import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import { xml } from '../xml.ts';
import type { PublicFile, PublicFiles } from './publicFiles.ts';
import { filePolicy, pagePolicy } from './securityHeaders.ts';
import type { Framing } from './securityHeaders.ts';

/** Sends a file of the public folder, or 304 if the browser has it. `status` is for error pages. */
export const sendFile = async (
  request: IncomingMessage,
  response: ServerResponse,
  file: PublicFile,
  status = 200,
): Promise<void> => {
  const { body } = file;
  response.setHeader('cache-control', status === 200 ? file.cacheControl : 'no-store');
  response.setHeader('content-security-policy', file.policy ?? filePolicy(file.type));
  if (file.isCompressible) response.setHeader('vary', 'accept-encoding');
  if (status === 200) response.setHeader('etag', file.etag);
  const isKept = status === 200 && isKnown(request.headers['if-none-match'], file.etag);
  response.writeHead(
    isKept ? 304 : status,
    isKept
      ? {}
      : {
          'content-type': file.type,
          'content-length': file.size,
          ...(file.encoding ? { 'content-encoding': file.encoding } : {}),
        },
  );
  const hasBody = !isKept && request.method !== 'HEAD';
  if (Buffer.isBuffer(body)) {
    response.end(hasBody ? body : undefined);
  } else if (hasBody) {
    await pipeline(body.createReadStream(), response);
  } else {
    response.end();
    await body.close();
  }
};

/** Sends what the compiled bundle answered: never kept by anyone, as it is about one person. */
export const sendRendered = async (
  request: IncomingMessage,
  response: ServerResponse,
  rendered: Response,
  framing: Framing = {},
): Promise<void> => {
  const body = Buffer.from(await rendered.arrayBuffer());
  const type = rendered.headers.get('content-type') ?? '';
  rendered.headers.forEach((value, name) => response.setHeader(name, value));
  response.setHeader('cache-control', 'no-store');
  response.setHeader(
    'content-security-policy',
    type.startsWith('text/html') ? pagePolicy(body.toString(), framing) : filePolicy(type),
  );
  response.setHeader('vary', 'accept-encoding');
  const isZipped =
    body.length > 1000 && /\bgzip\b(?!;\s*q=0)/i.test(request.headers['accept-encoding'] ?? '');
  const sent = isZipped ? gzipSync(body) : body;
  if (isZipped) response.setHeader('content-encoding', 'gzip');
  response.writeHead(rendered.status, { 'content-length': sent.length });
  response.end(request.method === 'HEAD' ? undefined : sent);
};

/** Sends JSON to machines, such as those that watch over the site. */
export const sendJson = (response: ServerResponse, status: number, value: unknown): void => {
  const body = JSON.stringify(value);
  response
    .writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      'content-security-policy': filePolicy('application/json'),
      'cache-control': 'no-store',
    })
    .end(body);
};

/** Sends the page that explains a status, in the language of the address; plain words if there is no such page. */
export const sendProblem = async (
  request: IncomingMessage,
  response: ServerResponse,
  problem: Problem,
  pages: PublicFiles,
): Promise<void> => {
  const status = problem.status;
  if (status === 503) response.setHeader('retry-after', '60');
  const page = [404, 500, 503].includes(status)
    ? await pages.problem(status, problem.locale, request.headers['accept-encoding'])
    : undefined;
  if (page) return sendFile(request, response, page, status);
  return sendNotice(request, response, status, explanations[status] ?? unexplained);
};

/** Sends a page of a few words that needs nothing but this file. */
export const sendNotice = (
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  { title, lines }: Notice,
  framing: Framing = {},
): undefined => {
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${xml(title)}</title><style>body{max-width:40em;margin:2em auto;padding:0 1em;font:19px/1.5 system-ui,sans-serif}</style><main><h1>${xml(title)}</h1>${lines.map((line) => `<p>${xml(line)}</p>`).join('')}<p><a href="/">Home page</a></p></main></html>`;
  response
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      'content-security-policy': pagePolicy(body, framing),
      'cache-control': 'no-store',
    })
    .end(request.method === 'HEAD' ? undefined : body);
  return undefined;
};

/** What a plain page says. */
export interface Notice {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A status to explain, and the language to do it in. */
export interface Problem {
  readonly status: number;
  readonly locale: string;
}

const isKnown = (header: string | undefined, etag: string): boolean =>
  header === '*' || (header?.split(',').some((known) => known.trim().replace(/^W\//, '') === etag) ?? false);

/** For what happens before there is any page, and for requests that no browser of a resident sends. */
const explanations: Readonly<Record<number, Notice>> = {
  400: { title: 'This can’t be understood', lines: ['Check the address, or go back and try again.'] },
  403: { title: 'This was sent from another website', lines: ['Start again from our own page.'] },
  404: { title: 'Page not found', lines: ['Check the address.'] },
  405: { title: 'This page can only be read', lines: ['Nothing was sent. Go back and start again.'] },
  411: { title: 'We could not tell how much you sent', lines: ['Nothing was kept. Go back and try again.'] },
  413: {
    title: 'You sent more than we can take at once',
    lines: ['Nothing was kept. Go back and send less.'],
  },
  414: { title: 'This address is too long', lines: ['Check the address.'] },
  415: { title: 'We can’t read what you sent', lines: ['Nothing was kept. Go back and try again.'] },
  429: {
    title: 'That was a lot in a short time',
    lines: ['Wait a few minutes, then go back and try again.'],
  },
  503: {
    title: 'Sorry, this page is not available right now',
    lines: ['Try again in a few minutes.', 'If you sent a form and saw a reference, we have your answers.'],
  },
};

const unexplained: Notice = {
  title: 'Sorry, something went wrong',
  lines: ['It is our fault, not yours.', 'Try again in a few minutes.'],
};
