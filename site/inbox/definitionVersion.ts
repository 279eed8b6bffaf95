import { createHash } from 'node:crypto';
import type { FormDefinition } from '#shared/form/definition.ts';

/**
 * What a form asks, in a few letters: a page that was opened before an editor changed the questions has
 * another one than the form has now. Words around the questions do not count.
 */
export const definitionVersion = ({ steps, conditions }: FormDefinition): string =>
  createHash('sha256')
    .update(JSON.stringify([steps, { ...conditions }]))
    .digest('base64url')
    .slice(0, 12);
