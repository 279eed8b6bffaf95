import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { FormToLint } from '../lint/form.ts';
import { formsHere } from '../lint/forms-here.ts';
import { formsIn } from '../lint/forms-in.ts';
import { lintForms } from '../lint/lint-forms.ts';
import { SettingsError } from '../settings.ts';
import { openInstallation } from '../start/open-installation.ts';
import { command } from './command.ts';

/**
 * `npm run lint:forms -- [DIR] [--json]`: what is wrong with the forms of this installation, or with those in a
 * folder (of this product, of the XGov form builder, of DEFRA's engine). Ends with 1 if anything is an error.
 */
const main = async (parts: readonly string[]): Promise<void> => {
  const { folder, json } = readOptions(parts);
  const forms = folder === undefined ? ofThisInstallation() : formsIn(folder);
  const { report, isFaulty } = await lintForms(forms, json, console.error);
  await write(report);
  if (isFaulty) process.exitCode = 1;
};

const ofThisInstallation = async function* (): AsyncGenerator<FormToLint> {
  const payload = await openInstallation();
  yield* formsHere(payload);
  await payload.destroy();
};

/** Waits until a pipe has taken it all: the process ends right after. */
const write = (text: string): Promise<void> =>
  new Promise((done) => process.stdout.write(`${text}\n`, () => done()));

const usage = 'Use: npm run lint:forms -- [DIR] [--json]';

const readOptions = (parts: readonly string[]): { folder: string | undefined; json: boolean } => {
  const { values, positionals } = parsed(parts);
  const [folder, ...rest] = positionals;
  if (rest.length) throw new SettingsError(usage);
  if (folder !== undefined && !(existsSync(folder) && statSync(folder).isDirectory()))
    throw new SettingsError(`There is no folder ${folder}.`);
  return { folder: folder === undefined ? undefined : resolve(folder), json: values.json };
};

const parsed = (parts: readonly string[]) => {
  try {
    return parseArgs({
      args: [...parts],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw new SettingsError(`${(error as Error).message}. ${usage}`);
  }
};

await command(main);
