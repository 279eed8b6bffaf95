import type { CollectionConfig } from 'payload';
import { contentTypes } from '../../shared/content/index.ts';
import type { AnyContentType } from '../../shared/schema/types.ts';
import type { Settings } from '../settings.ts';
import { cases } from './cases.ts';
import { contentCollection } from './content.ts';
import { deliveries } from './deliveries.ts';
import { feedback } from './feedback.ts';
import { people } from './people.ts';
import { publication } from './publication.ts';

/** Every collection. Content collections come from shared/content by themselves. */
export const collections = (settings: Settings): CollectionConfig[] => [
  ...Object.values<AnyContentType>(contentTypes).map((type) => contentCollection(type, settings)),
  people(settings),
  publication,
  cases,
  deliveries,
  feedback,
];
