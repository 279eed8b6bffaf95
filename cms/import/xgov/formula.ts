import type { Json } from '../json.ts';

/** A condition that was written as a formula, in the shapes that written-out conditions have. */
export type Formula =
  | { readonly all: readonly Formula[] }
  | { readonly any: readonly Formula[] }
  | { readonly not: Formula }
  /** A condition by its name, or a question that is answered with yes. */
  | { readonly name: string }
  | { readonly test: Json };

/**
 * Reads a formula such as `about.age >= 18 and (about.kind == 'b' or not 'c' in about.kinds)`: names,
 * comparisons, “and” before “or”, brackets. Undefined for anything else.
 */
export const readFormula = (source: string): Formula | undefined => {
  const tokens =
    source.match(/'[^']*'|"[^"]*"|[A-Za-z_$][\w$.-]*|-?\d+(?:\.\d+)?|==|!=|>=|<=|&&|\|\||\S/g) ?? [];
  let at = 0;
  const taken = (...wanted: string[]): boolean => {
    const found = wanted.includes(tokens[at] ?? '');
    if (found) at++;
    return found;
  };
  const several = (part: () => Formula | undefined, key: 'all' | 'any', ...words: string[]) => {
    const parts = [part()];
    while (taken(...words)) parts.push(part());
    if (!parts.every((one) => one !== undefined)) return undefined;
    return parts.length > 1 ? ({ [key]: parts } as { all: Formula[] } | { any: Formula[] }) : parts[0];
  };
  const either = (): Formula | undefined => several(both, 'any', 'or', '||');
  const both = (): Formula | undefined => several(one, 'all', 'and', '&&');
  const one = (depth = 0): Formula | undefined => {
    if (depth > deepest) return undefined;
    if (taken('not', '!')) {
      const inner = one(depth + 1);
      return inner && { not: inner };
    }
    if (taken('(')) {
      if (opened++ > deepest) return undefined;
      const inner = either();
      return taken(')') ? inner : undefined;
    }
    return compared();
  };
  let opened = 0;
  const compared = (): Formula | undefined => {
    const left = tokens[at++];
    if (left === undefined) return undefined;
    const operator = tokens[at];
    if (operator === 'in') {
      const [, name] = [at++, tokens[at++]];
      return isName(name) && !isName(left) ? testOf(name, 'contains', left) : undefined;
    }
    if (operator === undefined || !Object.hasOwn(operators, operator))
      return isName(left) ? { name: left } : undefined;
    at++;
    const right = tokens[at++];
    return isName(left) && right !== undefined && !isName(right)
      ? testOf(left, operators[operator] as string, right)
      : undefined;
  };
  const found = either();
  return at === tokens.length ? found : undefined;
};

const deepest = 100;

const operators: Readonly<Record<string, string>> = {
  '==': 'is',
  '!=': 'is not',
  '>': 'is more than',
  '<': 'is less than',
  '>=': 'is at least',
  '<=': 'is at most',
};

const isName = (token: string | undefined): token is string =>
  token !== undefined && /^[A-Za-z_$]/.test(token) && token !== 'true' && token !== 'false';

const testOf = (name: string, operator: string, value: string): Formula => ({
  test: { field: { name }, operator, value: { value: value.replace(/^(['"])(.*)\1$/, '$2') } },
});
