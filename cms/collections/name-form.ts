import type { CollectionConfig } from 'payload';
import { nameAll } from '../../shared/content/form/naming/nameAll.ts';

type BeforeValidate = NonNullable<NonNullable<CollectionConfig['hooks']>['beforeValidate']>[number];

/**
 * Names what an editor left without a name. The desk has done so as soon as its words were written; this is for
 * who has no desk. A save that the desk makes by itself may fall into the middle of a word. What is imported
 * stays as it came, so that a second run finds it unchanged.
 */
export const nameForm: BeforeValidate = ({ data, originalDoc, req, context }) =>
  data === undefined || context['imported']
    ? data
    : nameAll(data, originalDoc as object | undefined, {
        // Payload has made a boolean of the word by now.
        typing: String(req.query['autosave']) === 'true',
      });
