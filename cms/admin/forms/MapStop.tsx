import type { Drawing } from './map/drawLines.ts';
import type { Stop, Way } from './map/stops.ts';
import type { Trouble } from './map/troublesOf.ts';
import { MapLines } from './MapLines.tsx';
import { Mark } from './Mark.tsx';
import { stopInWords } from './words.ts';

interface Props {
  readonly stop: Stop;
  readonly stops: readonly Stop[];
  readonly lines: Drawing['rows'][number] | undefined;
  readonly lit: boolean;
  readonly trouble: Trouble | undefined;
  readonly goTo: (path: string) => void;
}

/** One stop of the map as a box that leads to its fields, with its routes below it. */
export const MapStop = ({ stop, stops, lines, lit, trouble, goTo }: Props) => {
  const { kind, path, ways, next } = stop;
  const classes = [
    'map__stop',
    `map__stop--${kind}`,
    ...(stop.onlyIf ? ['map__stop--sometimes'] : []),
    ...(lit ? ['map__stop--lit'] : []),
    ...(trouble ? [`map__stop--${trouble.errors ? 'error' : 'warning'}`] : []),
  ].join(' ');
  const inside = <StopWords stop={stop} lit={lit} trouble={trouble} />;
  return (
    <li>
      <div className="map__row">
        <MapLines lines={lines?.stop} isStation={kind !== 'ending'} />
        {kind === 'ending' ? null : <Station stop={stop} lit={lit} />}
        {path === undefined ? (
          <div className={classes}>{inside}</div>
        ) : (
          <button type="button" className={classes} onClick={() => goTo(path)}>
            {inside}
          </button>
        )}
      </div>
      {ways.length ? (
        <ul className="map__ways">
          {ways.map((way, n) => (
            <li key={way.path} className="map__row">
              <MapLines lines={lines?.ways[n]} />
              <button type="button" className="map__way" onClick={() => goTo(way.path)}>
                <WayWords way={way} isFirst={n === 0} stops={stops} wrong={trouble?.ways.has(n) ?? false} />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {next === undefined ? null : (
        <p className="form-check__said">
          {ways.length ? 'Otherwise goes' : 'Goes'} on to {stopInWords(stops, next)}
        </p>
      )}
    </li>
  );
};

const Station = ({ stop, lit }: { readonly stop: Stop; readonly lit: boolean }) => (
  <span className={`map__station${lit ? ' map__station--lit' : ''}`} aria-hidden="true">
    {stop.kind === 'check' ? <Mark sign="right" /> : stop.number}
  </span>
);

const kinds: Readonly<Record<Stop['kind'], string>> = { step: 'Step', ending: 'Ending', check: 'The end' };

const StopWords = ({ stop, lit, trouble }: Pick<Props, 'stop' | 'lit' | 'trouble'>) => {
  const { kind, title, number, questions, each, onlyIf } = stop;
  const facts = [...(kind === 'step' ? [counted(questions)] : []), ...(each ? [`for each ${each}`] : [])];
  return (
    <>
      <span className="map__title">
        <span className={kind === 'ending' ? 'map__kind' : 'form-check__said'}>
          {kinds[kind]} {number}
          {kind === 'ending' ? ' ' : ': '}
        </span>
        {title || 'No title yet'}
      </span>
      {facts.length ? <span className="map__facts">{facts.join(', ')}</span> : null}
      {onlyIf ? <span className="map__facts">Only if {onlyIf}</span> : null}
      {trouble ? (
        <span className="map__trouble">
          {trouble.errors ? (
            <span>
              <Mark sign="error" /> {trouble.errors === 1 ? '1 problem' : `${trouble.errors} problems`}
            </span>
          ) : null}
          {trouble.warnings ? (
            <span>
              <Mark sign="warning" /> {trouble.warnings} to look at
            </span>
          ) : null}
        </span>
      ) : null}
      {lit ? <span className="form-check__said"> (on the way that is shown)</span> : null}
    </>
  );
};

interface WayProps {
  readonly way: Way;
  readonly isFirst: boolean;
  readonly stops: readonly Stop[];
  readonly wrong: boolean;
}

const WayWords = ({ way, isFirst, stops, wrong }: WayProps) => (
  <>
    {wrong ? <Mark sign="error" /> : null} {conditionOf(way, isFirst)} <span aria-hidden="true">→</span>
    <span className="form-check__said">
      {way.leads ? 'go to' : 'go nowhere: there is no later step'}
    </span>{' '}
    <span className="map__to">{stopInWords(stops, way.to)}</span>
  </>
);

const conditionOf = ({ when }: Way, isFirst: boolean): string => {
  if (when) return `If ${when}`;
  return isFirst ? 'Always' : 'Otherwise';
};

const counted = (questions: number): string => {
  if (!questions) return 'Words only';
  return questions === 1 ? '1 question' : `${questions} questions`;
};
