import type { Entries } from '#shared/form/entries.ts';
import { toCheck } from '#shared/form/journey.ts';
import type { Journey, Visit } from '#shared/form/journey.ts';
import { progressAt } from '#shared/form/progress.ts';
import type { FormRequest } from './formRequest.ts';
import type { Listed, StepView } from './views.ts';

/** The page of a step; without `base`, the address of a draft, it is the form's own page. */
export const stepView = (
  { document, form, path, found }: FormRequest,
  way: Journey,
  visit: Visit,
  entries: Entries,
  base?: string,
): StepView => {
  const at = way.visits.indexOf(visit);
  const before = way.visits[at - 1];
  const progress = progressAt(way, visit.step.slug);
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
    ...(progress ? { progress } : {}),
    ...(visit.step.list ? { listed: listed(way, visit, base ?? path) } : {}),
    ...(found ? { found } : {}),
    ...(base && before ? { back: `${base}/${before.step.slug}` } : {}),
  };
};

const listed = ({ visits }: Journey, { step: { slug } }: Visit, base: string): readonly Listed[] =>
  visits
    .filter(({ step }) => step.item && step.slug === `${slug}.${step.item}`)
    .map((visit) => ({
      number: visit.step.item ?? 0,
      title: visit.step.title,
      words: toCheck(visit).find(({ shown }) => shown)?.shown ?? '',
      href: `${base}/${visit.step.slug}`,
    }));
