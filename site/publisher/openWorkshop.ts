import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openReplica } from '../replica/openReplica.ts';
import { loadRenderer } from './renderer.ts';
import type { Workshop } from './renderDue.ts';

/** Where the site keeps its own things below DATA_DIR. */
export const placesIn = (dataDir: string): { readonly replica: string; readonly folder: string } => ({
  replica: join(dataDir, 'replica.db'),
  folder: join(dataDir, 'public'),
});

/** Opens replica and public folder for writing and loads the compiled bundle. One process at a time. */
export const openWorkshop = async (options: {
  readonly replica: string;
  readonly folder: string;
  readonly dist: string;
  readonly siteUrl: string;
  readonly isSafe: boolean;
}): Promise<Workshop> => {
  mkdirSync(options.folder, { recursive: true });
  return {
    replica: openReplica(options.replica),
    renderer: await loadRenderer(options.dist, options.siteUrl),
    folder: { path: options.folder, isSafe: options.isSafe },
  };
};
