import type { Problem } from '../../schema/types.ts';
import type { DraftForm } from './draftForm.ts';
import { quoted } from './called.ts';
import type { Finding, SampleAnswer } from './finding.ts';
import { lintedFrom } from './linted.ts';
import type { Linted } from './linted.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import type { RuleName } from './rules/index.ts';

/** What is wrong with a form, finished or not, in the order of its content. */
export const findings = (content: DraftForm): Finding[] => {
  const linted = lintedFrom(content);
  return (Object.keys(rules) as RuleName[]).flatMap((rule) => found(rule, linted)).sort(byPlace);
};

/** Why a form can't be published. */
export const problemsOf = (content: DraftForm): Problem[] =>
  findings(content)
    .filter(({ severity }) => severity === 'error')
    .map(({ path, message, remedy, answers }) => ({
      path,
      message: `${message}${answers?.length ? `, such as ${inWords(answers)}` : ''}. ${remedy}`,
    }));

const inWords = (answers: readonly SampleAnswer[]): string =>
  answers
    .map(({ label, shown }) => `${quoted(label)}: ${shown.replace(/\n/g, ', ') || 'left empty'}`)
    .join('; ');

const found = (name: RuleName, linted: Linted): Finding[] => {
  const { severity, find }: Rule = rules[name];
  return find(linted).map((fault) => ({ rule: name, severity, ...fault }));
};

/** As an editor reads the form: by the names of the fields, and the numbers of what stands in them. */
const byPlace = (a: Finding, b: Finding): number => {
  const [first, second] = [a.path.split('.'), b.path.split('.')];
  const at = first.findIndex((part, n) => part !== second[n]);
  if (at < 0) return first.length - second.length;
  const [one = '', other = ''] = [first[at], second[at]];
  if (/^\d+$/.test(one) && /^\d+$/.test(other)) return Number(one) - Number(other);
  return order(one) - order(other) || (one < other ? -1 : 1);
};

const fields = ['title', 'steps', 'conditions', 'privacy', 'otherWays', 'retentionDays', 'examples'];
const order = (field: string): number => fields.indexOf(field);
