import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { headerLine, isAddress } from './address.ts';

/** A plain-text mail to one person. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Also as HTML, which only Payload's own mails have. */
  readonly html?: string;
  /** Whose name stands at its head; the settings' own unless told. */
  readonly fromName?: string;
  /** Stable, so that receivers can tell a second try. */
  readonly messageId?: string;
}

/** Sends one mail. Throws `MailError`. */
export type Mailer = (mail: Mail) => Promise<void>;

export interface MailSettings {
  /** Undefined: mails become files in `folder`. */
  readonly smtpUrl: string | undefined;
  readonly folder: string;
  readonly from: { readonly name: string; readonly address: string };
  /** How long one mail may take, in milliseconds. */
  readonly timeout?: number;
}

/** The way out for mails: SMTP, or files where there is none. */
export const mailer = (settings: MailSettings): Mailer => {
  const put = settings.smtpUrl ? bySmtp(settings, settings.smtpUrl) : intoFolder(settings);
  return async (mail) => {
    if (!isAddress(mail.to)) throw new MailError('The address is not one e-mail address', true);
    await put({
      from: { name: headerLine(mail.fromName ?? settings.from.name), address: settings.from.address },
      to: { name: '', address: mail.to },
      subject: headerLine(mail.subject),
      text: mail.text,
      ...(mail.html ? { html: mail.html } : {}),
      ...(mail.messageId ? { messageId: mail.messageId } : {}),
      headers: { 'Auto-Submitted': 'auto-generated' },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  };
};

/** Why a mail did not leave, in plain words. `final`: the other side will say the same next time. */
export class MailError extends Error {
  override readonly name = 'MailError';
  readonly final: boolean;
  constructor(message: string, final: boolean, cause?: unknown) {
    super(message, { cause });
    this.final = final;
  }
}

type Message = NonNullable<Parameters<ReturnType<typeof createTransport>['sendMail']>[0]>;

const bySmtp = ({ timeout = 60_000 }: MailSettings, url: string) => {
  const limit = Math.min(timeout, 15_000);
  return async (message: Message): Promise<void> => {
    const transport = createTransport({
      url,
      connectionTimeout: limit,
      greetingTimeout: limit,
      socketTimeout: limit,
      dnsTimeout: limit,
    });
    let timer: NodeJS.Timeout | undefined;
    try {
      await Promise.race([
        transport.sendMail(message),
        new Promise((_, reject) => {
          timer = setTimeout(() => reject(new Error('The mail server took too long')), timeout);
        }),
      ]);
    } catch (error) {
      throw mailError(error);
    } finally {
      clearTimeout(timer);
      transport.close();
    }
  };
};

interface SmtpProblem {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly message: string;
}

/** A refusal of the mail itself (5xx to RCPT TO or DATA) is final; one of us, such as a wrong password, is not. */
const mailError = (error: unknown): MailError => {
  const { code, command = '', responseCode = 0, message } = error as SmtpProblem;
  const final = responseCode >= 500 && /^(RCPT TO|DATA)$/.test(command);
  const words =
    responseCode > 0
      ? `The mail server answered ${responseCode}${command ? ` to ${command}` : ''}`
      : (plain[code ?? ''] ??
        (message === 'The mail server took too long'
          ? message
          : `The mail server can’t be used (${code ?? 'no code'})`));
  return new MailError(words, final, error);
};

const plain: Readonly<Record<string, string>> = {
  ESOCKET: 'The mail server can’t be reached',
  ECONNECTION: 'The mail server can’t be reached or hung up',
  EDNS: 'The mail server’s name can’t be found',
  ETIMEDOUT: 'The mail server took too long',
  EAUTH: 'The mail server refuses our name or password',
  ETLS: 'The mail server has no valid certificate',
};

/** One `.eml` file for each mail, named by time and subject, whole or not at all. */
const intoFolder = ({ folder }: MailSettings) => {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return async (message: Message): Promise<void> => {
    const { message: bytes } = await transport.sendMail(message);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const time = new Date().toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '-');
    const words = String(message.subject)
      .replace(/[^\p{L}\p{N} '’(),-]+/gu, ' ')
      .replace(/ +/g, ' ')
      .trim()
      .slice(0, 80);
    const hidden = join(folder, `.${crypto.randomUUID()}`);
    const file = await open(hidden, 'wx', 0o600);
    try {
      await file.writeFile(bytes as Buffer);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(hidden, join(folder, `${time} ${words || 'No subject'} ${hidden.slice(-4)}.eml`));
  };
};
