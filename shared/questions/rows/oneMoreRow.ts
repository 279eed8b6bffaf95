import type { Step } from '../../form/definition.ts';
import type { Entries } from '../../form/entries.ts';
import { inputId } from '../asking.ts';
import { cellName, rowsName, rowsShown } from './meaning.ts';

/** What was typed with one more row in one of a step's tables, and the id of that row's first input. */
export const oneMoreRow = (
  { questions }: Step,
  entries: Entries,
  table: string,
): { readonly entries: Entries; readonly id: string } | undefined => {
  for (const question of questions) {
    const [column] = question.blockType === 'rows' ? question.columns : [];
    if (question.blockType !== 'rows' || question.name !== table || !column) continue;
    const asked = new Map(entries).set(rowsName(question), [String(rowsShown(question, entries) + 1)]);
    return { entries: asked, id: inputId(cellName(question, rowsShown(question, asked), column)) };
  }
  return undefined;
};
