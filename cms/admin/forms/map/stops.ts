import { checkSlug } from '#shared/form/definition.ts';
import type { FormDefinition, Step } from '#shared/form/definition.ts';
import { conditionInWords } from '#shared/form/lint/conditionInWords.ts';
import { asks } from '#shared/questions/meaningOf.ts';

/** A place of a form's journey as the map shows it: a step, an ending, or the check of all answers. */
export interface Stop {
  readonly kind: 'step' | 'ending' | 'check';
  readonly slug: string;
  readonly title: string;
  /** Its place in the form's content, dotted; the check has none. */
  readonly path?: string;
  /** As the form's fields count steps and endings, from 1; the check has none. */
  readonly number?: number;
  /** How many answers it asks for. */
  readonly questions: number;
  /** What one is called of the several that it is asked about. */
  readonly each?: string;
  /** When it is asked, in words; always, if there are none. */
  readonly onlyIf?: string;
  readonly ways: readonly Way[];
  /** The slug of the stop to which one comes who takes no route; none after an ending, or a route for all. */
  readonly next?: string;
}

/** A route from a stop. */
export interface Way {
  readonly path: string;
  /** When it is taken, in words; always, if there are none. */
  readonly when?: string;
  /** The slug that its editor wrote. */
  readonly to: string;
  /** Whether there is such a place further on; otherwise people go on as if there were no route. */
  readonly leads: boolean;
}

/** The stops of a form, in the order in which the map shows them: each ending below the last step that leads to it. */
export const stopsOf = (form: FormDefinition): Stop[] => {
  const inWords = conditionInWords(form);
  const places = new Map(form.steps.map(({ slug }, at) => [slug, at]));
  const all = form.steps.map((step, at): Stop => {
    const ways = (step.routes ?? []).map(({ to, when }, n): Way => ({
      path: `steps.${at}.routes.${n}`,
      to,
      leads: to === checkSlug || (places.get(to) ?? -1) > at,
      ...(when ? { when: inWords(when) } : {}),
    }));
    const common = {
      slug: step.slug,
      title: step.title,
      path: `steps.${at}`,
      number: at + 1,
      questions: questionsOf(step),
      ways,
    };
    if (step.exit) return { ...common, kind: 'ending' };
    return {
      ...common,
      kind: 'step',
      ...(step.repeat ? { each: step.repeat.one } : {}),
      ...(step.showIf ? { onlyIf: inWords(step.showIf) } : {}),
      ...(ways.some(({ when, leads }) => !when && leads) ? {} : { next: nextOf(form, at) }),
    };
  });
  return inOrder(all);
};

const questionsOf = ({ questions }: Step): number => questions.filter(asks).length;

/** Nobody comes upon an ending by going on. */
const nextOf = ({ steps }: FormDefinition, at: number): string =>
  steps.slice(at + 1).find(({ exit }) => !exit)?.slug ?? checkSlug;

const check: Stop = { kind: 'check', slug: checkSlug, title: 'Check your answers', questions: 0, ways: [] };

const inOrder = (all: readonly Stop[]): Stop[] => {
  const below = new Map<string, Stop>();
  for (const stop of all) for (const way of stop.ways) if (way.leads) below.set(way.to, stop);
  const endings = all.filter(({ kind }) => kind === 'ending');
  return [
    ...all
      .filter(({ kind }) => kind === 'step')
      .flatMap((stop) => [stop, ...endings.filter(({ slug }) => below.get(slug) === stop)]),
    check,
    ...endings.filter(({ slug }) => !below.has(slug)),
  ];
};
