/** What became of one item. */
export interface ItemReport {
  readonly source: string;
  readonly outcome: 'made' | 'changed' | 'unchanged' | 'failed';
  /** The type it became and its address or name; empty if it failed. */
  readonly became: string;
  /** Pieces that had no place as they were, in words, each with how often and an instance. */
  readonly notes: readonly Note[];
}

export interface Note {
  readonly what: string;
  readonly times: number;
  readonly instance?: string;
}

/** Collects notes, the same ones counted together. */
export const notebook = () => {
  const notes = new Map<string, { times: number; instance: string | undefined }>();
  return {
    report: (what: string, instance?: string): void => {
      const known = notes.get(what);
      if (known) known.times++;
      else notes.set(what, { times: 1, instance });
    },
    notes: (): Note[] =>
      [...notes].map(([what, { times, instance }]) => ({
        what,
        times,
        ...(instance ? { instance } : {}),
      })),
  };
};

/** The whole report in words: one item after the other, and the sums at the end. */
export const inWords = (items: readonly ItemReport[]): string => {
  const lines = items.flatMap(({ source, outcome, became, notes }) => [
    `${outcome.padEnd(9)} ${source}${became ? ` → ${became}` : ''}`,
    ...notes.map(
      ({ what, times, instance }) =>
        `            ${what}${times > 1 ? ` (${times} times)` : ''}${instance ? `: ${clip(instance)}` : ''}`,
    ),
  ]);
  const sums = (['made', 'changed', 'unchanged', 'failed'] as const)
    .map((outcome) => `${items.filter((item) => item.outcome === outcome).length} ${outcome}`)
    .join(', ');
  const pieces = new Map<string, number>();
  for (const { what, times } of items.flatMap(({ notes }) => notes))
    pieces.set(what, (pieces.get(what) ?? 0) + times);
  const totals = [...pieces].sort((a, b) => b[1] - a[1]).map(([what, times]) => `  ${times} × ${what}`);
  return [...lines, '', `${items.length} items: ${sums}.`, ...totals].join('\n');
};

const clip = (text: string): string => (text.length > 100 ? `${text.slice(0, 99)}…` : text);
