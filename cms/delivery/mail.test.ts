import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { isAddress } from './address.ts';
import { MailError, mailer } from './mail.ts';
import type { Mail } from './mail.ts';
import { smtpForTests } from './smtp-for-tests.ts';
import type { Behaviour } from './smtp-for-tests.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

const from = { name: 'Millbrook council', address: 'no-reply@millbrook.example' };
const mail: Mail = {
  to: 'ada@example.org',
  subject: 'We have your answers: Report a missed bin (ABCD-EFGH-JKLM)',
  text: 'Thank you, Ŵyn.\n.\nA line that begins with a full stop.\n',
  messageId: '<1@desk.millbrook.example>',
};

const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'guildhall-mail-'));
  ends.push(() => rmSync(made, { recursive: true }));
  return made;
};

const withServer = async (behaviour: Behaviour, timeout = 1000) => {
  const server = await smtpForTests(behaviour);
  ends.push(server.stop);
  const send = mailer({ smtpUrl: server.url, folder: '/nowhere', from, timeout });
  return { ...server, send };
};

test('without SMTP_URL a mail is a file, named by time and subject, that only its owner may read', async () => {
  const there = folder();
  const send = mailer({ smtpUrl: undefined, folder: join(there, 'mail'), from });
  await send(mail);
  await send(mail);
  const files = readdirSync(join(there, 'mail'));
  expect(files).toHaveLength(2);
  expect(files[0]).toMatch(
    /^\d{4}-\d\d-\d\d \d\d-\d\d-\d\d We have your answers Report a missed bin \(ABCD-EFGH-JKLM\) \w{4}\.eml$/,
  );
  const file = join(there, 'mail', files[0] ?? '');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('To: ada@example.org\r\n');
  expect(text).toContain('From: Millbrook council <no-reply@millbrook.example>\r\n');
  expect(text).toContain('Message-ID: <1@desk.millbrook.example>\r\n');
  expect(text).toContain('Auto-Submitted: auto-generated\r\n');
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
});

test('a subject can’t name a file outside the folder, nor hide it', async () => {
  const there = folder();
  const send = mailer({ smtpUrl: undefined, folder: there, from });
  await send({ ...mail, subject: '../../etc/passwd\0.hidden\n' });
  await send({ ...mail, subject: '/' });
  expect(readdirSync(there).every((name) => /^\d{4}-\d\d-\d\d [^/\0]*\.eml$/.test(name))).toBe(true);
});

test('over SMTP the mail arrives whole', async () => {
  const { send, mails } = await withServer({});
  await send(mail);
  expect(mails).toHaveLength(1);
  expect(mails[0]).toContain('Message-ID: <1@desk.millbrook.example>');
});

test('a line break in a subject or name makes no header', async () => {
  const { send, mails } = await withServer({});
  await send({ ...mail, subject: 'Hello\r\nBcc: victim@example.org\u2028X-Y: z' });
  expect(mails[0]).not.toMatch(/^(Bcc|X-Y):/im);
  expect(mails[0]).toContain('Subject: Hello Bcc: victim@example.org X-Y: z');
});

test.each([
  'a@b.example\r\nBcc: c@d.example',
  'a@b.example,c@d.example',
  'a@b.example; c@d.example',
  'Ada <a@b.example>',
  'а@b.example',
  'a@b.example\n',
  '@b.example',
  'a@',
  'a@-b.example',
  'a@b..example',
  `${'a'.repeat(65)}@b.example`,
  `a@${'b.'.repeat(130)}example`,
  '',
  7,
])('%j is no address and nothing is sent to it', async (to) => {
  expect(isAddress(to)).toBe(false);
  const { send, mails } = await withServer({});
  await expect(send({ ...mail, to: to as string })).rejects.toThrow(MailError);
  expect(mails).toEqual([]);
});

test.each(['ada@example.org', "o'neil+bins@sub.example.co.uk", 'a@localhost'])(
  '%s is an address',
  (address) => expect(isAddress(address)).toBe(true),
);

test('a long text that is nearly an address is refused at once', () => {
  const start = performance.now();
  isAddress(`${'a.'.repeat(120)}@`);
  isAddress(`a@${'a-'.repeat(120)}`);
  expect(performance.now() - start).toBeLessThan(1000);
});

/** What each fault of a mail server is called, and whether it is worth another try. */
const faults: [string, Behaviour, string, boolean][] = [
  ['refuses the recipient for good', { RCPT: '550 No such user' }, 'answered 550 to RCPT TO', true],
  ['refuses the text for good', { '.': '554 Spam' }, 'answered 554 to DATA', true],
  ['refuses the sender', { MAIL: '550 Not you' }, 'answered 550 to MAIL FROM', false],
  ['is busy', { RCPT: '451 Later' }, 'answered 451 to RCPT TO', false],
  ['is full', { '.': '452 Full' }, 'answered 452 to DATA', false],
  ['greets with a refusal', { GREETING: '554 Go away' }, 'answered 554', false],
  ['hangs up when greeted', { EHLO: 'drop' }, 'can’t be reached', false],
  ['takes the text and hangs up', { '.': 'drop' }, 'hung up', false],
  ['says nothing', { GREETING: 'hang' }, 'took too long', false],
  ['goes silent in the middle', { DATA: 'hang' }, 'took too long', false],
];

test.each(faults)('a mail server that %s is told in plain words', async (_, behaviour, words, final) => {
  const { send } = await withServer(behaviour, 300);
  const problem: unknown = await send(mail).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(MailError);
  expect((problem as MailError).message).toContain(words);
  expect((problem as MailError).final).toBe(final);
});

test('a mail server that is not there is told in plain words', async () => {
  const { url, stop } = await smtpForTests();
  await stop();
  const send = mailer({ smtpUrl: url, folder: '/nowhere', from, timeout: 1000 });
  await expect(send(mail)).rejects.toMatchObject({
    message: 'The mail server can’t be reached',
    final: false,
  });
});
