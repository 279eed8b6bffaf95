import type { Problem } from '#shared/schema/types.ts';

/** What was wrong, in words: what Payload's checks say is in the error's data, field by field. */
export const problemsOf = (error: unknown): readonly Problem[] => {
  const { message, data } = error as { message: string; data?: { errors?: readonly Problem[] } };
  return data?.errors?.length ? data.errors : [{ path: '', message }];
};
