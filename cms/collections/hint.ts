import { call } from '../../shared/contract/call.ts';
import type { Hint } from '../../shared/contract/messages.ts';
import type { Settings } from '../settings.ts';

/**
 * Tells the site that something changed; never waits and never fails. A hint may be lost: the site compares
 * the manifest every minute.
 */
export const sendHint = (settings: Pick<Settings, 'siteLinkUrl' | 'linkKey'>, hint: Hint): void => {
  void tryAll(settings, hint);
};

/** Milliseconds before each try. The first is at once: Payload has written by the time its hooks run. */
const waits = [0, 250, 1500];

const tryAll = async ({ siteLinkUrl, linkKey }: Pick<Settings, 'siteLinkUrl' | 'linkKey'>, hint: Hint) => {
  for (const wait of waits) {
    if (wait) await new Promise((done) => setTimeout(done, wait).unref());
    try {
      const { status } = await call({ url: siteLinkUrl, key: linkKey }, 'POST', '/link/hint', hint, {
        timeout: 3000,
      });
      if (status < 500) return;
    } catch {
      // The site is down or restarting. It will ask for the manifest when it is back.
    }
  }
};
