import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from '../publisher/buildSite.ts';
import type { BuildSource } from '../publisher/buildSite.ts';
import { bundleFolder, compile } from '../publisher/compile.ts';
import { documentsPerCall, fetchDocuments, fetchManifest, wallFiles } from '../publisher/fetchDocuments.ts';
import { readSnapshot, snapshotFiles } from '../publisher/snapshot.ts';

/** `npm run build -- [--from URL or FILE] [--out DIR]`: the whole site as plain files for any web server. */
const main = async (): Promise<void> => {
  const options = readOptions();
  const began = performance.now();
  if (await compile()) say(`The pages are compiled (${seconds(began)}).`);
  say(`Building from ${options.from} into ${options.out}`);
  const { documents, outcome, refused } = await buildSite({
    source: options.source,
    out: options.out,
    dist: bundleFolder,
    siteUrl: options.siteUrl,
    now: Date.now(),
    progress: showProgress,
  });
  for (const problem of refused) say(`  Left out: ${problem}`);
  for (const { path, problem } of outcome.failed) say(`  ${path} could not be rendered: ${problem}`);
  say(
    `${outcome.written.length} pages from ${documents} documents in ${seconds(began)}, for ${options.siteUrl}. Any web server can serve ${options.out}.`,
  );
  if (refused.length || outcome.failed.length) {
    say(`${refused.length} documents and ${outcome.failed.length} pages are missing: see above.`);
    process.exitCode = 1;
  }
};

interface Options {
  readonly from: string;
  readonly source: BuildSource;
  readonly out: string;
  readonly siteUrl: string;
}

const readOptions = (): Options => {
  const { values } = parseArgs({ options: { from: { type: 'string' }, out: { type: 'string' } } });
  const { env } = process;
  const dataDir = resolve(env['DATA_DIR'] ?? '.data');
  const from = values.from ?? env['CMS_URL'] ?? `http://127.0.0.1:${env['CMS_PORT'] ?? '3000'}`;
  const out = resolve(values.out ?? join(dataDir, 'build'));
  if (existsSync(out) && !isOurs(out))
    throw new Error(`${out} holds other things. Choose a folder that is empty or does not exist yet.`);
  return {
    from,
    out,
    siteUrl: env['SITE_URL'] ?? `http://127.0.0.1:${env['SITE_PORT'] ?? '4321'}`,
    source: /^https?:\/\//.test(from)
      ? cmsSource(from, env['LINK_KEY'] || readKey(dataDir))
      : { documents: snapshotDocuments(resolve(from)), files: snapshotFiles(resolve(from)) },
  };
};

/** A build empties its folder of all else, so it must be one that a build has made, or nobody's. */
const isOurs = (out: string): boolean => {
  const names = readdirSync(out);
  return names.length === 0 || ['_redirects', '404.html'].every((name) => names.includes(name));
};

const readKey = (dataDir: string): string => {
  try {
    return readFileSync(join(dataDir, 'keys', 'link'), 'utf8').trim();
  } catch {
    throw new Error(
      `There is no key to ask the cms with: start the council once (npm start), set LINK_KEY, or build from a snapshot with --from FILE.`,
    );
  }
};

const snapshotDocuments = async function* (file: string): BuildSource['documents'] {
  for await (const { line, value } of readSnapshot(file)) yield { where: `line ${line}`, value };
};

const cmsSource = (url: string, key: string): BuildSource => {
  const wall = { url, key };
  return {
    files: wallFiles(wall),
    documents: (async function* () {
      const entries = (await fetchManifest(wall))?.documents ?? [];
      for (let at = 0; at < entries.length; at += documentsPerCall)
        for (const [where, value] of await fetchDocuments(wall, entries.slice(at, at + documentsPerCall)))
          yield { where, value };
    })(),
  };
};

/** A line for every tenth. */
const showProgress = (() => {
  let said = 0;
  return (done: number, of: number): void => {
    const tenths = Math.floor((done / of) * 10);
    if (tenths > said) say(`  ${done} of ${of} pages`);
    said = tenths;
  };
})();

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const say = (line: string): void => console.log(line);

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
