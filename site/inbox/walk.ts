import { entriesFrom } from '#shared/form/entries.ts';
import { journey } from '#shared/form/journey.ts';
import type { Journey, Visit } from '#shared/form/journey.ts';
import { todayAt } from '#shared/form/today.ts';
import type { FormRequest } from './formRequest.ts';
import type { Draft } from './inbox.ts';

/** The way that the answers of a draft take, and the address below which its steps lie. */
export const walk = (request: FormRequest, draft: Draft, token: string) => {
  const entries = entriesFrom(draft.typed);
  const way = journey(draft.form, entries, todayAt(request.now));
  return { form: draft.form, entries, way, base: `${request.path}/draft/${token}` };
};

/** The draft of a token, if it is one of this very form. */
export const draftOf = ({ inbox, slug, locale }: FormRequest, token: string): Draft | undefined => {
  const draft = inbox.readDraft(token);
  return draft?.slug === slug && draft.locale === locale ? draft : undefined;
};

/** Where a journey goes on after a step: never past one that has a problem. */
export const after = (way: Journey, visit: Visit): string => {
  const at = way.visits.indexOf(visit);
  if (way.stuck && way.visits.indexOf(way.stuck) <= at) return way.stuck.step.slug;
  return way.visits[at + 1]?.step.slug ?? way.end;
};
