import type { FormDefinition, Question } from '#shared/form/definition.ts';
import type { Entries } from '#shared/form/entries.ts';
import { anotherInput, countInput } from '#shared/form/repeat.ts';
import { meaningOf } from '#shared/questions/meaningOf.ts';

/** What is typed for a question on a way; on the list of items, whether there is another. */
export const typedOn = (
  question: Question,
  entries: Entries,
  form: FormDefinition,
  typed: Entries,
): Entries => {
  const [slug = '', asksMore] = question.name.split('.');
  if (asksMore === 'another') {
    const [wanted, known] = [entries, typed].map((some) => Number(some.get(countInput(slug))?.[0] ?? 0));
    const least = Math.min(form.steps.find((one) => one.slug === slug)?.repeat?.least ?? 0, 1);
    const more = Number(wanted) > Math.max(Number(known), least);
    return new Map([[question.name, [more ? 'yes' : 'no']]]);
  }
  const own = new Set(
    meaningOf(question)
      .inputs(question)
      .map(({ name }) => name),
  );
  return new Map([...entries].filter(([name]) => own.has(name)));
};

/** Somebody who said on a list of items that there is another is asked about it. */
export const withNextItem = (form: FormDefinition, slug: string, typed: Entries): Entries => {
  const repeat = form.steps.find((step) => step.slug === slug)?.repeat;
  if (!repeat || typed.get(anotherInput(slug))?.[0] !== 'yes') return typed;
  const count = Math.max(Number(typed.get(countInput(slug))?.[0] ?? 0), Math.min(repeat.least, 1));
  const more = new Map(typed).set(countInput(slug), [String(count + 1)]);
  more.delete(anotherInput(slug));
  return more;
};

/** A name in a form, whichever item of a repeating step it is about. */
export const withoutItem = (name: string): string => name.replace(/\.\d+/, '');
