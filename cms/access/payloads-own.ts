import type { SanitizedConfig } from 'payload';
import { accessOf } from './may.ts';

/** Collections that Payload adds by itself, open to whoever is signed in unless someone says otherwise. */
const own = ['payload-kv', 'payload-migrations', 'payload-locked-documents'];

/** Puts the table's rows on Payload's own collections. Preferences stay as they are: each person's own. */
export const closePayloadsOwn = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections)
    if (own.includes(collection.slug)) Object.assign(collection.access, accessOf(collection.slug));
  return config;
};
