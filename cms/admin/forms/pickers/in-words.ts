import type { Operator } from '#shared/form/condition.ts';
import { conditionInWords } from '#shared/form/lint/conditionInWords.ts';
import { choicesFor, strayLabel } from './choices.ts';
import type { Outline } from './outline.ts';

/** What a block at a path says of other parts of its form, in words; nothing while it says nothing yet. */
export const inWords = (outline: Outline, path: string, block: Readonly<Record<string, unknown>>): string => {
  const text = (field: string): string => (typeof block[field] === 'string' ? block[field] : '');
  const named = (picks: 'later-step' | 'condition' | 'earlier-question', value: string): string =>
    choicesFor(picks, outline, path)
      .flatMap(({ choices }) => choices)
      .find((one) => one.value === value)?.label ?? strayLabel(picks, outline, value);
  if (text('to')) return named('later-step', text('to'));
  if (text('condition')) return named('condition', text('condition'));
  if (!text('question')) return '';
  const [question, value] = [text('question'), text('value')];
  // An example has answers instead of comparisons: one that is empty was left empty.
  const operator = (text('operator') || (value ? 'is' : 'empty')) as Operator;
  if (!value && !withoutValue.has(operator)) return named('earlier-question', question);
  return conditionInWords({ steps: outline.steps, conditions: {} })({ question, operator, value });
};

const withoutValue: ReadonlySet<Operator> = new Set(['empty', 'answered']);
