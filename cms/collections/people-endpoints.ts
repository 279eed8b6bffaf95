import { pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';
import {
  addDataAndFileToRequest,
  forgotPasswordOperation,
  generatePayloadCookie,
  loginOperation,
} from 'payload';
import type { CollectionConfig, Endpoint, PayloadRequest } from 'payload';
import { loginLimiter } from '../access/login-limit.ts';

/** In the place of Payload's own, so that nobody learns which accounts exist, or tries passwords for long. */
export const peopleEndpoints = (): Exclude<CollectionConfig['endpoints'], false | undefined> => [
  { path: '/login', method: 'post', handler: login },
  { path: '/forgot-password', method: 'post', handler: forgotPassword },
  // The first administrator is made by a command, never by the web's first visitor.
  { path: '/first-register', method: 'post', handler: () => Response.json({}, { status: 404 }) },
  { path: '/init', method: 'get', handler: () => Response.json({}, { status: 404 }) },
];

type Handler = Endpoint['handler'];

const secondsToWait = loginLimiter();

const login: Handler = async (req) => {
  const { email, password, wait } = await readTry(req);
  if (wait) return tooMany(wait);
  const collection = req.payload.collections.people;
  try {
    await spendTheSameTime(req, email);
    const result = await loginOperation({ collection, data: { email, password }, req });
    return Response.json(
      { message: 'Signed in', ...result },
      {
        headers: {
          'Set-Cookie': generatePayloadCookie({
            collectionAuthConfig: collection.config.auth,
            cookiePrefix: req.payload.config.cookiePrefix,
            token: result.token ?? '',
          }),
        },
      },
    );
  } catch (error) {
    // A wrong password, no such account, a locked one, a disabled one: all the same from outside.
    const { status = 500 } = error as { status?: number };
    if (status >= 500) throw error;
    return problem(401, 'The e-mail address or the password is not right, or there were too many tries.');
  }
};

const forgotPassword: Handler = async (req) => {
  const { email, wait } = await readTry(req);
  if (wait) return tooMany(wait);
  // Answered before anything is looked up, so that the time it takes says nothing.
  setImmediate(() => {
    const data = { email, password: '' };
    forgotPasswordOperation({ collection: req.payload.collections.people, data, req }).catch(
      (error: unknown) =>
        req.payload.logger.error({ msg: 'no password mail was sent', problem: (error as Error).message }),
    );
  });
  return Response.json({ message: 'If there is such an account, a mail is on its way.' });
};

const readTry = async (req: PayloadRequest) => {
  await addDataAndFileToRequest(req);
  const text = (name: string): string => {
    const value: unknown = req.data?.[name];
    return typeof value === 'string' ? value : '';
  };
  const email = text('email');
  // Our server has overwritten what the client may have claimed here.
  const wait = secondsToWait(req.headers.get('x-forwarded-for') ?? '', email);
  return { email, password: text('password'), wait };
};

const problem = (status: number, message: string, headers: Record<string, string> = {}): Response =>
  Response.json({ errors: [{ message }] }, { status, headers });

const tooMany = (seconds: number): Response =>
  problem(429, `There were too many tries. Wait ${Math.ceil(seconds / 60)} minutes.`, {
    'Retry-After': String(seconds),
  });

const derive = promisify(pbkdf2);

/** Payload hashes only for accounts that exist; so that time does not tell which do, we hash for the others. */
const spendTheSameTime = async (req: PayloadRequest, email: string): Promise<void> => {
  const { totalDocs } = await req.payload.count({
    collection: 'people',
    where: { email: { equals: email.toLowerCase().trim() } },
    overrideAccess: true,
  });
  if (!totalDocs) await derive('nobody', 'nothing', 25_000, 512, 'sha256');
};
