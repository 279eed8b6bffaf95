import type { Access, CollectionConfig } from 'payload';
import { roleOf } from './roles.ts';
import { rowOf } from './table.ts';
import type { Operation } from './table.ts';

/** Whether a person may do something with a collection: the only place that reads the table. */
export const may = (user: unknown, operation: Operation, collection: string): boolean => {
  const role = roleOf(user);
  return role !== 'nobody' && rowOf(collection)[operation].includes(role);
};

/** Every operation of a collection, each by its row in the table. */
export const accessOf = (collection: string): NonNullable<CollectionConfig['access']> => {
  const by =
    (operation: Operation): Access =>
    ({ req }) =>
      may(req.user, operation, collection);
  return {
    admin: ({ req }) => may(req.user, 'admin', collection),
    read: by('read'),
    readVersions: by('readVersions'),
    create: by('create'),
    update: ({ req, data }) =>
      may(req.user, 'update', collection) &&
      // Payload asks with this data before it shows a button to publish, and before it restores a version.
      (data?.['_status'] !== 'published' || may(req.user, 'publish', collection)),
    delete: by('delete'),
    unlock: by('unlock'),
  };
};
