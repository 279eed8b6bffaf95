import type { RuleName } from './rules/index.ts';

/** One thing that is wrong with a form, said to its editor. */
export interface Finding {
  readonly rule: RuleName;
  /** Errors block publishing. */
  readonly severity: Severity;
  /** The place in the form's content, parted by dots: `steps.2.routes.0.to`. */
  readonly path: string;
  /** The slug of the step at fault, for the map. */
  readonly step?: string;
  /** What is wrong, in plain words, without a full stop. */
  readonly message: string;
  /** How to put it right, one sentence without a full stop. */
  readonly remedy: string;
  /** A set of answers at which it happens, in the order of the journey. */
  readonly answers?: readonly SampleAnswer[];
  /** The slugs that those answers lead through, up to the place. */
  readonly trail?: readonly string[];
}

/** An error misleads, loses or strands residents; a warning is untidy. */
export type Severity = 'error' | 'warning';

/** One of a set of answers. */
export interface SampleAnswer {
  readonly question: string;
  readonly label: string;
  /** As conditions compare it, and an example of the form holds it; empty: not answered. */
  readonly value: string | readonly string[];
  /** As people read it. */
  readonly shown: string;
}

/** What a rule finds; which rule it was goes without saying, and how bad it is where it is as the rule says. */
export type Fault = Omit<Finding, 'rule' | 'severity'> & { readonly severity?: Severity };
