import type { Entries } from '#shared/form/entries.ts';
import type { Journey, Visit } from '#shared/form/journey.ts';
import type { FormRequest } from './formRequest.ts';
import type { StepView } from './views.ts';

/** The page of a step; without `base`, the address of a draft, it is the form's own page. */
export const stepView = (
  { document, form, path }: FormRequest,
  way: Journey,
  visit: Visit,
  entries: Entries,
  base?: string,
): StepView => {
  const at = way.visits.indexOf(visit);
  const before = way.visits[at - 1];
  return {
    kind: 'step',
    status: 200,
    document,
    form,
    visit,
    entries,
    problems: [],
    action: base ? `${base}/${visit.step.slug}` : path,
    isFirst: at <= 0,
    ...(base ? { draft: base } : {}),
    ...(base && before ? { back: `${base}/${before.step.slug}` } : {}),
  };
};
