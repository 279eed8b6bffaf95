import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Payload } from 'payload';

/**
 * `npm run generate`: what is generated from the schemas, with a word on each. Safe to run again.
 * `-- --initial` replaces all migrations by one, for the time before the first release.
 */
const root = resolve(import.meta.dirname, '../..');
const migrations = join(root, 'cms/migrations');
const scratch = mkdtempSync(join(tmpdir(), 'guildhall-generate-'));

process.env['DATA_DIR'] = scratch;
delete process.env['DATABASE_URL'];
process.env['PAYLOAD_SECRET'] = process.env['LINK_KEY'] = 'signs nothing: nobody is served while we generate';
process.env['PAYLOAD_DISABLE_DEPENDENCY_CHECKER'] = 'true';

const files = (folder: string, end: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(end))
    .sort();

/** What SQLite's part of Payload keeps of drizzle-kit, without its own types. */
interface Kit {
  readonly generateDrizzleJson: (schema: unknown) => Promise<object>;
  readonly generateMigration: (before: unknown, after: unknown) => Promise<string[]>;
}

interface Adapter {
  readonly schema: unknown;
  readonly defaultDrizzleSnapshot: unknown;
  readonly requireDrizzleKit: () => Kit;
}

/** Payload writes imports that only a bundler understands; Node strips types and needs file names whole. */
const repair = (): void => {
  const names = files(migrations, '.ts').filter((name) => name !== 'index.ts');
  for (const name of names) {
    const file = join(migrations, name);
    const source = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      source
        .replace(
          /^import \{ MigrateUpArgs, MigrateDownArgs, sql \} from/m,
          "import { sql } from '@payloadcms/db-sqlite'\nimport type { MigrateUpArgs, MigrateDownArgs } from",
        )
        .replaceAll('({ db, payload, req }:', '({ db }:'),
    );
  }
  const bare = names.map((name) => name.replace(/\.ts$/, ''));
  writeFileSync(
    join(migrations, 'index.ts'),
    [
      ...bare.map((name, at) => `import * as migration${at} from './${name}.ts';`),
      '',
      'export const migrations = [',
      ...bare.map((name, at) => `  { name: '${name}', up: migration${at}.up, down: migration${at}.down },`),
      '];',
      '',
    ].join('\n'),
  );
};

const migrate = async (payload: Payload, initial: boolean): Promise<string> => {
  if (initial)
    for (const name of [...files(migrations, '.json'), ...files(migrations, '.ts')])
      if (name !== 'index.ts') rmSync(join(migrations, name));
  const adapter = payload.db as unknown as Adapter;
  const kit = adapter.requireDrizzleKit();
  const newest = files(migrations, '.json').at(-1);
  const before: unknown = newest
    ? JSON.parse(readFileSync(join(migrations, newest), 'utf8'))
    : adapter.defaultDrizzleSnapshot;
  const statements = await kit.generateMigration(before, await kit.generateDrizzleJson(adapter.schema));
  if (!statements.length) {
    repair();
    return 'nothing has changed';
  }
  await payload.db.createMigration({
    payload,
    migrationName: newest ? 'schemas' : 'initial',
    forceAcceptWarning: true,
  });
  repair();
  return `${files(migrations, '.ts').at(-2) ?? ''}: ${statements.length} statements`;
};

const unchanged = (file: string, before: string): string =>
  read(file) === before ? 'nothing has changed' : 'written anew';

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

try {
  const index = join(migrations, 'index.ts');
  if (process.argv.includes('--initial')) writeFileSync(index, 'export const migrations = [];\n');
  const { generateImportMap, getPayload } = await import('payload');
  const { generateTypes } = await import('payload/node');
  const { default: config } = await import('../payload.config.ts');
  const sanitized = await config;

  const types = sanitized.typescript.outputFile ?? '';
  const typesBefore = read(types);
  await generateTypes(sanitized, { log: false });
  console.log(`Types (cms/payload-types.ts): ${unchanged(types, typesBefore)}`);

  const map = join(root, 'cms/app/(payload)/admin/importMap.js');
  const mapBefore = read(map);
  await generateImportMap(sanitized, { log: false, force: true });
  console.log(`Import map (cms/app): ${unchanged(map, mapBefore)}`);

  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true });
  console.log(
    `SQLite migration (cms/migrations): ${await migrate(payload, process.argv.includes('--initial'))}`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exit();
