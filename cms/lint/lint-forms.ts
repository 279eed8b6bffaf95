import type { Unreadable } from '../import/json.ts';
import type { FormToLint, LintedForm } from './form.ts';
import { formInWords, sumsInWords, unreadableInWords } from './in-words.ts';
import { lintForm } from './lint-form.ts';
import { sumsOf } from './sums.ts';

/** Everything that is wrong with forms, in words or as JSON; `say` gets a line now and then while it works. */
export const lintForms = async (
  from: Iterable<FormToLint | Unreadable> | AsyncIterable<FormToLint | Unreadable>,
  json: boolean,
  say: (line: string) => void,
): Promise<{ readonly report: string; readonly isFaulty: boolean }> => {
  const forms: LintedForm[] = [];
  const unreadable: Unreadable[] = [];
  for await (const form of from) {
    if ('problem' in form) unreadable.push(form);
    else forms.push(lintForm(form));
    if ((forms.length + unreadable.length) % often === 0) say(`${forms.length} forms …`);
  }
  const sums = sumsOf(forms, unreadable.length);
  const bare = forms.map(({ source, title, findings }) => ({ source, title, findings }));
  const report = json
    ? JSON.stringify({ sums, forms: bare, unreadable }, null, 2)
    : [
        ...unreadable.map(unreadableInWords),
        ...forms.filter(({ findings }) => findings.length).map(formInWords),
        sumsInWords(sums),
      ].join('\n');
  return { report, isFaulty: sums.errors > 0 || unreadable.length > 0 };
};

const often = 50;
