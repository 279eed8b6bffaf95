import type { Finding } from '#shared/form/lint/finding.ts';
import type { Unreadable } from '../import/json.ts';
import type { LintedForm } from './form.ts';
import { placeInWords } from './place-in-words.ts';
import type { Sums } from './sums.ts';

/** What is wrong with one form: the place, what it is and how to put it right. */
export const formInWords = ({ source, title, content, findings }: LintedForm): string =>
  [
    title === source ? title : `${title} (${source})`,
    ...findings.flatMap((finding) => findingInWords(finding, placeInWords(content, finding.path))),
    '',
  ].join('\n');

/** A file that could not be read, and why. */
export const unreadableInWords = ({ source, problem }: Unreadable): string =>
  `${source}\n  ERROR    ${problem}.\n`;

const findingInWords = ({ severity, message, remedy, answers = [] }: Finding, place: string): string[] => [
  `  ${severity.toUpperCase().padEnd(9)}${place}`,
  `           ${message}.`,
  ...(answers.length
    ? [
        `           For example: ${answers.map(({ label, shown }) => `${label}: ${shown || '(left empty)'}`).join(' · ')}`,
      ]
    : []),
  `           ${remedy}.`,
];

/** How often each rule was broken, and all of it in one line. */
export const sumsInWords = ({ forms, errors, warnings, faulty, unreadable, rules }: Sums): string => {
  const widest = Math.max(0, ...rules.map(({ rule }) => rule.length));
  const lines = rules.map(
    ({ rule, severity, findings, forms: within }) =>
      `  ${rule.padEnd(widest)}  ${severity.padEnd(7)}  ${count(findings, 'time')} in ${count(within, 'form')}`,
  );
  const all = `${count(forms, 'form')}: ${count(errors, 'error')}, ${count(warnings, 'warning')} in ${count(faulty, 'form')}.`;
  const lost = unreadable ? [`${count(unreadable, 'file')} could not be read.`] : [];
  return [...lines, ...(lines.length ? [''] : []), all, ...lost].join('\n');
};

const count = (many: number, what: string): string => `${many} ${what}${many === 1 ? '' : 's'}`;
