import type { View } from './views.ts';

/** The page for a post that was not even looked at. */
export const refusal = (status: 400 | 403 | 413 | 415): View => ({
  kind: 'message',
  status,
  notice: ({ 400: 'unreadable', 403: 'foreign', 413: 'too-large', 415: 'unreadable' } as const)[status],
});

/** The page where there is no draft any more. */
export const gone: View = { kind: 'message', status: 410, notice: 'gone' };
