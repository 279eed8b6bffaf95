import type { Route } from './createSite.ts';
import { sendJson } from './send.ts';

/** What `/ready` says, beside whether it is ready. Times are in seconds. */
export interface Readiness {
  /** Whether it is known what the cms publishes, and the folder is in step with it. */
  readonly isReady: boolean;
  /** Answers that are not yet at the cms, and those that it refuses. */
  readonly inbox: { readonly waiting: number; readonly oldest: number; readonly refused: number };
  /** What is to go live: documents, and the pages that show them. */
  readonly publisher: {
    readonly waiting: number;
    readonly pages: number;
    readonly oldest: number;
    readonly problem: string | undefined;
  };
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
      const { isReady, ...backlogs } = readiness();
      return sendJson(response, isReady ? 200 : 503, { ready: isReady, ...backlogs }) as undefined;
    },
  },
];
