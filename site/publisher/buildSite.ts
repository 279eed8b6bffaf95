import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { together } from '../replica/openReplica.ts';
import { putDocument } from '../replica/documents.ts';
import { heal, removeStrays } from './heal.ts';
import { openWorkshop } from './openWorkshop.ts';
import { renderDue } from './renderDue.ts';
import type { Outcome } from './renderDue.ts';
import { takeIn } from './takeIn.ts';
import type { FileSource } from './takeIn.ts';

/** Where a build's content comes from: documents as they arrive, each with where it stood, and their files. */
export interface BuildSource {
  readonly documents: AsyncIterable<{ readonly where: string; readonly value: unknown }>;
  readonly files: FileSource;
}

export interface Built {
  readonly documents: number;
  readonly outcome: Outcome;
  /** What was left out, in words, each with where it stood. */
  readonly refused: readonly string[];
}

/**
 * Renders a whole site into plain files: the same content at the same moment (ms since 1970) gives the same
 * bytes. The folder then holds nothing else.
 */
export const buildSite = async (options: {
  readonly source: BuildSource;
  readonly out: string;
  readonly dist: string;
  readonly siteUrl: string;
  readonly now: number;
  readonly progress?: (done: number, of: number) => void;
}): Promise<Built> => {
  const { source, out, dist, siteUrl, now, progress } = options;
  const scratch = mkdtempSync(join(tmpdir(), 'guildhall-build-'));
  const workshop = await openWorkshop({
    replica: join(scratch, 'replica.db'),
    folder: out,
    dist,
    siteUrl,
    isSafe: false,
  });
  try {
    const refused: string[] = [];
    let documents = 0;
    for await (const { where, value } of source.documents) {
      const taken = await takeIn(workshop.replica, workshop.folder, value, source.files).catch(
        (error: unknown) => ({
          ok: false as const,
          problem: error instanceof Error ? error.message : String(error),
        }),
      );
      if (taken.ok) {
        const { document, files = [] } = taken.change;
        together(workshop.replica, () => putDocument(workshop.replica, document, files));
        documents++;
      } else refused.push(`${where}: ${taken.problem}`);
    }
    heal(workshop, dist);
    const outcome = await renderDue(workshop, now, progress ? { progress } : {});
    removeStrays(workshop, dist);
    return { documents, outcome, refused };
  } finally {
    workshop.replica.close();
    rmSync(scratch, { recursive: true, force: true });
  }
};
