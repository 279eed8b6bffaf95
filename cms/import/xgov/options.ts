import { slug } from '#shared/text/slug.ts';
import type { Json } from '../json.ts';
import { isRecord, string } from '../json.ts';

/** An option of ours, with the value that it had in the source. */
export interface ImportedOption {
  readonly blockType: 'option';
  readonly label: string;
  readonly value?: string;
  readonly hint?: string;
  readonly alone?: true;
}

/** Options from the items of a list. What is too long for a label goes on in the hint. */
export const optionsOf = (
  items: readonly Json[],
  alone: string | undefined,
  report: (what: string, instance?: string) => void,
): ImportedOption[] => {
  const options = items.map((item): ImportedOption => {
    const value = String(item['value'] ?? item['text'] ?? '').trim();
    const words = oneLine(String(item['text'] ?? value)) || value;
    const [label, rest] = parted(words);
    const told = isRecord(item['hint']) ? string(item['hint']['text']) : string(item['hint']);
    const hint = [rest, oneLine(string(item['description'])), oneLine(told)].filter(Boolean).join('. ');
    if (hint.length > longestHint) report('an option’s hint was too long and was cut', hint);
    if (item['condition'])
      report('an option that is offered under a condition only is always offered', words);
    const own = ownValue(value);
    return {
      blockType: 'option',
      label,
      ...(own === label ? {} : { value: own }),
      ...(hint ? { hint: hint.slice(0, longestHint) } : {}),
      ...(alone !== undefined && value === alone ? { alone: true as const } : {}),
    };
  });
  // What can't be chosen with others stands last.
  return [...options.filter((one) => !one.alone), ...options.filter((one) => one.alone)];
};

/** Our value for one of the source: the same, unless it is too long. */
export const ownValue = (value: string): string => {
  const plain = value.trim();
  return plain.length > longestValue ? slug(plain).slice(0, longestValue) : plain;
};

const longestLabel = 150;
const longestValue = 80;
const longestHint = 200;

const parted = (words: string): [string, string] => {
  if (words.length <= longestLabel) return [words, ''];
  const label = `${words.slice(0, longestLabel - 1).replace(/\s+\S*$/, '')}…`;
  return [label, `…${words.slice(label.length - 1)}`];
};

/** Words on one line, without tags. */
export const oneLine = (words: string): string =>
  words
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
