'use client';
import { useCallback, useId, useState } from 'react';
import { FormExamples } from './FormExamples.tsx';
import { FormFindings } from './FormFindings.tsx';
import { FormWatch } from './FormWatch.tsx';
import { JourneyMap } from './JourneyMap.tsx';
import { Mark } from './Mark.tsx';
import type { Review } from './review.ts';
import { useGoTo } from './use-go-to.ts';
import { examplesInShort, findingsInShort, signOf, verdict } from './words.ts';
import './forms.scss';
import './map.scss';

/** A way through the form that is shown on its map, and what it is the way of. */
export interface ShownTrail {
  readonly of: string;
  readonly slugs: readonly string[];
}

/** What each part of the check is given. */
export interface FormPart {
  readonly review: Review;
  /** Takes the editor to a place of the form's content. */
  readonly goTo: (path: string) => void;
  readonly show: (trail: ShownTrail | undefined) => void;
}

type View = 'findings' | 'map' | 'examples';

/**
 * What is wrong with the form that is open, its map, and its examples: one line above the fields that stays in
 * sight and opens. What it says is what is in the fields, saved or not.
 */
export const FormCheck = () => {
  const [review, setReview] = useState<Review>();
  const [view, setView] = useState<View>();
  const isWrong = Boolean(review?.errors.length);
  const refused = useCallback(() => setView((now) => (isWrong ? 'findings' : now)), [isWrong]);
  return (
    <section className="form-check" ref={measured} aria-label="Is this form right?" data-view={view}>
      <FormWatch say={setReview} refused={refused} />
      {review ? (
        <Opened review={review} view={view} setView={setView} />
      ) : (
        <p className="form-check__bar form-check__waiting">Looking at the form …</p>
      )}
    </section>
  );
};

interface OpenedProps {
  readonly review: Review;
  readonly view: View | undefined;
  readonly setView: React.Dispatch<React.SetStateAction<View | undefined>>;
}

const Opened = ({ review, view, setView }: OpenedProps) => {
  const [shown, setShown] = useState<ShownTrail>();
  const panel = useId();
  const go = useGoTo();
  const goTo = useCallback(
    (path: string) => {
      // The map, and on a small screen everything, would stand over the place.
      setView((now) =>
        now === 'map' || window.innerHeight < 800 || window.innerWidth < 768 ? undefined : now,
      );
      void go(path);
    },
    [go, setView],
  );
  const show = useCallback(
    (trail: ShownTrail | undefined) => {
      setShown(trail);
      if (trail) setView('map');
    },
    [setView],
  );
  const opener = (name: View, words: React.ReactNode) => (
    <button
      type="button"
      className="form-check__opener"
      aria-expanded={view === name}
      aria-controls={panel}
      onClick={() => setView(view === name ? undefined : name)}
    >
      {words}
      <svg className="form-check__arrow" viewBox="0 0 12 8" aria-hidden="true" focusable="false">
        <path d="M1.500 1.500L6 6l4.500-4.500" fill="none" stroke="currentColor" strokeWidth="1.500" />
      </svg>
    </button>
  );
  const common = { review, goTo, show };
  return (
    <>
      <div className="form-check__bar">
        {opener(
          'findings',
          <>
            <Mark sign={signOf(review)} /> {findingsInShort(review)}
          </>,
        )}
        {opener('map', 'Map')}
        {opener('examples', examplesInShort(review))}
      </div>
      <p className="form-check__said" role="status">
        {verdict(review)}
      </p>
      <div className="form-check__panel" id={panel} hidden={!view} tabIndex={view ? 0 : undefined}>
        {view === 'findings' ? <FormFindings {...common} /> : null}
        {view === 'map' ? <JourneyMap {...common} shown={shown} /> : null}
        {view === 'examples' ? <FormExamples {...common} /> : null}
      </div>
    </>
  );
};

/** What is scrolled to stops below this line, however tall it is. */
const measured = (element: HTMLElement | null): (() => void) | undefined => {
  if (!element) return undefined;
  const { style } = document.documentElement;
  const observer = new ResizeObserver(() =>
    style.setProperty('--form-check-height', `${element.offsetHeight}px`),
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
    style.removeProperty('--form-check-height');
  };
};
