import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where `npm start` and `npm run build` keep the compiled bundle. */
export const bundleFolder = join(root, 'site/dist');

/**
 * Compiles the site's pages into one bundle, unless what is in `dist` was made from the same sources. Returns
 * whether it compiled. Throws with the compiler's own words if it can't.
 */
export const compile = async (dist = bundleFolder): Promise<boolean> => {
  const sources = fingerprintOfSources();
  if (isMadeFrom(sources, dist)) return false;
  const made = `${dist}.${randomUUID()}`;
  mkdirSync(dirname(dist), { recursive: true });
  await run(['build', '--root', join(root, 'site'), '--outDir', made, '--silent']);
  writeFileSync(join(made, note), sources);
  // Of two that compile at the same time the first one's is kept: it may be in use.
  if (isMadeFrom(sources, dist)) rmSync(made, { recursive: true, force: true });
  else swap(made, dist);
  return true;
};

const note = 'sources';

const isMadeFrom = (sources: string, dist: string): boolean =>
  existsSync(join(dist, note)) && readFileSync(join(dist, note), 'utf8') === sources;

/** If another does the same at this very moment, the later one's is kept. */
const swap = (made: string, dist: string): void => {
  const old = `${made}.old`;
  for (let tries = 0; ; tries++) {
    try {
      if (existsSync(dist)) renameSync(dist, old);
      renameSync(made, dist);
      break;
    } catch (error) {
      if (tries === 5) throw error;
    }
  }
  rmSync(old, { recursive: true, force: true });
};

/** Names, sizes and times of all that the bundle is made from. */
const fingerprintOfSources = (): string => {
  const files = globSync(['package-lock.json', 'site/**/*', 'shared/**/*'], {
    cwd: root,
    exclude: (name) => /(^|\/)(dist[^/]*|node_modules|\.astro)(\/|$)|\.test\.ts$/.test(name),
  }).sort();
  const hash = createHash('sha256');
  for (const file of files) {
    const stat = statSync(join(root, file));
    if (stat.isFile()) hash.update(`${file} ${stat.size} ${stat.mtimeMs}\n`);
  }
  return hash.digest('hex');
};

const run = async (parts: readonly string[]): Promise<void> => {
  const astro = createRequire(import.meta.url).resolve('astro/package.json');
  const { bin } = JSON.parse(readFileSync(astro, 'utf8')) as { bin: { astro: string } };
  const child = spawn(process.execPath, [join(dirname(astro), bin.astro), ...parts], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => said.push(piece));
  child.stderr.on('data', (piece: Buffer) => said.push(piece));
  const code = await new Promise((resolve, reject) => child.once('exit', resolve).once('error', reject));
  if (code !== 0)
    throw new Error(`The site's pages don't compile:\n${Buffer.concat(said).toString().trim()}`);
};
