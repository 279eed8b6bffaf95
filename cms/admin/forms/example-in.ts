import { formExample } from '#shared/content/form/example.ts';
import { previewMessages } from '#shared/contract/preview-messages.ts';
import { check } from '#shared/schema/check.ts';
import type { Values } from '#shared/schema/types.ts';

/** An example as it comes out of a preview. */
export type PreviewExample = Values<(typeof formExample)['fields']>;

/** The example that a message asks to keep, or what is wrong with it; undefined if it asks something else. */
export const exampleIn = (message: unknown): PreviewExample | { readonly problem: string } | undefined => {
  const { type, example } = (message ?? {}) as { readonly type?: unknown; readonly example?: unknown };
  if (type !== previewMessages.keep) return undefined;
  const checked = check(formExample, example);
  return checked.ok ? checked.value : { problem: checked.problems.map((one) => one.message).join('. ') };
};
