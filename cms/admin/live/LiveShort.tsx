'use client';
import { useSyncExternalStore } from 'react';
import { useLiveStatus } from './use-live-status.ts';
import './live.scss';

/**
 * Whether this is live, in three words beside the buttons: on narrow screens Payload puts the sidebar, which says
 * it in full, below all the fields.
 */
export const LiveShort = () => {
  const narrow = useSyncExternalStore(
    watch,
    () => sidebarIsBelow().matches,
    () => false,
  );
  return narrow ? <Words /> : null;
};

const Words = () => {
  const status = useLiveStatus();
  return status ? (
    <p className={`live-short live--${status.tone}`}>
      <span className="live__mark" aria-hidden="true" />
      {status.words}
    </p>
  ) : null;
};

/** Payload's own breakpoint. */
const sidebarIsBelow = (): MediaQueryList => matchMedia('(max-width: 1024px)');

const watch = (changed: () => void): (() => void) => {
  const query = sidebarIsBelow();
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};
