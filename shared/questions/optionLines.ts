import type { Problem } from '../schema/types.ts';
import { valueOf } from './optionValue.ts';
import type { Option } from './optionValue.ts';

/** Options as an editor types many of them: one a line, its words alone or “value = words”. */
export const optionsIn = (lines: string | undefined): Option[] =>
  (lines ?? '').split('\n').flatMap((typed) => {
    const line = typed.trim();
    const at = line.indexOf(' = ');
    if (!line) return [];
    return at > 0
      ? [{ value: line.slice(0, at).trim(), label: line.slice(at + 3).trim() }]
      : [{ label: line }];
  });

/** What is wrong with such lines. People type words, so no two options may have the same either. */
export const optionLineProblems = (
  lines: string | undefined,
  path: string,
  { least, most }: { readonly least: number; readonly most: number },
): Problem[] => {
  const options = optionsIn(lines);
  if (options.length < least || options.length > most)
    return [
      { path, message: `There must be ${least} to ${most} options, one a line: there are ${options.length}` },
    ];
  const taken = new Set<string>();
  return options.flatMap((option) => {
    const said = new Set([valueOf(option), option.label].map((words) => words.toLowerCase()));
    const again = [...said].some((words) => taken.has(words));
    for (const words of said) taken.add(words);
    if (again) return [{ path, message: `“${option.label}” stands there twice, or means two things` }];
    return option.label.length > 150 || valueOf(option).length > 150
      ? [{ path, message: `“${option.label.slice(0, 30)}…” is longer than 150 characters` }]
      : [];
  });
};
