'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { Previews } from '../preview/Previews.tsx';
import type { LiveStatus as Status } from './live-status.ts';
import './live.scss';

interface Props {
  readonly siteUrl: string;
  /** Whether it has drafts that can be previewed. */
  readonly previews: boolean;
}

/** Whether this document can be read on the site, kept up to date while it is open. */
export const LiveStatus = ({ siteUrl, previews }: Props) => {
  const { id, collectionSlug, lastUpdateTime, hasPublishedDoc, versionCount } = useDocumentInfo();
  const status = useLiveStatus(
    collectionSlug,
    id === undefined ? undefined : String(id),
    // What tells that somebody saved, published or unpublished here.
    `${lastUpdateTime} ${hasPublishedDoc} ${versionCount}`,
  );
  if (!status) return null;
  return (
    <>
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
      {previews && collectionSlug && id !== undefined ? (
        <Previews collection={collectionSlug} id={String(id)} changed={lastUpdateTime} />
      ) : null}
    </>
  );
};

/** Asks often while something is under way, and now and then while nothing is. */
const useLiveStatus = (
  collection: string | undefined,
  id: string | undefined,
  changed: string,
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
