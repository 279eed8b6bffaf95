'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { Previews } from '../preview/Previews.tsx';
import { useLiveStatus } from './use-live-status.ts';
import './live.scss';

interface Props {
  readonly siteUrl: string;
  /** Whether it has drafts that can be previewed. */
  readonly previews: boolean;
}

/** Whether this document can be read on the site, kept up to date while it is open. */
export const LiveStatus = ({ siteUrl, previews }: Props) => {
  const info = useDocumentInfo();
  const { id, collectionSlug, lastUpdateTime } = info;
  const status = useLiveStatus();
  if (!status) return null;
  const newer = previews && status.tone === 'live' && info.unpublishedVersionCount > 0;
  return (
    <>
      <div className={`live live--${status.tone}`} role="status">
        <p className="live__words">
          <span className="live__mark" aria-hidden="true" />
          {status.words}
        </p>
        {status.detail ? <p className="live__detail">{status.detail}</p> : null}
        {newer ? <p className="live__detail">There is a newer draft, which is not on the site yet.</p> : null}
        {(newer || status.tone === 'off') && !info.hasPublishPermission ? (
          <p className="live__detail">Your changes are kept. Ask a publisher to publish them.</p>
        ) : null}
        {status.path ? (
          <p className="live__link">
            <a href={siteUrl + status.path} target="_blank" rel="noreferrer">
              View page<span className="live__where"> {status.path} (opens in a new tab)</span>
            </a>
          </p>
        ) : null}
      </div>
      {previews && collectionSlug && id !== undefined ? (
        <Previews
          collection={collectionSlug}
          id={String(id)}
          changed={lastUpdateTime}
          mayRestore={info.hasSavePermission === true}
        />
      ) : null}
    </>
  );
};
