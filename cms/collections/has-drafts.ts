import type { AnyContentType } from '../../shared/schema/types.ts';

/** Files are not versioned, and an address is what it is: both are live once saved. */
export const hasDrafts = (type: Pick<AnyContentType, 'name' | 'upload'>): boolean =>
  !type.upload && type.name !== 'address';
