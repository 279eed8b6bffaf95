import type { State } from '#shared/case/states.ts';
import { DueTag } from './DueTag.tsx';

interface Row {
  readonly state: State;
  readonly dueBy: string;
  readonly needsReview?: boolean | null;
}

/** In a list: whether to look at a case first, whether it is late, or when it is due. */
export const DueCell = ({ rowData }: { readonly rowData?: Row }) =>
  rowData?.dueBy ? <DueTag {...rowData} now={Date.now()} /> : null;
