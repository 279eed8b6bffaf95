import type { RowLines } from './map/drawLines.ts';

interface Props {
  readonly lines: RowLines | undefined;
  /** Whether the line from above ends here, at a step. */
  readonly isStation?: boolean;
}

/**
 * What one row draws of the map's lines: borders that stretch with the row, so that they meet those of its
 * neighbours whatever the width, the size of the text or the printer's paper.
 */
export const MapLines = ({ lines, isStation = false }: Props) => {
  if (!lines) return null;
  const { above, below, around, lanes } = lines;
  return (
    <span className="map__lines" aria-hidden="true">
      {above ? (
        <span className={named('above', above.lit)}>{isStation ? <Head d="M0 0h10L5 8z" /> : null}</span>
      ) : null}
      {below ? <span className={named('below', below.lit)} /> : null}
      {around ? (
        <span
          className={`${named('around', around.lit)}${around.begins ? ' map__around--begins' : ''}${around.ends ? ' map__around--ends' : ''}`}
        />
      ) : null}
      {lanes.map(({ lane, part, lit }) => (
        <span
          key={`${lane} ${part}`}
          className={named(part, lit)}
          style={{ '--lane': lane } as React.CSSProperties}
        >
          {part === 'arrives' ? <Head d="M8 0v10L0 5z" /> : null}
        </span>
      ))}
    </span>
  );
};

const named = (part: string, lit: boolean): string => `map__line map__${part}${lit ? ' map__line--lit' : ''}`;

const Head = ({ d }: { readonly d: string }) => (
  <svg className="map__head" viewBox="0 0 10 10" focusable="false">
    <path d={d} />
  </svg>
);
