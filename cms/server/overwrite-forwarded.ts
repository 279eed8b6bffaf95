import type { IncomingMessage } from 'node:http';

/**
 * Replaces every header by which a client could say who or where it is: Next and Payload believe what they
 * find.
 */
export const overwriteForwarded = (request: IncomingMessage, client: string, cmsUrl: string): void => {
  const { host, protocol } = new URL(cmsUrl);
  for (const name of Object.keys(request.headers))
    if (
      /^(x-forwarded-|x-real-ip|x-middleware-|x-invoke-|forwarded$|true-client-ip|cf-connecting-ip)/.test(
        name,
      )
    )
      Reflect.deleteProperty(request.headers, name);
  request.headers['x-forwarded-for'] = client;
  request.headers['x-forwarded-host'] = host;
  request.headers['x-forwarded-proto'] = protocol.slice(0, -1);
};
