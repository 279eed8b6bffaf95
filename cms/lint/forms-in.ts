import { isRecord, readJsonFiles, string } from '../import/json.ts';
import type { JsonFile, Unreadable } from '../import/json.ts';
import { sourceForm } from '../import/xgov/sourceForm.ts';
import type { FormToLint } from './form.ts';

/** Every form of a folder: what this product exported, and what other engines' builders did. */
export const formsIn = function* (folder: string): Generator<FormToLint | Unreadable> {
  for (const file of readJsonFiles(folder, 'form'))
    if (!('json' in file)) yield file;
    else yield file.json['guildhall'] === undefined ? sourceForm(file) : exported(file);
};

/** A form as the desk exports it. */
const exported = ({ source, json: { guildhall, form } }: JsonFile): FormToLint | Unreadable =>
  guildhall === 'form' && isRecord(form)
    ? { source, title: string(form['title']) || source, content: form, met: [] }
    : { source, problem: 'The file was exported from Guildhall, but holds no form' };
