import type { conditionParts } from '#shared/questions/showIf.ts';
import type { BlockValue } from '#shared/schema/types.ts';
import { slug } from '#shared/text/slug.ts';
import type { Expression } from './expression.ts';

/** What a condition is made of on the desk. */
export type Part = BlockValue<(typeof conditionParts)[number]>;

type Test = Extract<Part, { blockType: 'any-of' }>['tests'][number];

/** Makes parts of expressions, and named conditions of what parts can't hold or what has a name already. */
export const partMaker = () => {
  const named = new Map<string, { readonly name: string; readonly when: readonly Part[] }>();
  const taken = new Set<string>();

  const define = (expression: Expression, wanted: string): Test => {
    const key = JSON.stringify(expression);
    const known = named.get(key);
    if (known) return { blockType: 'condition-use', condition: known.name };
    const name = freeName(wanted, taken);
    named.set(key, { name, when: [] });
    named.set(key, { name, when: partsOf(expression, name) });
    return { blockType: 'condition-use', condition: name };
  };
  const testOf = (expression: Expression, name: string): Test =>
    typeof expression === 'object' && 'question' in expression
      ? { blockType: 'answer-test', ...expression }
      : define(expression, name);
  const partsOf = (expression: Expression, name: string): Part[] => {
    if (typeof expression === 'boolean') return [];
    if ('all' in expression) return expression.all.flatMap((one) => partsOf(one, name));
    if ('any' in expression)
      return [{ blockType: 'any-of', tests: expression.any.map((one) => testOf(one, name)) }];
    if ('not' in expression) {
      const { not } = expression;
      const tests = typeof not === 'object' && 'any' in not ? not.any : [not];
      return [{ blockType: 'none-of', tests: tests.map((one) => testOf(one, name)) }];
    }
    return [testOf(expression, name) as Part];
  };
  return {
    /** The parts of an expression; one that is more than a test goes by the name that it had. */
    parts: (expression: Expression, name: string): Part[] => {
      const isTest = typeof expression === 'boolean' || 'question' in expression;
      return isTest ? partsOf(expression, name) : [define(expression, name) as Part];
    },
    /** A condition that nothing uses: it has a name, and what it asks makes no difference. */
    keep: (wanted: string): void => {
      const name = freeName(wanted, taken);
      named.set(`unused ${name}`, { name, when: [] });
    },
    conditions: () => [...named.values()].map((one) => ({ blockType: 'form-condition' as const, ...one })),
  };
};

/** A name as our forms take them, the first that is free: 40 characters at most. */
export const freeName = (
  words: string,
  taken: Set<string>,
  isFree: (name: string) => boolean = (name) => !taken.has(name),
): string => {
  const base = cutAt(slug(words), longest) || 'question';
  const start = /^[a-z]/.test(base) ? base : cutAt(`q-${base}`, longest);
  for (let n = 1; ; n++) {
    const name = n === 1 ? start : `${cutAt(start, longest - 4)}-${n}`;
    if (taken.has(name) || !isFree(name)) continue;
    taken.add(name);
    return name;
  }
};

const longest = 40;

/** Cut between words if there are any. */
const cutAt = (name: string, most: number): string => {
  if (name.length <= most) return name;
  const cut = name.slice(0, most);
  return name[most] === '-' ? cut : cut.replace(/-[^-]*$/, '');
};
