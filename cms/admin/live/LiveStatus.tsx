'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { liveStatus } from './live-status.ts';
import type { LiveStatus as Status, Publication, Stored } from './live-status.ts';
import './live.scss';

/** Whether this document can be read on the site, kept up to date while it is open. */
export const LiveStatus = ({ siteUrl }: { readonly siteUrl: string }) => {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  const status = useLiveStatus(collectionSlug, id === undefined ? undefined : String(id), lastUpdateTime);
  if (!status) return null;
  return (
    <div className={`live live--${status.tone}`} role="status">
      <p className="live__words">
        <span className="live__mark" aria-hidden="true" />
        {status.words}
      </p>
      {status.detail ? <p className="live__detail">{status.detail}</p> : null}
      {status.path ? (
        <p className="live__link">
          <a href={siteUrl + status.path} target="_blank" rel="noreferrer">
            View page<span className="live__where"> {status.path} (opens in a new tab)</span>
          </a>
        </p>
      ) : null}
    </div>
  );
};

/** Asks often while something is under way, and now and then while nothing is. */
const useLiveStatus = (
  collection: string | undefined,
  id: string | undefined,
  changed: number,
): Status | undefined => {
  const [status, setStatus] = useState<Status>();
  useEffect(() => {
    if (!collection || !id) return;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const look = async (turn: number): Promise<void> => {
      const next = await ask(collection, id, stop.signal).catch(() => undefined);
      if (stop.signal.aborted) return;
      if (next) setStatus(next);
      const pause = !next?.busy ? 20_000 : turn < 12 ? 300 : turn < 30 ? 1_500 : 10_000;
      timer = setTimeout(() => void look(turn + 1), pause);
    };
    void look(0);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [collection, id, changed]);
  return status;
};

const ask = async (collection: string, id: string, signal: AbortSignal): Promise<Status> => {
  const key = encodeURIComponent(`${collection}/${id}`);
  const [document, { docs }] = await Promise.all([
    get(`/api/${collection}/${encodeURIComponent(id)}?draft=false&depth=0`, signal),
    get(`/api/publication?where[key][equals]=${key}&limit=1&depth=0`, signal) as Promise<{
      docs: Publication[];
    }>,
  ]);
  const { _status, updatedAt } = document as { _status?: string; updatedAt?: string };
  const stored: Stored | undefined = updatedAt
    ? { status: _status === 'draft' ? 'draft' : 'published', updatedAt }
    : undefined;
  return liveStatus(stored, docs[0]);
};

const get = async (path: string, signal: AbortSignal): Promise<object> => {
  const response = await fetch(path, { signal, credentials: 'same-origin' });
  if (!response.ok && response.status !== 404) throw new Error(`HTTP ${response.status}`);
  return (await response.json()) as object;
};
