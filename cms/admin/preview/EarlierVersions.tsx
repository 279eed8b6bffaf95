'use client';
import { toast } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { shortMoment } from '../cases/dates.ts';
import { previewPath } from './Previews.tsx';

interface Version {
  readonly id: string;
  readonly updatedAt: string;
  readonly version: { readonly _status?: string };
}

interface Props {
  readonly collection: string;
  readonly id: string;
  readonly changed: number;
  readonly mayRestore: boolean;
}

/**
 * The last ten versions: each can be seen as the public would see it, and restored as a draft. Nobody is asked
 * twice: what is public stays, and what was being edited is the next version in the list.
 */
export const EarlierVersions = ({ collection, id, changed, mayRestore }: Props) => {
  const [open, setOpen] = useState(false);
  const [versions, setVersions] = useState<readonly Version[]>();
  useEffect(() => {
    if (!open) return;
    const stop = new AbortController();
    load(collection, id, stop.signal)
      .then(setVersions)
      .catch(() => undefined);
    return () => stop.abort();
  }, [open, collection, id, changed]);

  const restore = async (version: string): Promise<void> => {
    const response = await fetch(`/api/${collection}/versions/${encodeURIComponent(version)}?draft=true`, {
      method: 'POST',
      credentials: 'same-origin',
    });
    if (response.ok) window.location.reload();
    else toast.error('It could not be restored.');
  };

  return (
    <details className="previews__versions" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Earlier versions</summary>
      {versions?.length === 0 ? <p>This is the first one.</p> : null}
      <ul>
        {versions?.map(({ id: version, updatedAt, version: { _status } }) => (
          <li key={version}>
            <span>
              {shortMoment(updatedAt)} {_status === 'published' ? <strong>published</strong> : 'draft'}
            </span>
            <span>
              <a
                href={`${previewPath(collection, id)}?version=${encodeURIComponent(version)}`}
                target="_blank"
                rel="noreferrer"
              >
                Preview
              </a>{' '}
              {mayRestore ? (
                <button type="button" onClick={() => void restore(version)}>
                  Restore as a draft
                </button>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
};

/** The newest is what is being edited. */
const load = async (collection: string, id: string, signal: AbortSignal): Promise<Version[]> => {
  const query = `where[parent][equals]=${encodeURIComponent(id)}&sort=-updatedAt&limit=11&depth=0&select[updatedAt]=true&select[version][_status]=true`;
  const response = await fetch(`/api/${collection}/versions?${query}`, {
    signal,
    credentials: 'same-origin',
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const { docs } = (await response.json()) as { docs: Version[] };
  return docs.slice(1);
};
