import { afterEach, expect, test } from 'vitest';
import type { SavedLink } from '#shared/contract/messages.ts';
import { mailer } from '../delivery/mail.ts';
import { smtpForTests } from '../delivery/smtp-for-tests.ts';
import type { Behaviour } from '../delivery/smtp-for-tests.ts';
import { savedLink } from './saved-link.ts';

const siteUrl = 'https://www.millbrook.example';
const link = `${siteUrl}/forms/blue-badge/draft/${'t'.repeat(43)}`;
const message: SavedLink = {
  to: 'ada@example.org',
  link,
  form: 'Apply for a Blue Badge',
  until: '2026-12-21T15:05:00.000Z',
  locale: 'en',
};
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** Sends over real SMTP, and gives the answer, what arrived and what was logged. */
const send = async (change: Partial<Record<keyof SavedLink, unknown>> = {}, behaviour: Behaviour = {}) => {
  const { url, mails, stop } = await smtpForTests(behaviour);
  ends.push(stop);
  const from = { name: 'Guildhall', address: 'no-reply@millbrook.example' };
  const logged: unknown[] = [];
  const post = {
    mailer: mailer({ smtpUrl: url, folder: '/nowhere', from, timeout: 300 }),
    council: () => Promise.resolve('Millbrook council'),
    siteUrl,
    log: (...line: unknown[]) => void logged.push(line),
  };
  const { status } = await savedLink(post, { ...message, ...change });
  return { status, mails: mails.map(plain), log: JSON.stringify(logged) };
};

/** Quoted-printable, as far as these mails use it. */
const plain = (mail: string): string =>
  Buffer.from(
    mail
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

test('the link leaves at once, in plain words that name the council and the form and say until when', async () => {
  const { status, mails } = await send();
  expect(status).toBe(204);
  expect(mails).toHaveLength(1);
  const [mail = ''] = mails;
  expect(mail).toContain('To: ada@example.org');
  expect(mail).toContain('From: Millbrook council <no-reply@millbrook.example>');
  expect(mail).toContain('“Apply for a Blue Badge”');
  expect(mail).toContain(`\n${link}\n`);
  expect(mail).toContain('It works until 21 December 2026 at 15:05.');
  expect(mail).toContain('Whoever has this link can see and change your answers.');
});

test('it is in Welsh for who fills a Welsh form in', async () => {
  const { mails } = await send({ locale: 'cy' });
  expect(mails[0]).toContain('Mae’n gweithio tan');
});

test.each([
  ['a server that can’t be used', { GREETING: 'drop' }, 503],
  ['a server that says nothing', { '.': 'hang' }, 503],
  ['a server that is busy', { RCPT: '451 later' }, 503],
  ['an address that does not exist', { RCPT: '550 no such user' }, 422],
])('%s is told at once, and nothing of it is logged', async (_, behaviour, status) => {
  const sent = await send({}, behaviour);
  expect(sent.status).toBe(status);
  expect(sent.log).toContain('saved link not sent');
  expect(sent.log).not.toMatch(/ttttt|ada@|Blue Badge/);
});

test.each([
  { link: 'https://elsewhere.example/forms/blue-badge/draft/x' },
  { link: `${siteUrl}.elsewhere.example/forms` },
  { link: `${link}\r\nSee also https://elsewhere.example` },
  { link: undefined },
  { form: '' },
  { until: 'soon' },
  { locale: 'constructor' },
])('what is not as agreed is not sent: %j', async (change) => {
  expect(await send(change)).toMatchObject({ status: 400, mails: [] });
});

test.each(['ada@example.org, eve@example.org', 'a@b.example\r\nBcc: eve@example.org', '', 7])(
  'nobody can make it go to %j',
  async (to) => {
    const { status, mails } = await send({ to });
    expect([400, 422]).toContain(status);
    expect(mails).toEqual([]);
  },
);

test('a form’s title is one line of the subject, whatever is in it', async () => {
  const { mails } = await send({ form: 'Badge\r\nBcc: eve@example.org' });
  expect(mails[0]?.split('\n\n')[0]).not.toMatch(/^Bcc:/m);
});
