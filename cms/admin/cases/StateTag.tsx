import { states } from '#shared/case/states.ts';
import type { State } from '#shared/case/states.ts';
import './cases.scss';

/** A state as a coloured word. */
export const StateTag = ({ state }: { readonly state: State }) => (
  <span className={`case-tag case-tag--${state}`}>{states[state].label}</span>
);
