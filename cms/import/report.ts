/** What became of one item. */
export interface ItemReport {
  readonly source: string;
  readonly outcome: Outcome;
  /** The type it became and its address or name; empty if it failed. */
  readonly became: string;
  /** The address at which all of it can be read, if it has a page. */
  readonly page?: string;
  /** Pieces that had no place as they were, in words. */
  readonly notes: readonly Note[];
}

/** What is `drafted` came in whole, and is not published before its notes are dealt with. */
export type Outcome = 'made' | 'changed' | 'unchanged' | 'drafted' | 'failed';

export interface Note {
  readonly what: string;
  readonly times: number;
  /** Which pieces they were, each once, cut where they are long. */
  readonly instances: readonly string[];
}

/** Collects notes, the same ones counted together. */
export const notebook = () => {
  const notes = new Map<string, { times: number; instances: Set<string> }>();
  return {
    report: (what: string, instance = ''): void => {
      const note = notes.get(what) ?? { times: 0, instances: new Set<string>() };
      note.times++;
      if (instance.trim()) note.instances.add(clip(instance));
      notes.set(what, note);
    },
    notes: (): Note[] =>
      [...notes].map(([what, { times, instances }]) => ({ what, times, instances: [...instances] })),
  };
};

export type Notebook = ReturnType<typeof notebook>;

/** How many items came to which end. */
export const sums = (items: readonly ItemReport[]): Readonly<Record<Outcome, number>> => {
  const count = (outcome: Outcome): number => items.filter((item) => item.outcome === outcome).length;
  return {
    made: count('made'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    drafted: count('drafted'),
    failed: count('failed'),
  };
};

/** The whole report in words: one item after the other, and the sums at the end. */
export const inWords = (items: readonly ItemReport[]): string => {
  const lines = items.flatMap(({ source, outcome, became, notes }) => [
    `${outcome.padEnd(9)} ${source}${became ? ` → ${became}` : ''}`,
    ...notes.map((note) => `            ${noteInWords(note)}`),
  ]);
  const pieces = new Map<string, number>();
  for (const { what, times } of items.flatMap(({ notes }) => notes))
    pieces.set(what, (pieces.get(what) ?? 0) + times);
  const totals = [...pieces].sort((a, b) => b[1] - a[1]).map(([what, times]) => `  ${times} × ${what}`);
  const counts = Object.entries(sums(items)).map(([outcome, count]) => `${count} ${outcome}`);
  return [...lines, '', `${items.length} items: ${counts.join(', ')}.`, ...totals].join('\n');
};

/** As many instances as fit into a few lines; `--json` has them all. */
const shown = 3;

const noteInWords = ({ what, times, instances }: Note): string => {
  const more = instances.length - shown;
  const named = [...instances.slice(0, shown), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
  return `${what}${times > 1 ? ` (${times} times)` : ''}${named ? `: ${named}` : ''}`;
};

const clip = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
};
