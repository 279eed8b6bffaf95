import type { Route } from './createSite.ts';
import { sendJson } from './send.ts';

/** How much waits somewhere, and for how long the oldest of it has. */
export interface Backlog {
  readonly waiting: number;
  /** In seconds; 0 if nothing waits. */
  readonly oldest: number;
}

/** What `/ready` says. */
export interface Readiness {
  /** Answers that are not yet at the cms. */
  readonly inbox: Backlog;
  /** Pages that are to be rendered. */
  readonly publisher: Backlog;
  /** Whether there is any content to serve. */
  readonly hasContent: boolean;
}

/** `/health` says that the process lives; `/ready` whether it can do its work, and what waits. */
export const healthRoutes = (readiness: () => Readiness): readonly Route[] => [
  {
    method: 'GET',
    isFirst: true,
    matches: (path) => path === '/health',
    answer: async ({ response }) => sendJson(response, 200, { healthy: true }) as undefined,
  },
  {
    method: 'GET',
    isFirst: true,
    matches: (path) => path === '/ready',
    answer: async ({ response }) => {
      const { hasContent, ...backlogs } = readiness();
      return sendJson(response, hasContent ? 200 : 503, { ready: hasContent, ...backlogs }) as undefined;
    },
  },
];
