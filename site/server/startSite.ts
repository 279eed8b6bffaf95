import { existsSync, mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Locale } from '#shared/content/published.ts';
import { clientAddressOf, trustedProxies } from '#shared/contract/client-address.ts';
import { localAddress } from '../addresses.ts';
import { startDrainer } from '../inbox/drain.ts';
import { openInbox } from '../inbox/openInbox.ts';
import { sendLinkOver } from '../inbox/sendLink.ts';
import { addressLookup } from '../lookup/addressLookup.ts';
import { addressProvider } from '../lookup/addressProviders.ts';
import { bundleFolder } from '../publisher/compile.ts';
import { placesIn } from '../publisher/openWorkshop.ts';
import { startPublisher } from '../publisher/startPublisher.ts';
import { formerForm } from '../replica/formerForms.ts';
import { openReader } from '../replica/openReader.ts';
import { openReplica } from '../replica/openReplica.ts';
import type { Replica } from '../replica/openReplica.ts';
import type { Reader } from '../replica/reader.ts';
import type { Settings } from '../settings.ts';
import { addressesRoute } from './addresses.ts';
import { loadBundle } from './bundle.ts';
import { createSite } from './createSite.ts';
import type { Visit } from './createSite.ts';
import { feedbackRoute } from './feedback.ts';
import { formRoutes } from './forms.ts';
import { healthRoutes } from './health.ts';
import { hintRoute } from './hint.ts';
import type { Log } from './log.ts';
import { previewRoutes } from './preview.ts';
import { publicFiles } from './publicFiles.ts';
import { sendRendered } from './send.ts';

/** A site that serves. */
export interface RunningSite {
  readonly url: string;
  /** Takes no more requests, finishes those under way (10 s at most), and ends. */
  readonly stop: () => Promise<void>;
}

/** Starts inbox, publisher and server. The compiled bundle must be in `dist`. Rejects if it can't listen. */
export const startSite = async (settings: Settings, log: Log, dist = bundleFolder): Promise<RunningSite> => {
  const { siteUrl, cmsUrl, linkKey, dataDir } = settings;
  const places = placesIn(dataDir);
  mkdirSync(places.folder, { recursive: true });
  const wasCaughtUp = hadCaughtUp(places.replica);
  const wall = { url: settings.cmsLinkUrl, key: linkKey };
  const lookup = addressLookup({ provider: addressProvider(settings), linkKey, log });
  const bundle = await loadBundle(dist);
  const files = publicFiles(places.folder);
  const clientAddress = clientAddressOf(settings.trustProxy);

  const wake = { drainer: (): void => undefined };
  const inbox = openInbox({ file: join(dataDir, 'inbox.db'), key: linkKey, onWaiting: () => wake.drainer() });
  const drainer = startDrainer(inbox, { wall, log: ({ event, ...facts }) => log(String(event), facts) });
  wake.drainer = drainer.wake;
  const publisher = startPublisher({ dataDir, wall, siteUrl, say: log, dist });

  const reader = (locale: Locale): Reader | undefined => {
    const replica = publisher.replica();
    return replica && openReader(replica, locale);
  };
  let hasContent = false;
  const isFilled = (): boolean => {
    const replica = hasContent ? undefined : publisher.replica();
    // While the publisher puts things in order, what an earlier run left is served.
    if (!replica) return hasContent || wasCaughtUp;
    hasContent = hasCaughtUp(replica);
    return hasContent;
  };
  const sendLink = sendLinkOver(wall);
  const locals = (visit: Visit): App.Locals | undefined => {
    const replica = publisher.replica();
    const now = Date.now();
    return (
      replica && {
        reader: openReader(replica, visit.locale),
        locale: visit.locale,
        site: { url: siteUrl, now: new Date(now).toISOString() },
        mode: 'public',
        inbox,
        sendLink,
        lookup,
        former: (path, which) => formerForm(replica, path, which, now),
      }
    );
  };

  const server = createSite({
    siteUrl,
    files,
    log,
    isProxy: trustedProxies(settings.trustProxy),
    hasContent: isFilled,
    resolve: publisher.resolve,
    gone: async (visit, id) => {
      const given = locals(visit);
      if (!given) return 503;
      const page = await bundle.render(visit, given, { path: localAddress(visit.locale, `/gone/${id}`) });
      await sendRendered(visit.request, visit.response, page);
      return undefined;
    },
    routes: [
      ...healthRoutes(() => {
        const { backlog, pages, oldest, isReady, lastError } = publisher.status();
        const waiting = inbox.state();
        return {
          isReady: isReady && isFilled(),
          inbox: { waiting: waiting.backlog, oldest: seconds(waiting.oldest), refused: waiting.refused },
          publisher: { waiting: backlog, pages, oldest: seconds(oldest), problem: lastError },
        };
      }),
      hintRoute(linkKey, publisher.hint),
      feedbackRoute(inbox, clientAddress, files.has),
      ...previewRoutes(bundle, { wall, siteUrl, cmsUrl, reader }),
      addressesRoute(lookup, locals, clientAddress),
      ...formRoutes(bundle, locals, clientAddress),
    ],
  });

  const stopParts = async (): Promise<void> => {
    await Promise.all([drainer.stop(), publisher.stop()]);
    inbox.close();
  };
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(settings.port, settings.host, resolve);
    });
  } catch (error) {
    await stopParts();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}`,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const patience = setTimeout(() => server.closeAllConnections(), 10_000);
      await closed;
      clearTimeout(patience);
      await stopParts();
    },
  };
};

/** Whether a replica has seen what the cms publishes, even if that is nothing yet. */
const hasCaughtUp = (replica: Replica): boolean =>
  replica
    .sql("SELECT 1 FROM documents UNION ALL SELECT 1 FROM meta WHERE name = 'manifest' LIMIT 1")
    .get() !== undefined;

/** The same of the replica that an earlier run left. One that can't be read is about to be made anew. */
const hadCaughtUp = (file: string): boolean => {
  if (!existsSync(file)) return false;
  try {
    const replica = openReplica(file, { readOnly: true });
    try {
      return hasCaughtUp(replica);
    } finally {
      replica.close();
    }
  } catch {
    return true;
  }
};

const seconds = (ms: number): number => Math.round(ms / 1000);
