import { shownAnswer, toCheck } from '#shared/form/journey.ts';
import type { Journey } from '#shared/form/journey.ts';
import { need } from './parts.ts';
import type { Parts } from './parts.ts';

/** All answers with links to change them, as the server's check page has them. */
export const checkPage = (
  parts: Parts,
  { visits }: Journey,
  change: (step: string) => void,
): DocumentFragment => {
  const page = parts.copy('check');
  for (const visit of visits) {
    const { step } = visit;
    const asked = toCheck(visit);
    if (!asked.length) continue;
    const part = parts.copy('list');
    need(part, 'h2').textContent = step.title;
    const list = need(part, 'dl');
    const empty = need(list, '.govuk-summary-list__row');
    list.replaceChildren(
      ...asked.map((one) => {
        const row = empty.cloneNode(true) as HTMLElement;
        const link = need<HTMLAnchorElement>(row, 'a');
        need(row, 'dt').textContent = one.question.label;
        need(row, 'dd').textContent = shownAnswer(one) || parts.words.notAnswered;
        need(link, 'span').textContent = ` ${one.question.label}`;
        link.href = `#${step.slug}`;
        link.addEventListener('click', (event) => {
          event.preventDefault();
          change(step.slug);
        });
        return row;
      }),
    );
    page.append(part);
  }
  return page;
};
