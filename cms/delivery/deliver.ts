import type { Payload } from 'payload';
import type { Log } from '../log.ts';
import { findCase } from '../intake/case-document.ts';
import { formSettings } from '../intake/form-settings.ts';
import { compose } from './compose.ts';
import type { Surroundings } from './compose.ts';
import { MailError } from './mail.ts';
import type { Mailer } from './mail.ts';
import { claim, findDue, settle } from './queue.ts';
import type { Delivery, Outcome } from './queue.ts';

/** What a round of deliveries needs. */
export interface Post {
  readonly payload: Payload;
  readonly mailer: Mailer;
  /** The council's name and the desk's address; asked anew for each mail. */
  readonly around: () => Promise<Pick<Surroundings, 'council' | 'cmsUrl'>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly random?: () => number;
  readonly log?: Log;
  /** True once no further delivery should be begun. */
  readonly stopping?: () => boolean;
}

/** How many mails one worker sends at a time: a server that hangs must not hold up the others. */
const atOnce = 4;

/** Sends what is due, each thing by whoever leased it first. Returns how many left. */
export const deliverDue = async (post: Post, limit = 20): Promise<number> => {
  const due = await findDue(post.payload, post.now(), limit);
  let sent = 0;
  const next = async (): Promise<void> => {
    for (let one = due.shift(); one && !post.stopping?.(); one = due.shift())
      if (await deliver(post, one)) sent += 1;
  };
  await Promise.all(Array.from({ length: atOnce }, next));
  return sent;
};

const deliver = async (post: Post, due: Delivery): Promise<boolean> => {
  const { payload, now, random } = post;
  const leased = await claim(payload, due, now());
  if (!leased) return false;
  const outcome = await send(post, leased);
  await settle(payload, leased, outcome, now(), random?.());
  post.log?.(outcome.sent ? 'delivery sent' : 'delivery not sent', {
    delivery: leased.id,
    kind: leased.kind,
    tries: leased.tries,
    ...(outcome.sent ? {} : { problem: outcome.problem }),
  });
  return outcome.sent;
};

const send = async ({ payload, mailer, around, log }: Post, leased: Delivery): Promise<Outcome> => {
  try {
    const found = await findCase(payload, leased.case);
    if (!found) return { sent: false, problem: 'The case is gone', final: true };
    const { council, cmsUrl } = await around();
    const { next } = await formSettings(payload, found.formId);
    const told = { ...found, form: { title: found.form } };
    const mail = compose(leased.kind, told, { council, cmsUrl, ...(next ? { next } : {}) });
    const messageId = `<${leased.id}@${new URL(cmsUrl).hostname}>`;
    await mailer({ ...mail, to: leased.to, fromName: council, messageId });
    return { sent: true };
  } catch (error) {
    if (error instanceof MailError) return { sent: false, problem: error.message, final: error.final };
    log?.('delivery failed', { delivery: leased.id, problem: (error as Error).name });
    return { sent: false, problem: 'Guildhall could not send this. The log says why', final: false };
  }
};
