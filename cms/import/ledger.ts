import type { Reference } from '#shared/schema/types.ts';
import { problemsOf } from './problemsOf.ts';
import type { ItemReport, Notebook, Outcome } from './report.ts';
import type { Entry, Known, Store } from './store.ts';

/**
 * Does an importer's writing and keeps what became of each item, with one line to `say` for each. What fails
 * is told and never stops the rest.
 */
export const openLedger = (store: Store, known: ReadonlyMap<string, Known>, say: (line: string) => void) => {
  const made = new Set<string>();
  const reports: ItemReport[] = [];
  const finish = (report: ItemReport): void => {
    reports.push(report);
    say(`${report.outcome} ${report.source}`);
  };
  const fail = (source: string, problem: string): void =>
    finish({
      source,
      outcome: 'failed',
      became: '',
      notes: [{ what: problem, times: 1, instances: [] }],
    });
  return {
    fail,
    /** The document of a source: an earlier run's, or a new one. Undefined if it could not be made. */
    draft: async (entry: Entry): Promise<Reference | undefined> => {
      const earlier = known.get(entry.source)?.reference;
      if (earlier?.type === entry.type) return earlier;
      if (earlier) {
        fail(entry.source, `An earlier run made a ${earlier.type} of it, now it would be a ${entry.type}`);
        return undefined;
      }
      try {
        const reference = await store.make(entry);
        made.add(entry.source);
        return reference;
      } catch (error) {
        fail(entry.source, `It could not be stored: ${inWords(error)}`);
        return undefined;
      }
    },
    publish: async (
      { source, became, page, notes, placeIn = pathAlone }: Published,
      to: Reference,
      content: object,
      translationOf?: Reference,
    ): Promise<void> => {
      const tell = (outcome: Outcome): void =>
        finish({ source, outcome, became, ...(page ? { page } : {}), notes: notes.notes() });
      try {
        const outcome = await store.publish(to, content, translationOf);
        if (typeof outcome === 'string') return tell(made.has(source) ? 'made' : outcome);
        for (const { path, message } of outcome.problems)
          notes.report(`it is a draft until this is put right: ${message}`, placeIn(content, path));
        tell('drafted');
      } catch (error) {
        notes.report(`It could not be published: ${inWords(error)}`);
        tell('failed');
      }
    },
    /** Every report, by source. */
    reports: (): ItemReport[] => [...reports].sort((a, b) => (a.source < b.source ? -1 : 1)),
  };
};

/** What the report says of a document. */
interface Published extends Pick<ItemReport, 'source' | 'became'> {
  readonly page?: string | undefined;
  readonly notes: Notebook;
  /** Where in content a path leads, in words. */
  readonly placeIn?: (content: object, path: string) => string;
}

const pathAlone = (_content: object, path: string): string => path;

const inWords = (error: unknown): string =>
  problemsOf(error)
    .map(({ message }) => message)
    .join('; ');

export type Ledger = ReturnType<typeof openLedger>;
