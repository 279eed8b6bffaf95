import type { Role } from './roles.ts';

/** What can be done with a collection. `publish` is to make or unmake what the public sees. */
export type Operation =
  'admin' | 'read' | 'readVersions' | 'create' | 'update' | 'delete' | 'publish' | 'unlock';

/** Who may do what with a collection; whoever is not named may not. */
export type Row = Readonly<Record<Operation, readonly Role[]>>;

const nobody: readonly Role[] = [];
const administrator: readonly Role[] = ['administrator'];
const publishers: readonly Role[] = ['administrator', 'publisher'];
const writers: readonly Role[] = ['administrator', 'publisher', 'author'];
const everyone: readonly Role[] = ['administrator', 'publisher', 'author', 'caseworker'];
const caseworkers: readonly Role[] = ['administrator', 'caseworker'];

/** Everything that editors write, unless its collection has a row of its own below. */
export const contentRow: Row = {
  admin: writers,
  read: writers,
  readVersions: writers,
  create: writers,
  update: writers,
  delete: publishers,
  publish: publishers,
  unlock: nobody,
};

/** Made and moved by the system alone; staff read it. */
const record: Row = {
  admin: nobody,
  read: nobody,
  readVersions: nobody,
  create: nobody,
  update: nobody,
  delete: nobody,
  publish: nobody,
  unlock: nobody,
};

/** The whole of who may do what. A collection without a row is content. */
export const table: Readonly<Record<string, Row>> = {
  people: {
    ...record,
    admin: everyone,
    // Everyone reads and changes their own record: see people.ts.
    read: administrator,
    create: administrator,
    update: administrator,
    delete: administrator,
    unlock: administrator,
  },
  'site-settings': { ...contentRow, create: nobody, update: publishers, delete: nobody },
  // Without drafts: what is saved is live.
  address: { ...contentRow, create: publishers, update: publishers },
  media: { ...contentRow, delete: publishers },
  publication: { ...record, read: writers },
  cases: { ...record, admin: caseworkers, read: caseworkers, update: caseworkers },
  deliveries: { ...record, admin: caseworkers, read: caseworkers, update: caseworkers },
  // Who has which document open; the desk itself asks and releases.
  'payload-locked-documents': { ...record, read: writers, create: writers, update: writers, delete: writers },
  'payload-kv': record,
  'payload-migrations': record,
  feedback: { ...record, admin: writers, read: writers },
};

/** The row of a collection. */
export const rowOf = (collection: string): Row => table[collection] ?? contentRow;
