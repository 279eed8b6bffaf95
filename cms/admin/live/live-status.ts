/** What the site said about a document, as the collection `publication` keeps it. */
export interface Publication {
  readonly documentUpdatedAt: string;
  /** ISO 8601: when it went live, or failed to. */
  readonly at: string;
  readonly path?: string | null;
  readonly problem?: string | null;
}

/** The document itself, as published. */
export interface Stored {
  readonly status: 'published' | 'draft';
  readonly updatedAt: string;
}

/** Whether a document is live, in words. `busy`: ask again soon. */
export interface LiveStatus {
  readonly tone: 'live' | 'going' | 'off' | 'problem';
  readonly words: string;
  readonly detail?: string;
  readonly path?: string;
  readonly busy: boolean;
}

/** How long the site may take before we say that it does not answer, in milliseconds. */
export const patience = 10_000;

/**
 * Whether what is published can be read on the site: there is never a doubt. `found` is the address at which the
 * site has it (empty for what only shows on other pages), where it never reported: it does not when it is filled
 * for the first time.
 */
export const liveStatus = (
  stored: Stored | undefined,
  publication: Publication | undefined,
  now: number = Date.now(),
  found?: string,
): LiveStatus => {
  if (!stored || stored.status === 'draft') return notPublished(stored, publication, now);
  const said = publication && publication.documentUpdatedAt >= stored.updatedAt ? publication : undefined;
  const old = now - Date.parse(stored.updatedAt) > patience;
  if (!publication && found !== undefined && old)
    return { tone: 'live', words: 'Live', ...(found ? { path: found } : {}), busy: false };
  if (!said) return going(stored.updatedAt, 'Going live…', publication, now);
  if (said.problem)
    return {
      tone: 'problem',
      words: 'Not live',
      detail: `${said.problem} The last good version is still up.`,
      busy: true,
    };
  return {
    tone: 'live',
    words: `Live since ${when(said.at, now)}`,
    ...(said.path ? { path: said.path } : {}),
    busy: false,
  };
};

const notPublished = (
  stored: Stored | undefined,
  publication: Publication | undefined,
  now: number,
): LiveStatus => {
  const wasLive = publication?.path && stored && publication.documentUpdatedAt < stored.updatedAt;
  if (wasLive) return going(stored.updatedAt, 'Going off the site…', publication, now);
  return {
    tone: 'off',
    words: 'Not on the site',
    detail: 'It has not been published. Only people who sign in here can see it.',
    busy: false,
  };
};

const going = (
  since: string,
  words: string,
  publication: Publication | undefined,
  now: number,
): LiveStatus => {
  const path = publication?.path ? { path: publication.path } : {};
  if (now - Date.parse(since) <= patience) return { tone: 'going', words, ...path, busy: true };
  const before = publication?.path ? ' The version before is still up.' : '';
  return {
    tone: 'problem',
    words: 'Waiting for the site',
    detail: `The site has not answered. It looks for changes every minute by itself.${before}`,
    ...path,
    busy: true,
  };
};

/** Today a time to the second, before that a day and a time. */
const when = (iso: string, now: number): string => {
  const date = new Date(iso);
  const sameDay = date.toDateString() === new Date(now).toDateString();
  const time = date.toLocaleTimeString('en-GB', sameDay ? {} : { hour: '2-digit', minute: '2-digit' });
  return sameDay
    ? time
    : `${date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}, ${time}`;
};
