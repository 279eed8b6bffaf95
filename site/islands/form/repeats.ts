import { toCheck } from '#shared/form/journey.ts';
import type { Journey, Visit } from '#shared/form/journey.ts';
import { need } from './parts.ts';

export { addTo, removeItem } from '#shared/form/items.ts';

/**
 * What a repeating step has of its own: the number of an item, or the list of all of them. This file travels
 * only with forms that have one.
 */
export const drawRepeated = (
  stage: HTMLElement,
  { visits }: Journey,
  { step, asked }: Visit,
  change: (step: string) => void,
): void => {
  if (step.item) numberItem(stage, step.item);
  const heading = stage.querySelector('[data-heading]')?.lastChild;
  if (step.item && heading && asked[0]?.question.label !== heading.textContent)
    heading.textContent = step.title;
  if (!step.list) return;
  const [another] = asked;
  if (another) need(stage, 'legend').textContent = another.question.label;
  const list = need(stage, '[data-items]');
  const empty = need(list, 'div');
  list.replaceChildren(
    ...visits
      .filter((one) => one.step.slug === `${step.slug}.${one.step.item}`)
      .map((visit) => {
        const { slug, title, item } = visit.step;
        const row = empty.cloneNode(true) as HTMLElement;
        need(row, 'dt').textContent = title;
        need(row, 'dd').textContent = toCheck(visit).find(({ shown }) => shown)?.shown ?? '';
        for (const name of row.querySelectorAll('span')) name.textContent = ` ${title}`;
        need<HTMLButtonElement>(row, 'button').value = String(item);
        const link = need<HTMLAnchorElement>(row, 'a');
        link.href = `#${slug}`;
        link.addEventListener('click', (event) => {
          event.preventDefault();
          change(slug);
        });
        return row;
      }),
  );
};

/** Names, ids and what refers to them get the number of their item. */
const numberItem = (stage: HTMLElement, item: number): void => {
  for (const one of stage.querySelectorAll('*'))
    for (const { name, value } of one.attributes)
      if (/^(name|id|for|aria|data)/.test(name)) one.setAttribute(name, value.replaceAll('.0', `.${item}`));
};
