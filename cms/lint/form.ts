import type { DraftForm } from '#shared/form/lint/draftForm.ts';
import type { Finding } from '#shared/form/lint/finding.ts';

/** A form whose faults are wanted, from wherever it comes. */
export interface FormToLint {
  /** Where it is: its file in the folder, or its address. */
  readonly source: string;
  readonly title: string;
  readonly content: DraftForm;
  /** What was found as it was brought into our shape, which no longer shows in it. */
  readonly met: readonly Finding[];
}

/** A form with all that is wrong with it: errors first, each in the order of the form. */
export interface LintedForm {
  readonly source: string;
  readonly title: string;
  readonly content: DraftForm;
  readonly findings: readonly Finding[];
}
