import { expect } from 'vitest';
import type { Entries } from '#shared/form/entries.ts';
import { journey, submittedAnswers } from '#shared/form/journey.ts';
import { until } from '../abuse/formSite.ts';
import type { FormSite } from '../abuse/formSite.ts';
import type { ImportedForm } from './importedForms.ts';

/** Waits for the case with a reference, whose answers are what was typed. */
export const arrived = async (
  site: FormSite,
  { source, definition }: ImportedForm,
  typed: Entries,
  reference: string,
  today: string,
): Promise<void> => {
  await until(() => site.caseOf(reference) !== undefined);
  const wanted = submittedAnswers(journey(definition, typed, today));
  expect(site.caseOf(reference)?.answers.map(withoutFiles), source).toEqual(wanted.map(withoutFiles));
};

/** Of a file its name: where it is kept, and what the site found out about it, is known when it was sent. */
const withoutFiles = <A extends { readonly kind: string; readonly value: unknown; readonly shown: string }>(
  answer: A,
): A =>
  answer.kind === 'file'
    ? { ...answer, shown: '', value: (answer.value as readonly { name: string }[]).map(({ name }) => name) }
    : answer;
