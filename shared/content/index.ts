import type { Values } from '../schema/types.ts';
import { guide } from './guide/schema.ts';
import { page } from './page/schema.ts';
import { snippet } from './snippet/schema.ts';
import { topic } from './topic/schema.ts';

/** Every content type by its name. To add one: its folder, and a line here; then `npm run generate`. */
export const contentTypes = { page, guide, topic, snippet } as const;

export type TypeName = keyof typeof contentTypes;

/** What a published document of a type holds. */
export type ContentOf<T extends TypeName> = Values<(typeof contentTypes)[T]['fields']>;
