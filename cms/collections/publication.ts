import type { CollectionConfig } from 'payload';
import { accessOf } from '../access/may.ts';

/** What the site said about each document: when it went live, or why it could not. Written by /link/live. */
export const publication: CollectionConfig = {
  slug: 'publication',
  labels: { singular: 'Publication', plural: 'Publications' },
  admin: { hidden: true },
  access: accessOf('publication'),
  fields: [
    // `type/id`: its unique index makes two reports at once one row.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'documentUpdatedAt', type: 'text', required: true },
    { name: 'at', type: 'text', required: true },
    { name: 'path', type: 'text' },
    { name: 'pages', type: 'number' },
    { name: 'problem', type: 'textarea' },
  ],
};
