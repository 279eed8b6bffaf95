import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { largestFile } from '#cms/collections/uploads.ts';
import { inWords } from '#cms/commands/prepare.ts';
import { bodyProblem } from '#cms/server/limits.ts';
import { SettingsError, readSettings } from '#cms/settings.ts';
import { patience } from '#cms/start/side.ts';
import { readSettings as readSiteSettings } from '#site/settings.ts';

/** The README's examples of a proxy and a service, as far as they can be held without Caddy, nginx and systemd. */
const root = resolve(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The code block whose first line names a file. */
const example = (file: string): string => {
  const block = new RegExp(`\`\`\`\\w*\\n# ${file.replaceAll('.', '\\.')}\\n([^]*?)\`\`\``).exec(readme)?.[1];
  if (!block) throw new Error(`The README shows no ${file}`);
  return block;
};

const caddy = example('Caddyfile');
const nginx = example('/etc/nginx/conf.d/guildhall.conf');
const unit = example('/etc/systemd/system/guildhall.service');

/** The values of a directive of the unit, in order. */
const directive = (name: string): string[] =>
  [...unit.matchAll(new RegExp(`^${name}=(.*)$`, 'gm'))].map(([, value = '']) => value);

const environment = Object.fromEntries(
  directive('Environment')
    .flatMap((line) => line.split(' '))
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
);
const keys = { LINK_KEY: 'k'.repeat(40), PAYLOAD_SECRET: 's'.repeat(40) };
const defaults = readSettings(keys);

test('every setting of the service is one that the product reads, with a value that it takes', () => {
  const asked = new Set<string>();
  const noting = new Proxy<Record<string, string>>(
    { ...environment, ...keys },
    {
      get: (target, name: string) => {
        asked.add(name);
        return target[name];
      },
    },
  );
  const settings = readSettings(noting);
  expect(Object.keys(environment).filter((name) => !asked.has(name))).toEqual([]);
  expect(settings).toMatchObject({ seed: 'none', trustProxy: ['127.0.0.1'], database: { kind: 'mongodb' } });
  expect(readSiteSettings({ ...environment, ...keys }).siteUrl).toBe(settings.siteUrl);
});

test('the service runs what npm start runs, by our own Node, and may write where it keeps things', () => {
  const [folder = ''] = directive('WorkingDirectory');
  const [program = '', ...rest] = directive('ExecStart')[0]?.split(' ') ?? [];
  expect(program).toBe(`${folder}/node_modules/.bin/node`);
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(['node', ...rest].join(' ')).toBe(scripts['start']);
  expect(existsSync(join(root, rest[0] ?? ''))).toBe(true);
  const writable = directive('StateDirectory')[0]?.split(' ') ?? [];
  for (const name of ['DATA_DIR', 'MEDIA_DIR'])
    expect(writable.map((one) => `/var/lib/${one}`)).toContain(environment[name]);
});

test('stopping waits until both sides have had their time, one after the other', () => {
  expect(Number(directive('TimeoutStopSec')[0]) * 1000).toBeGreaterThan(2 * patience);
  // Else the signal reaches both at once, and the cms goes before the site has handed over.
  expect(directive('KillMode')).toEqual(['mixed']);
});

test('both proxies send each hostname to its own side', () => {
  const sides = [
    [environment['SITE_URL'], defaults.sitePort],
    [environment['CMS_URL'], defaults.cmsPort],
  ] as const;
  for (const [url = '', port] of sides) {
    const { protocol, hostname } = new URL(url);
    expect(protocol).toBe('https:');
    expect(caddy).toContain(`${hostname} {\n\treverse_proxy 127.0.0.1:${port}\n}`);
    expect(nginx).toMatch(
      new RegExp(
        `listen 443 ssl;\\s+server_name ${hostname};\\s+location / \\{ proxy_pass http://127.0.0.1:${port};`,
      ),
    );
  }
});

test('nginx says for whom it speaks, over what, and what TLS needs', () => {
  for (const line of [
    'proxy_set_header Host $host;',
    // Not $proxy_add_x_forwarded_for: what a client says of itself is not passed on.
    'proxy_set_header X-Forwarded-For $remote_addr;',
    'proxy_set_header X-Forwarded-Proto $scheme;',
    'ssl_certificate ',
    'ssl_certificate_key ',
  ])
    expect(nginx).toContain(line);
});

test('nginx takes whatever the desk takes, so that it is the desk that says what is too large', () => {
  const most = Number(/client_max_body_size (\d+)m;/.exec(nginx)?.[1]) * 1024 * 1024;
  const upload = (length: number) =>
    bodyProblem({
      headers: { cookie: 'guildhall-token=x', 'content-length': String(length) },
    } as unknown as IncomingMessage);
  expect(upload(largestFile)).toBeUndefined();
  expect(most).toBeGreaterThan(largestFile);
  expect(upload(most)).toBe(413);
});

test('who may only read the program is told in one sentence that it has to be built', () => {
  const refused = inWords(new Error("EACCES: permission denied, mkdir '/srv/guildhall/.cache'"));
  expect(refused).toBeInstanceOf(SettingsError);
  expect((refused as Error).message).toContain('npm run compile');
  const bug = new TypeError('x is not a function');
  expect(inWords(bug)).toBe(bug);
});
