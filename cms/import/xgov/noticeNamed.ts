import { isRecord } from '../json.ts';
import { oneLine } from './options.ts';
import type { SourceForm } from './definition.ts';

/** What a definition has people read that names a privacy notice: it is said elsewhere what is done with their answers. */
export const noticeNamed = ({ all }: SourceForm): string | undefined => {
  const words = [all['pages'], all['lists'], { content: all['declaration'] }].flatMap(wordsIn);
  const found = words.find((one) => notice.test(one));
  return found === undefined ? undefined : oneLine(found);
};

const notice = /privacy (notice|policy|statement)|(hysbysiad|polisi|datganiad) preifatrwydd/i;

const shown = new Set(['title', 'text', 'content', 'hint']);

const wordsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? (shown.has(key) ? [inner] : []) : wordsIn(inner),
  );
};
