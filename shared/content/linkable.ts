import type { ReferenceField } from '../schema/fields.ts';
import type { AnyContentType } from '../schema/types.ts';
import { contentTypes } from './index.ts';
import type { TypeName } from './index.ts';

/** The content types that have an address of their own, and so can be linked to. */
export const linkable: readonly TypeName[] = Object.values<AnyContentType>(contentTypes)
  .filter(({ path }) => path)
  .map(({ name }) => name as TypeName);

/** The content types that a reference may lead to. */
export const typesOf = ({ to }: Pick<ReferenceField, 'to'>): readonly string[] =>
  to === 'linkable' ? linkable : to;
