import { contentOf } from '#cms/collections/content-of.ts';
import type { Stored } from '#cms/collections/content-of.ts';
import { headingProblems } from '#cms/collections/headings.ts';
import { nameAll } from '#shared/content/form/naming/nameAll.ts';
import { form } from '#shared/content/form/schema.ts';
import { wrongTimes } from '#shared/content/form/wrongTimes.ts';
import type { Finding } from '#shared/form/lint/finding.ts';
import { findings } from '#shared/form/lint/findings.ts';
import { lintedFrom } from '#shared/form/lint/linted.ts';
import { runExamples } from '#shared/form/lint/runExamples.ts';
import type { ExampleResult } from '#shared/form/lint/runExamples.ts';
import { check } from '#shared/schema/check.ts';
import type { Problem } from '#shared/schema/types.ts';
import { stopsOf } from './map/stops.ts';
import type { Stop } from './map/stops.ts';

/** What there is to say about a form as it stands in its editor's fields. */
export interface Review {
  /** For all of which the server would refuse to publish it. */
  readonly errors: readonly Said[];
  readonly warnings: readonly Said[];
  readonly examples: readonly ExampleResult[];
  readonly stops: readonly Stop[];
}

/** Something that is wrong: a finding, or what a single field says below itself. */
export type Said = Omit<Finding, 'rule' | 'severity' | 'remedy'> & { readonly remedy?: string };

/** Looks at a form as Payload holds it, saved or not, by the rules by which it would be published. */
export const review = (written: Stored): Review => {
  // What has no name yet gets one before it is published.
  const stored = nameAll(written);
  const found = findings(stored);
  const errors = found.filter(({ severity }) => severity === 'error');
  return {
    errors: [
      ...fieldProblems(stored).filter(({ path }) => !errors.some((one) => one.path === path)),
      ...errors,
    ],
    warnings: found.filter(({ severity }) => severity === 'warning'),
    examples: runExamples(stored),
    stops: stopsOf(lintedFrom(stored).form),
  };
};

/** What fields say of themselves; and once they all are right, what else is checked as a form is published. */
const fieldProblems = (stored: Stored): Problem[] => {
  const checked = check({ fields: form.fields }, contentOf(form, stored));
  const problems = checked.ok
    ? [...wrongTimes(checked.value), ...headingProblems(form.fields, checked.value)]
    : checked.problems;
  return problems.map(({ path, message }) => ({ message, path: path.replace(/\.root(\.\d+)*$/, '') }));
};
