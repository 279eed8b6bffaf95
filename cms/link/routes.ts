import type { Payload } from 'payload';
import { councilName, mailerOf } from '../delivery/post.ts';
import { feedback } from '../intake/feedback.ts';
import { savedLink } from '../intake/saved-link.ts';
import { log } from '../log.ts';
import type { Settings } from '../settings.ts';
import { caseFile } from './case-file.ts';
import { document } from './document.ts';
import { documents } from './documents.ts';
import { draft } from './draft.ts';
import { file } from './file.ts';
import { intake } from './intake.ts';
import { live } from './live.ts';
import { manifest } from './manifest.ts';

/** A message of the site, whose signature was right. */
export interface LinkRequest {
  readonly payload: Payload;
  readonly settings: Settings;
  /** What stood in the address after the message's name. */
  readonly pieces: readonly string[];
  /** The body as JSON; undefined if there is none. */
  readonly message: unknown;
  /** The body as it came, of messages that are bytes. */
  readonly bytes: Uint8Array;
  readonly etag: string | undefined;
}

/** What is said to it: bytes as they are, anything else as JSON. */
export interface LinkAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly etag?: string;
}

export type LinkRoute = (request: LinkRequest) => Promise<LinkAnswer>;

/** Every message that the site may send, by method and name: `/link/NAME/…` (shared/contract/messages.ts). */
export const routes: Readonly<Record<string, LinkRoute>> = {
  'GET manifest': manifest,
  'GET document': document,
  'POST documents': documents,
  'GET draft': draft,
  'GET file': file,
  'POST live': live,
  'POST case-file': caseFile,
  'POST intake': intake,
  'POST feedback': ({ payload, message }) => feedback(payload, message),
  'POST saved-link': ({ payload, settings, message }) =>
    savedLink(
      {
        // Somebody waits for it.
        mailer: mailerOf(settings, 10_000),
        council: () => councilName(payload),
        siteUrl: settings.siteUrl,
        log,
      },
      message,
    ),
};
