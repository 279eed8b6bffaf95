import type { Severity } from '#shared/form/lint/finding.ts';
import type { RuleName } from '#shared/form/lint/rules/index.ts';
import type { LintedForm } from './form.ts';

/** How much was found, in how many forms. */
export interface Sums {
  readonly forms: number;
  readonly errors: number;
  readonly warnings: number;
  /** The forms that have an error or a warning. */
  readonly faulty: number;
  readonly unreadable: number;
  /** The rules that found anything, most findings first. */
  readonly rules: readonly RuleSum[];
}

export interface RuleSum {
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly findings: number;
  readonly forms: number;
}

/** Counts what was found by rule. */
export const sumsOf = (forms: readonly LintedForm[], unreadable: number): Sums => {
  const found = forms.flatMap(({ source, findings }) => findings.map((one) => ({ ...one, source })));
  const count = (severity: Severity): number => found.filter((one) => one.severity === severity).length;
  const rules = [...Map.groupBy(found, ({ rule }) => rule)].map(([rule, all]): RuleSum => ({
    rule,
    severity: all.some(({ severity }) => severity === 'error') ? 'error' : 'warning',
    findings: all.length,
    forms: new Set(all.map(({ source }) => source)).size,
  }));
  return {
    forms: forms.length,
    errors: count('error'),
    warnings: count('warning'),
    faulty: new Set(found.map(({ source }) => source)).size,
    unreadable,
    rules: rules.sort((a, b) => b.findings - a.findings || (a.rule < b.rule ? -1 : 1)),
  };
};
