import { plainText } from '#shared/schema/rich-text.ts';
import type { RichText } from '#shared/schema/rich-text.ts';
import { string } from '../json.ts';

interface Step {
  readonly title?: unknown;
  readonly guidance?: unknown;
  readonly questions?: readonly Readonly<Record<string, unknown>>[];
}

/**
 * Other engines have no field for what something personal is needed for, so the words around a question count:
 * whether they speak of getting in touch, or of what the person will do. The address of an organisation is not
 * personal; and where a privacy notice is named, that says it (UK GDPR, article 13(1)(c)).
 */
export const withPurposes = <S extends Step>(step: S, namesNotice: boolean): S => {
  const { title, guidance, questions } = step;
  if (!questions) return step;
  const around = [string(title), textOf(guidance)];
  for (const { blockType, label, text } of questions)
    if (blockType === 'content') around.push(string(label), textOf(text));
  return {
    ...step,
    questions: questions.map((question) => {
      const own = [question['label'], question['hint']].map(string);
      const isSaid = namesNotice || [...around, ...own].some((words) => speaksOfUse.test(words));
      const isOfThing =
        question['blockType'] === 'address' && [...around, ...own].some((one) => thing.test(one));
      return isSaid || isOfThing ? { ...question, purpose: 'as its words say' } : question;
    }),
  };
};

const speaksOfUse =
  /\b(contact|receive|queries\b|correspondence|will sign\b|we will use (this|it)\b|g?cyswllt|gyswllt|cysyllt|derbyn|gohebu)/i;
const thing = /\b(organi[sz]ation|company|asset|property|sefydliad|ased\b)/i;

const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'root' in value ? plainText(value as RichText) : '';
