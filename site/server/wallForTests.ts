import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signatureHeader, signResponse, verifyRequest } from '#shared/contract/signature.ts';
import { readBody } from './readBody.ts';

/** The key that both sides of the wall have in tests. */
export const linkKey = 'a-key-for-tests-of-more-than-32-characters';

/** A cms as the site sees it: answers signed messages by path. */
export const wallForTests = async (answers: ReadonlyMap<string, unknown>) => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const path = request.url ?? '';
      asked.push(path);
      const isOurs = verifyRequest(linkKey, { method: request.method ?? '', path, body }, request.headers);
      const found = answers.get(path);
      const status = !isOurs ? 401 : found === undefined ? 404 : 200;
      const sent = JSON.stringify(found ?? {});
      const signature = request.headers[signatureHeader]?.toString() ?? '';
      response
        .writeHead(status, { [signatureHeader]: signResponse(linkKey, signature, status, sent) })
        .end(sent);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
  };
};
