'use client';
import { toast } from '@payloadcms/ui';
import { useState } from 'react';
import { EarlierVersions } from './EarlierVersions.tsx';
import './previews.scss';

interface Props {
  readonly collection: string;
  readonly id: string;
  /** Milliseconds since 1970: when it was last saved. */
  readonly changed: number;
  /** Whether this person may take an earlier version back. */
  readonly mayRestore: boolean;
}

/** Links to how this will look: for somebody without an account, and as it was before. */
export const Previews = ({ collection, id, ...versions }: Props) => {
  const [link, setLink] = useState<string>();
  const copy = async (): Promise<void> => {
    const response = await fetch(`${previewPath(collection, id)}?link`, { credentials: 'same-origin' });
    if (!response.ok) {
      toast.error('The link could not be made. Try again.');
      return;
    }
    const { url } = (await response.json()) as { url: string };
    try {
      await navigator.clipboard.writeText(url);
      toast.success('Copied. Whoever has the link can see the draft for 30 minutes.');
    } catch {
      // Not every browser lets a page write to the clipboard.
      setLink(url);
    }
  };
  return (
    <div className="previews">
      <button type="button" className="previews__button" onClick={() => void copy()}>
        Copy preview link
      </button>
      {link ? (
        <label className="previews__link">
          Copy this link. It works for 30 minutes.
          <input readOnly value={link} onFocus={(event) => event.target.select()} />
        </label>
      ) : null}
      <EarlierVersions collection={collection} id={id} {...versions} />
    </div>
  );
};

/** Where the desk makes links to previews. */
export const previewPath = (collection: string, id: string): string =>
  `/api/preview/${encodeURIComponent(collection)}/${encodeURIComponent(id)}`;
