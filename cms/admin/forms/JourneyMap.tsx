import { memo, useEffect, useMemo, useRef } from 'react';
import type { FormPart, ShownTrail } from './FormCheck.tsx';
import { drawLines } from './map/drawLines.ts';
import { placesOf } from './map/legsOf.ts';
import { troublesOf } from './map/troublesOf.ts';
import { MapStop } from './MapStop.tsx';

interface Props extends FormPart {
  readonly shown: ShownTrail | undefined;
}

/**
 * The journey, drawn: its steps in order, the line on which people go on from one to the next, and beside it a
 * line for each route. It is a list of steps with where each leads, so it can be read without being seen.
 */
export const JourneyMap = memo(({ review, shown, goTo, show }: Props) => {
  const { stops } = review;
  const slugs = shown?.slugs;
  const drawing = useMemo(() => drawLines(stops, slugs), [stops, slugs]);
  const troubles = useMemo(() => troublesOf(stops, review), [stops, review]);
  const lit = new Set(placesOf(stops, slugs ?? []));
  const caption = useRef<HTMLParagraphElement>(null);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (!slugs) return;
    caption.current?.focus({ preventScroll: true });
    const [last] = [...(list.current?.querySelectorAll('.map__stop--lit') ?? [])].slice(-1);
    last?.scrollIntoView({ block: 'nearest' });
  }, [slugs]);
  return (
    <div className="map">
      {shown ? (
        <p className="map__shown" ref={caption} tabIndex={-1}>
          <span>
            The thick line is the way of: <strong>{shown.of}</strong>
          </span>
          <button type="button" onClick={() => show(undefined)}>
            Show all alike
          </button>
        </p>
      ) : null}
      <ol ref={list} className="map__stops" style={{ '--lanes': drawing.lanes } as React.CSSProperties}>
        {stops.map((stop, at) => (
          <MapStop
            key={stop.path ?? stop.slug}
            stop={stop}
            stops={stops}
            lines={drawing.rows[at]}
            lit={lit.has(at)}
            trouble={troubles.get(stop.slug)}
            goTo={goTo}
          />
        ))}
      </ol>
    </div>
  );
});
JourneyMap.displayName = 'JourneyMap';
