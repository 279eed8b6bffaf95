import type { DraftForm } from './draftForm.ts';
import type { Fault, Severity } from './finding.ts';
import type { Linted } from './linted.ts';

/** One thing that can be wrong with a form. */
export interface Rule {
  readonly severity: Severity;
  /** One sentence that explains the rule to an editor. */
  readonly why: string;
  readonly find: (linted: Linted) => readonly Fault[];
  readonly example: {
    /** A small form that has the fault, with where it is and what is said … */
    readonly wrong: DraftForm;
    readonly path: string;
    readonly message: string;
    /** … and the same, put right. */
    readonly right: DraftForm;
  };
}
