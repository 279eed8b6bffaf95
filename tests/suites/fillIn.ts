import type { Page } from 'playwright-core';
import type { Question } from '#shared/form/definition.ts';
import type { Entries } from '#shared/form/entries.ts';
import type { Surroundings } from '#shared/questions/meaning.ts';
import { meaningOf } from '#shared/questions/meaningOf.ts';
import { english } from '#shared/questions/say.ts';
import { sampleFile } from './sampleFile.ts';

/** Types into the inputs of a question what is meant for them, with the form's script or without. */
export const fillIn = async (
  page: Page,
  question: Question,
  typed: Entries,
  script = true,
): Promise<void> => {
  if (question.blockType === 'file')
    return upload(page, question.name, typed.get(question.name) ?? [], script);
  if (question.blockType === 'rows')
    await addRows(page, question.name, Number(typed.get(`${question.name}-rows`)?.[0] ?? 1));
  if (question.blockType === 'autocomplete' && script && typed.size)
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
      ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`form [name="${CSS.escape(name)}"]`),
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

const nothingAround: Surroundings = { today: '', answerTo: () => undefined, say: english };

const choose = async (page: Page, question: Question, answer: unknown): Promise<void> => {
  const label = meaningOf(question).shown(answer, question);
  const group = page.locator(`form [data-question="${question.name}"]`);
  await group.getByRole('combobox').fill(label);
  await group.getByRole('option', { name: label, exact: true }).click();
};

const addRows = async (page: Page, name: string, wanted: number): Promise<void> => {
  const table = `form [data-table="${name}"]`;
  const rows = page.locator(`${table} [data-row]:visible`);
  for (let shown = await rows.count(); shown < wanted; shown++) {
    await page.locator(`${table} > fieldset > .govuk-button--secondary`).click();
    await rows.nth(shown).waitFor();
  }
};

const upload = async (page: Page, name: string, files: readonly string[], script: boolean): Promise<void> => {
  const group = page.locator(`form [data-files="${name}"]`);
  const chosen = files.map(sampleFile).map(({ bytes, ...file }) => ({ ...file, buffer: bytes }));
  if (!script) return group.locator('input[type=file]').setInputFiles(chosen);
  for (const [at, file] of chosen.entries()) {
    await group.locator('input[type=file]').setInputFiles(file);
    await group.locator('li button').nth(at).waitFor();
    await group.getByText(/(uploaded|lanlwytho)$/).waitFor();
  }
};
