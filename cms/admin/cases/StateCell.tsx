import { isState } from '#shared/case/states.ts';
import { StateTag } from './StateTag.tsx';

/** A case's state in a list. */
export const StateCell = ({ cellData }: { readonly cellData?: unknown }) =>
  isState(cellData) ? <StateTag state={cellData} /> : <>{String(cellData ?? '')}</>;
