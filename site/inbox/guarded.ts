import { isClosed } from '#shared/content/form/openingAt.ts';
import type { FormRequest } from './formRequest.ts';
import { InboxUnavailable } from './inbox.ts';
import type { Limited } from './inbox.ts';
import type { Notice, Outcome, View } from './views.ts';

/** Does something if the form is open, nobody does too much of it and the disk takes it; else shows the answers again. */
export const guarded = (
  { inbox, form, address, opening }: FormRequest,
  what: Limited,
  show: (more: { status: number; notice: Notice; retryAfter?: number }) => View,
  work: () => Outcome,
): Outcome => {
  if (isClosed(opening)) return show({ status: 403, notice: 'closed' });
  const retryAfter = inbox.waitFor(what, form.id, address);
  if (retryAfter) return show({ status: 429, notice: 'busy', retryAfter });
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== InboxUnavailable.name) throw error;
    return show({ status: 503, notice: 'unavailable', retryAfter: 60 });
  }
};
