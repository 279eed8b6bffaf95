import type { Run } from './blocks.ts';

/** Neighbours of the same format in one, single blanks, none at the ends, no line breaks at the ends. */
export const tidyRuns = (runs: readonly Run[]): Run[] => {
  const out: Run[] = [];
  for (const run of runs) {
    const before = out.at(-1);
    const blank = !before || before.text === '\n' || before.text.endsWith(' ');
    const text = run.text === '\n' ? '\n' : blank ? run.text.replace(/^ /, '') : run.text;
    if (!text || (text === '\n' && !before)) continue;
    if (text === '\n' && before?.text.endsWith(' ') && before.text !== '\n')
      out[out.length - 1] = { ...before, text: before.text.slice(0, -1) };
    if (before && text !== '\n' && before.text !== '\n' && alike(before, run))
      out[out.length - 1] = { ...before, text: before.text + text };
    else out.push({ ...run, text });
  }
  for (let last = out.at(-1); last; last = out.at(-1)) {
    const text = last.text.trimEnd();
    if (text) {
      out[out.length - 1] = { ...last, text };
      break;
    }
    out.pop();
  }
  return out;
};

const alike = (a: Run, b: Run): boolean =>
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.raised === b.raised &&
  a.lowered === b.lowered &&
  a.href === b.href;
