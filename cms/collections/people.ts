import { randomBytes } from 'node:crypto';
import { APIError, ValidationError } from 'payload';
import type { CollectionConfig, Payload } from 'payload';
import { accessOf, may } from '../access/may.ts';
import { roleOf, roles } from '../access/roles.ts';
import type { Settings } from '../settings.ts';
import { invite, resetMail } from './invitation.ts';
import { peopleEndpoints } from './people-endpoints.ts';

/** The staff who sign in. Administrators invite and disable them; the first one is made by a command. */
export const people = (settings: Settings): CollectionConfig => ({
  slug: 'people',
  labels: { singular: 'Person', plural: 'People' },
  admin: {
    useAsTitle: 'email',
    group: 'Site',
    hideAPIURL: true,
    defaultColumns: ['email', 'name', 'role', 'disabled'],
    description: 'Who may sign in. A new person gets a mail with a link to choose a password.',
    hidden: ({ user }) => !may(user, 'create', 'people'),
  },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    useSessions: true,
    cookies: { sameSite: 'Strict', secure: settings.cmsUrl.startsWith('https:') },
    forgotPassword: resetMail(settings),
  },
  endpoints: peopleEndpoints(),
  // Locks are for those who write content: everybody has an account, whose screen would ask for one.
  lockDocuments: false,
  access: {
    ...accessOf('people'),
    read: ({ req }) => may(req.user, 'read', 'people') || ownRecord(req.user),
    update: ({ req }) => may(req.user, 'update', 'people') || ownRecord(req.user),
  },
  defaultPopulate: { email: true, name: true },
  hooks: {
    beforeOperation: [
      ({ args, operation }) => {
        const { data } = args as { data?: Record<string, unknown> };
        if (sets.includes(operation) && isShort(data?.['password']))
          throw new ValidationError({
            collection: 'people',
            errors: [{ path: 'password', message: 'A password needs at least 12 characters' }],
          });
        return args;
      },
    ],
    beforeChange: [
      async ({ data, originalDoc, operation, req }) => {
        if (
          operation === 'update' &&
          isAdministrator(originalDoc) &&
          !isAdministrator({ ...originalDoc, ...data })
        )
          await keepOneAdministrator(req.payload, originalDoc.id);
        // Nobody knows this one: the mail's link is the way in.
        if (operation === 'create')
          return { ...data, password: data['password'] ?? randomBytes(24).toString('base64url') };
        // The sessions of a disabled person end at once; so do those of one whose role changes.
        const ends = data['disabled'] || (data['role'] && data['role'] !== originalDoc?.role);
        return ends ? { ...data, sessions: [] } : data;
      },
    ],
    beforeLogin: [
      ({ user }) => {
        if (user.disabled) throw new APIError('This person is disabled.', 401, null, true);
        return user;
      },
    ],
    beforeDelete: [
      async ({ id, req }) => {
        const person = await req.payload.findByID({
          collection: 'people',
          id,
          depth: 0,
          overrideAccess: true,
        });
        if (isAdministrator(person)) await keepOneAdministrator(req.payload, id);
      },
    ],
    afterChange: [
      async ({ doc, operation, req }) => {
        if (operation === 'create' && req.user) await invite(req.payload, settings, doc.email);
      },
    ],
  },
  fields: [
    { name: 'name', type: 'text', label: 'Name', required: true, maxLength: 100 },
    {
      name: 'role',
      type: 'select',
      label: 'Role',
      required: true,
      defaultValue: 'author',
      saveToJWT: false,
      options: Object.entries(roles).map(([value, label]) => ({ value, label })),
      access: onlyAdministrators(),
    },
    {
      name: 'disabled',
      type: 'checkbox',
      label: 'Disabled: can’t sign in',
      defaultValue: false,
      access: onlyAdministrators(),
    },
    {
      name: 'invitation',
      type: 'ui',
      admin: {
        components: { Field: '/cms/admin/people/Invitation.tsx#Invitation' },
        disableListColumn: true,
      },
    },
  ],
});

/** The operations that set a password; the others only compare or mail. */
const sets: readonly string[] = ['create', 'update', 'resetPassword'];

const isShort = (password: unknown): boolean => typeof password === 'string' && password.length < 12;

const ownRecord = (user: { id: string | number } | null) =>
  user && roleOf(user) !== 'nobody' ? { id: { equals: user.id } } : false;

function onlyAdministrators() {
  const administrator = ({ req }: { req: { user: unknown } }): boolean => may(req.user, 'update', 'people');
  return { create: administrator, update: administrator };
}

const isAdministrator = (person: unknown): boolean => roleOf(person) === 'administrator';

const keepOneAdministrator = async (payload: Payload, except: string | number): Promise<void> => {
  const { totalDocs } = await payload.count({
    collection: 'people',
    where: {
      and: [
        { role: { equals: 'administrator' } },
        { disabled: { not_equals: true } },
        { id: { not_equals: except } },
      ],
    },
    overrideAccess: true,
  });
  if (!totalDocs) throw new APIError('There must be one administrator: make another first.', 400, null, true);
};
