import { afterAll, beforeAll, expect, test } from 'vitest';
import { formSite, until } from '../../tests/abuse/formSite.ts';
import type { FormSite } from '../../tests/abuse/formSite.ts';
import { resident } from '../../tests/abuse/resident.ts';

/** What the server does about addresses, whatever is posted and asked; for people, see site/islands/addresses.test.ts. */
let site: FormSite;
beforeAll(async () => {
  site = await formSite();
}, 120_000);
afterAll(() => site?.stop());

const path = '/forms/moving-home';

test('nobody can give an address the UPRN of another, and a list of their own is only what they typed', async () => {
  const somebody = resident(site.url, '192.0.2.50');
  const found = (await (await fetch(`${site.url}${path}/addresses?postcode=WB12BB`)).json()) as {
    addresses: readonly Record<string, string>[];
  };
  const [mill] = found.addresses;
  const values: unknown[] = [];
  const tries: Readonly<Record<string, string>>[] = [
    {
      'home-line1': '5 Nowhere',
      'home-town': 'W',
      'home-postcode': 'WB1 1AA',
      'home-uprn': mill?.['uprn'] ?? '',
    },
    { 'home-line1': '5 Nowhere', 'home-town': 'W', 'home-postcode': 'WB1 1AA', 'home-uprn': '100000000004' },
    { '_found-home': JSON.stringify({ ...mill, line1: '5 Nowhere' }) },
    { '_found-home': JSON.stringify({ ...mill, line2: 7 }) },
    {
      '_found-home': '{"__proto__":{"line1":"x"}}',
      'home-line1': 'By hand',
      'home-town': 'W',
      'home-postcode': 'WB1 1AA',
    },
  ];
  for (const fields of tries) {
    const second = await somebody.fill(await somebody.open(path), { note: 'n', ...fields });
    const check = await somebody.fill(second, {});
    expect(check.h1).toBe('Moving home Check your answers');
    const { html } = await somebody.fill(check, {});
    const mine = /[A-Z0-9]{4}(-[A-Z0-9]{4}){2}/.exec(html)?.[0] ?? '';
    await until(() => site.caseOf(mine) !== undefined);
    values.push(site.caseOf(mine)?.answers[0]?.value);
  }
  const nowhere = { line1: '5 Nowhere', town: 'W', postcode: 'WB1 1AA' };
  expect(values).toEqual([
    nowhere,
    nowhere,
    { line1: '5 Nowhere', town: 'Westbourne', postcode: 'WB1 2BB' },
    { line1: 'The Old Mill', town: 'Westbourne', postcode: 'WB1 2BB', uprn: '100000000004' },
    { line1: 'By hand', town: 'W', postcode: 'WB1 1AA' },
  ]);
});

test('the server answers in JSON that nobody keeps, for forms that look addresses up alone', async () => {
  const ask = (rest: string, client = '192.0.2.60') =>
    fetch(site.url + rest, { headers: { 'x-forwarded-for': client } });
  const answer = await ask(`${path}/addresses?postcode=WB1%202BB`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('content-type')).toContain('application/json');
  expect(await answer.json()).toMatchObject({
    postcode: 'WB1 2BB',
    addresses: [{ line1: 'The Old Mill', town: 'Westbourne', postcode: 'WB1 2BB' }],
  });
  expect(await (await ask(`${path}/addresses?postcode=WB9%209ZZ`)).json()).toEqual({
    postcode: 'WB9 9ZZ',
    addresses: [],
  });
  expect((await ask(`${path}/addresses`)).status).toBe(400);
  for (const other of ['missed-bin', 'nothing', 'constructor'])
    expect((await ask(`/forms/${other}/addresses?postcode=WB12BB`)).status, other).toBe(404);
  const many = await Promise.all(
    Array.from({ length: 25 }, () => ask(`${path}/addresses?postcode=WB12BB`, '192.0.2.61')),
  );
  expect(many.map(({ status }) => status)).toContain(429);
  expect((await ask(`${path}/addresses?postcode=WB12BB`, '192.0.2.62')).status).toBe(200);
  expect(site.log.join('\n')).not.toMatch(/WB1|WB9/i);
});
