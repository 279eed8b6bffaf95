import type { BlockValue } from '../../schema/types.ts';
import type { Meaning } from '../meaning.ts';
import type { contentQuestion } from './schema.ts';

/** It has no input, so it never has an answer, nor a problem. */
export const content: Meaning<BlockValue<typeof contentQuestion>, never> = {
  inputs: () => [],
  read: () => ({ problems: [] }),
  typed: () => new Map(),
  shown: () => '',
};
