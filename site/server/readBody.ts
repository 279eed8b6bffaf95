import type { IncomingMessage } from 'node:http';

/** All of a request's body. Its length was checked against the route's limit before. */
export const readBody = async (request: IncomingMessage): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
};
