import type { QuestionKind } from './index.ts';
import type { Meaning } from './meaning.ts';

const known = new Map<string, Meaning<unknown, unknown>>();

/**
 * Makes the engine know kinds of question. meanings.ts makes it know all of them; a browser loads only those
 * that its form asks.
 */
export const teach = (meanings: Readonly<Record<string, object>>): void => {
  for (const [kind, meaning] of Object.entries(meanings))
    known.set(kind, meaning as Meaning<unknown, unknown>);
};

/** The meaning of a kind, where the kind does not matter. Throws if it was not taught. */
export const meaningOf = ({ blockType }: { readonly blockType: QuestionKind }): Meaning<unknown, unknown> => {
  const meaning = known.get(blockType);
  if (!meaning) throw new Error(`The kind of question “${blockType}” is not loaded`);
  return meaning;
};

/** Whether a kind of that name was taught. */
export const isKnownKind = (kind: unknown): kind is QuestionKind => known.has(kind as string);

/** Whether it wants an answer, which content between questions does not. */
export const asks = (question: { readonly blockType: QuestionKind }): boolean =>
  meaningOf(question).inputs(question).length > 0;
