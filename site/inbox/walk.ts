import { definitionOf } from '#shared/content/form/definition.ts';
import { entriesFrom } from '#shared/form/entries.ts';
import { journey, nextVisit } from '#shared/form/journey.ts';
import type { Journey, Visit } from '#shared/form/journey.ts';
import { todayAt } from '#shared/form/today.ts';
import { verifiedFiles } from './files/fileQuestions.ts';
import type { AddressRequest, FormRequest } from './formRequest.ts';
import type { Draft } from './inbox.ts';

/** The way that a draft's answers take, and the address below which its steps lie. */
export const walk = (request: FormRequest, { typed, key }: Draft, token: string) => {
  const { form, path, now } = request;
  const entries = verifiedFiles(request, entriesFrom(typed), key);
  return { entries, way: journey(form, entries, todayAt(now)), base: `${path}/draft/${token}` };
};

/** A request to the version of the form that a draft was begun with, whatever is published there by now. */
export const toBegun = (request: AddressRequest, { document }: Draft): FormRequest => ({
  ...request,
  document,
  form: definitionOf(document),
});

/** Where the link of a saved draft is shown. */
export const savedAddress = ({ path }: AddressRequest, token: string): string =>
  `${path}/draft/${token}?saved`;

/** The draft of a token, if it is one of this very form. */
export const draftOf = ({ inbox, slug, locale }: AddressRequest, token: string): Draft | undefined => {
  const draft = inbox.readDraft(token);
  return draft?.slug === slug && draft.locale === locale ? draft : undefined;
};

/** Where a journey goes on after a step: never past one that has a problem. */
export const after = (way: Journey, visit: Visit): string => {
  const at = way.visits.indexOf(visit);
  if (way.stuck && way.visits.indexOf(way.stuck) <= at) return way.stuck.step.slug;
  return nextVisit(way, visit)?.step.slug ?? way.end;
};
