import { findings } from '#shared/form/lint/findings.ts';
import type { FormToLint, LintedForm } from './form.ts';

/** What is wrong with a form: errors first. */
export const lintForm = ({ source, title, content, met }: FormToLint): LintedForm => {
  const all = [...met, ...findings(content)];
  const of = (severity: 'error' | 'warning') => all.filter((one) => one.severity === severity);
  return { source, title, content, findings: [...of('error'), ...of('warning')] };
};
