import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { LiveStatus as Status } from './live-status.ts';

/** Whether the document that is open can be read on the site. Asks often while something is under way. */
export const useLiveStatus = (): Status | undefined => {
  const info = useDocumentInfo();
  const { collectionSlug: collection, lastUpdateTime, hasPublishedDoc, versionCount } = info;
  const id = info.id === undefined ? undefined : String(info.id);
  // What tells that somebody saved, published or unpublished here.
  const changed = `${lastUpdateTime} ${hasPublishedDoc} ${versionCount}`;
  const [status, setStatus] = useState<Status>();
  useEffect(() => {
    if (!collection || !id) return;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const look = async (turn: number): Promise<void> => {
      const next = await ask(collection, id, stop.signal).catch(() => undefined);
      if (stop.signal.aborted) return;
      if (next) setStatus(next);
      timer = setTimeout(() => void look(turn + 1), next ? pause(turn, next.busy) : 10_000);
    };
    void look(0);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [collection, id, changed]);
  return status;
};

/** Milliseconds until the next look: others publish and unpublish too. */
const pause = (turn: number, busy: boolean): number => {
  if (document.hidden) return 30_000;
  if (!busy) return 5_000;
  return turn < 12 ? 300 : 2_000;
};

const ask = async (collection: string, id: string, signal: AbortSignal): Promise<Status> => {
  const path = `/api/live/${encodeURIComponent(collection)}/${encodeURIComponent(id)}`;
  const response = await fetch(path, { signal, credentials: 'same-origin' });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return (await response.json()) as Status;
};
