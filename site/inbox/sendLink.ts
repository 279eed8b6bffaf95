import { call } from '#shared/contract/call.ts';
import type { Wall } from '#shared/contract/call.ts';
import type { SavedLink } from '#shared/contract/messages.ts';

/** What became of a mail: it left, its address is refused, or no mail leaves at the moment. */
export type SendLink = (link: SavedLink) => Promise<'sent' | 'refused' | 'failed'>;

/** Has the cms send a link at once. It is kept nowhere on the way: if it can't leave now, it does not leave. */
export const sendLinkOver =
  (wall: Wall): SendLink =>
  async (link) => {
    try {
      const { status } = await call(wall, 'POST', '/link/saved-link', link, { timeout: 15_000 });
      return outcomes[status] ?? 'failed';
    } catch {
      // What is said of it could hold the link.
      return 'failed';
    }
  };

const outcomes: Readonly<Record<number, 'sent' | 'refused'>> = { 204: 'sent', 422: 'refused' };
