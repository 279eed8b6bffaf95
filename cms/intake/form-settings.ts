import type { Payload } from 'payload';
import { plainText } from '#shared/schema/rich-text.ts';
import type { RichText } from '#shared/schema/rich-text.ts';

/** What staff set on a form that concerns its cases. */
export interface FormSettings {
  /** Who is told about new cases. */
  readonly recipient?: string;
  /** What the resident is told will happen next. */
  readonly next?: string;
}

/** A form's settings; none if it is gone, for what was sent on it must still become a case. */
export const formSettings = async (payload: Payload, id: string): Promise<FormSettings> => {
  if (!('form' in payload.collections)) return {};
  const { docs } = await payload.find({
    collection: 'form' as never,
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  const { recipient, next } = (docs[0] ?? {}) as {
    readonly recipient?: string | null;
    readonly next?: RichText | null;
  };
  return {
    ...(recipient ? { recipient } : {}),
    ...(next?.root ? { next: plainText(next) } : {}),
  };
};
