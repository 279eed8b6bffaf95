import { isLate } from '#shared/case/due.ts';
import { states } from '#shared/case/states.ts';
import type { State } from '#shared/case/states.ts';
import { shortDay } from './dates.ts';
import './cases.scss';

interface Props {
  readonly state: State;
  readonly dueBy: string;
  readonly needsReview?: boolean | null;
  readonly now: number;
  /** Before the day, such as `Due `. */
  readonly label?: string;
}

/** Whether to look at a case first, whether it is late, or when it is due; nothing once it is finished. */
export const DueTag = ({ state, dueBy, needsReview, now, label }: Props) => {
  if (!states[state].open) return <span className="case-quiet">–</span>;
  return (
    <>
      {needsReview ? <span className="case-tag case-tag--review">Look first</span> : null}{' '}
      {isLate({ state, dueBy }, now) ? (
        <span className="case-tag case-tag--late">{lateBy(dueBy, now)}</span>
      ) : (
        <span className="case-quiet">
          {state === 'waiting' ? 'Clock stopped' : `${label ?? ''}${shortDay(dueBy)}`}
        </span>
      )}
    </>
  );
};

const lateBy = (dueBy: string, now: number): string => {
  const days = Math.ceil((now - Date.parse(dueBy)) / 86_400_000);
  return days === 1 ? 'Late by a day' : `Late by ${days} days`;
};
