import { rowsToCheck } from '#shared/form/checkRows.ts';
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
    const rows = rowsToCheck(visit, parts.words);
    if (!rows.length) continue;
    const part = parts.copy('list');
    need(part, 'h2').textContent = step.title;
    const list = need(part, 'dl');
    const empty = need(list, '.govuk-summary-list__row');
    list.replaceChildren(
      ...rows.map(({ label, shown }) => {
        const row = empty.cloneNode(true) as HTMLElement;
        const link = need<HTMLAnchorElement>(row, 'a');
        need(row, 'dt').textContent = label;
        need(row, 'dd').textContent = shown;
        need(link, 'span').textContent = ` ${label}`;
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
