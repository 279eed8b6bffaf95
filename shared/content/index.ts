import type { Values } from '../schema/types.ts';
import { address } from './address/schema.ts';
import { alert } from './alert/schema.ts';
import { contact } from './contact/schema.ts';
import { document } from './document/schema.ts';
import { form } from './form/schema.ts';
import { guide } from './guide/schema.ts';
import { media } from './media/schema.ts';
import { news } from './news/schema.ts';
import { page } from './page/schema.ts';
import { service } from './service/schema.ts';
import { siteSettings } from './site-settings/schema.ts';
import { snippet } from './snippet/schema.ts';
import { stepByStep } from './step-by-step/schema.ts';
import { topic } from './topic/schema.ts';

/** Every content type by its name. To add one: its folder, and a line here; then `npm run generate`. */
export const contentTypes = {
  page,
  guide,
  service,
  form,
  'step-by-step': stepByStep,
  topic,
  news,
  alert,
  contact,
  snippet,
  document,
  address,
  media,
  'site-settings': siteSettings,
} as const;

export type TypeName = keyof typeof contentTypes;

/** What a published document of a type holds. */
export type ContentOf<T extends TypeName> = Values<(typeof contentTypes)[T]['fields']>;
