import type { FormDefinition, Question, Repeat, Step } from './definition.ts';
import { typedInto } from './entries.ts';
import type { Entries } from './entries.ts';
import { capital, sayIn } from '../questions/say.ts';
import type { Say } from '../questions/say.ts';

/** A step that is asked about several things, one after the other. */
export type RepeatingStep = Step & Required<Pick<Step, 'repeat'>>;

/** Whether a step is one. */
export const isRepeating = (step: Step): step is RepeatingStep => step.repeat !== undefined;

/** About how many things it is asked. */
export const countOf = ({ slug, repeat: { least, most } }: RepeatingStep, entries: Entries): number =>
  Math.min(Math.max(Math.trunc(Number(typedInto(entries, countInput(slug)))) || 0, Math.min(least, 1)), most);

/** The input that holds how many there are. */
export const countInput = (slug: string): string => `${slug}.items`;

/** The input that holds whether there is another. */
export const anotherInput = (slug: string): string => `${slug}.another`;

/** The step as it is asked about one of them, from 1: the names of its questions carry the number. */
export const itemStep = ({ slug, repeat: { one }, questions }: RepeatingStep, n: number): Step => ({
  slug: `${slug}.${n}`,
  title: `${capital(one)} ${n}`,
  questions: questions.map((question) => ({ ...question, name: `${question.name}.${n}` })),
  item: n,
});

/** The page that lists them and asks whether there is another, while there may be. */
export const listStep = ({ slug, title, repeat }: RepeatingStep, count: number, say: Say): Step => ({
  slug,
  title,
  questions: count < repeat.most ? [anotherQuestion(slug, repeat, count, say)] : [],
  list: { count, least: Math.min(repeat.least, 1) },
});

const anotherQuestion = (slug: string, { one, question: label }: Repeat, count: number, say: Say) => {
  const more = count ? say('another %1', one) : say(/^[aeiou]/i.test(one) ? 'an %1' : 'a %1', one);
  return {
    blockType: 'yes-no',
    name: anotherInput(slug),
    label: label ?? say('Do you need to add %1?', more),
    called: say('you need to add %1', more),
  } as Question;
};

/** The place in a form that an address names: a step, one item of a repeating step, or its list. */
export const placeAt = (
  { steps, locale }: Pick<FormDefinition, 'steps' | 'locale'>,
  address: string,
  entries: Entries,
): Step | undefined => {
  const [slug, item] = address.split('.');
  const step = steps.find((one) => one.slug === slug);
  if (!step || !isRepeating(step)) return item === undefined ? step : undefined;
  const count = countOf(step, entries);
  if (item === undefined) return listStep(step, count, sayIn(locale));
  const n = Number(item);
  // One place has one address: `vehicles.01` and `vehicles.1.5` are none.
  return Number.isInteger(n) && n > 0 && n <= count && address === `${slug}.${n}`
    ? itemStep(step, n)
    : undefined;
};
