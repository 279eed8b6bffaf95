import { signRequest, signatureHeader, verifyResponse } from './signature.ts';

export interface Wall {
  /** The other side's address, such as `http://127.0.0.1:3000`. */
  readonly url: string;
  /** LINK_KEY. */
  readonly key: string;
}

export interface Answer {
  readonly status: number;
  readonly etag: string | undefined;
  readonly body: Uint8Array;
  /** The body as JSON; throws SyntaxError if it is none. */
  readonly json: () => unknown;
}

/**
 * Sends one signed message across the wall, JSON or bytes as they are, and believes no unsigned answer.
 * Throws `WallError` if the other side can't be reached in `timeout` ms or its answer is not signed by it.
 */
export const call = async (
  wall: Wall,
  method: 'GET' | 'POST',
  path: string,
  message?: unknown,
  { etag, timeout = 10_000 }: { etag?: string; timeout?: number } = {},
): Promise<Answer> => {
  const isBytes = message instanceof Uint8Array;
  const body = isBytes ? message : message === undefined ? '' : JSON.stringify(message);
  const headers = signRequest(wall.key, { method, path, body });
  const response = await fetch(new URL(path, wall.url), {
    method,
    headers: {
      ...headers,
      ...(body.length ? { 'content-type': isBytes ? 'application/octet-stream' : 'application/json' } : {}),
      ...(etag ? { 'if-none-match': etag } : {}),
    },
    ...(body.length ? { body: body as BodyInit } : {}),
    redirect: 'error',
    signal: AbortSignal.timeout(timeout),
  }).catch((cause: unknown) => {
    throw new WallError(`${new URL(wall.url).host} can't be reached`, { cause });
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const signature = response.headers.get(signatureHeader);
  if (!verifyResponse(wall.key, headers[signatureHeader] ?? '', response.status, bytes, signature))
    throw new WallError(
      `The answer of ${new URL(wall.url).host} is not signed with our LINK_KEY (HTTP ${response.status})`,
    );
  return {
    status: response.status,
    etag: response.headers.get('etag') ?? undefined,
    body: bytes,
    json: () => JSON.parse(new TextDecoder().decode(bytes)) as unknown,
  };
};

/** The other side did not answer, or what answered was not the other side. */
export class WallError extends Error {
  override readonly name = 'WallError';
}
