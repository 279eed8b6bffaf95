import type { Page } from 'playwright-core';
import type { Question } from '#shared/form/definition.ts';
import type { Entries } from '#shared/form/entries.ts';
import type { Surroundings } from '#shared/questions/meaning.ts';
import { meaningOf } from '#shared/questions/meaningOf.ts';
import { jpg, pdf } from '#site/inbox/files/samplesForTests.ts';

/** Types into the inputs of a question, on a page with the form's script, what is meant for them. */
export const fillIn = async (page: Page, question: Question, typed: Entries): Promise<void> => {
  if (question.blockType === 'file') return upload(page, question.name, typed.get(question.name) ?? []);
  if (question.blockType === 'rows')
    await addRows(page, Number(typed.get(`${question.name}-rows`)?.[0] ?? 1));
  if (question.blockType === 'autocomplete')
    return choose(page, question, meaningOf(question).read(question, typed, nothingAround).answer);
  const fields = meaningOf(question)
    .inputs(question)
    .flatMap(({ name }) => {
      const values = typed.get(name);
      return values ? [[name, values] as const] : [];
    });
  const missing = await page.evaluate(typeInto, fields);
  if (missing.length) throw new Error(`${question.label} has no ${missing.join(', ')}`);
};

/** Runs in the page: as somebody would, with the events that they make. */
const typeInto = (fields: readonly (readonly [string, readonly string[]])[]): string[] =>
  fields.flatMap(([name, values]) => {
    const controls = [
      ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
        `[data-step] [name="${CSS.escape(name)}"]`,
      ),
    ].filter((one) => !one.closest('template'));
    for (const control of controls)
      if (control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type)) {
        if (control.checked !== values.includes(control.value)) control.click();
      } else {
        control.value = values[0] ?? '';
        for (const kind of ['input', 'change']) control.dispatchEvent(new Event(kind, { bubbles: true }));
      }
    return controls.length ? [] : [name];
  });

const nothingAround: Surroundings = { today: '', answerTo: () => undefined };

const choose = async (page: Page, question: Question, answer: unknown): Promise<void> => {
  const label = meaningOf(question).shown(answer, question);
  const group = page.locator(`[data-step] [data-question="${question.name}"]`);
  await group.getByRole('combobox').fill(label);
  await group.getByRole('option', { name: label, exact: true }).click();
};

const addRows = async (page: Page, wanted: number): Promise<void> => {
  const shown = page.locator('[data-step] [data-row]:visible');
  while ((await shown.count()) < wanted) await page.getByRole('button', { name: /^Add another / }).click();
};

const upload = async (page: Page, name: string, files: readonly string[]): Promise<void> => {
  const group = page.locator(`[data-step] [data-files="${name}"]`);
  for (const file of files) {
    const { name: called, type } = JSON.parse(file) as { name: string; type: string };
    await group.locator('input[type=file]').setInputFiles({
      name: called,
      mimeType: type,
      buffer: type === 'application/pdf' ? pdf() : jpg(),
    });
    await group.getByRole('button', { name: `Remove ${called}` }).waitFor();
    await group.getByText('uploaded').waitFor();
  }
};
