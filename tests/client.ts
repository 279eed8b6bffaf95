/** What a server answered; `body` is JSON if it was, else text. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Someone who talks to Payload's REST endpoints. Paths begin with `/`. */
export interface Client {
  /** The session, to be sent as `Authorization: JWT …`; of someone who is signed in. */
  readonly token: string | undefined;
  readonly get: (path: string) => Promise<Answer>;
  readonly post: (path: string, body?: unknown) => Promise<Answer>;
  readonly patch: (path: string, body: unknown) => Promise<Answer>;
  readonly delete: (path: string) => Promise<Answer>;
  /** A file with its fields, as the desk sends it. */
  readonly upload: (path: string, file: Upload, fields?: unknown) => Promise<Answer>;
  /** Another file in the place of one, with what else changes. */
  readonly replace: (path: string, file: Upload, fields?: unknown) => Promise<Answer>;
}

export interface Upload {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A client with a session, or without one. */
export const clientOf = (url: string, token?: string): Client => {
  const credentials: Record<string, string> = token ? { authorization: `JWT ${token}` } : {};
  const send = async (method: string, path: string, body?: BodyInit, type?: string): Promise<Answer> => {
    const response = await fetch(url + path, {
      method,
      headers: { ...credentials, ...(type ? { 'content-type': type } : {}) },
      redirect: 'manual',
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: jsonOr(text) };
  };
  const sendJson = (method: string) => (path: string, body?: unknown) =>
    body === undefined ? send(method, path) : send(method, path, JSON.stringify(body), 'application/json');
  const sendFile =
    (method: string) =>
    async (path: string, { name, type, bytes }: Upload, fields: unknown = {}): Promise<Answer> => {
      const form = new FormData();
      form.set('file', new Blob([Uint8Array.from(bytes)], { type }), name);
      form.set('_payload', JSON.stringify(fields));
      // Sent whole, with its length: the cms refuses what does not say how much it is.
      const request = new Request(url, { method: 'POST', body: form });
      return send(method, path, await request.arrayBuffer(), request.headers.get('content-type') ?? '');
    };
  return {
    token,
    get: (path) => send('GET', path),
    post: sendJson('POST'),
    patch: sendJson('PATCH'),
    delete: (path) => send('DELETE', path),
    upload: sendFile('POST'),
    replace: sendFile('PATCH'),
  };
};

const jsonOr = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};
