import type { AnyPublished, Locale } from '../content/published.ts';

/**
 * Everything that crosses the wall between cms and site. Each message is signed (signature.ts), each path
 * begins with `/link/`, and the receiver checks what it gets (`checkX` in check.ts) before it believes it.
 *
 * | message | from → to | request | answer |
 * |---|---|---|---|
 * | hint | cms → site | POST /link/hint `Hint` | 202 |
 * | manifest | site → cms | GET /link/manifest, If-None-Match | 200 `Manifest` + ETag, or 304 |
 * | document | site → cms | GET /link/document/TYPE/ID | 200 `AnyPublished`, or 404: not published |
 * | documents | site → cms | POST /link/documents `{ documents: [type, id][] }` (500 at most) | 200 NDJSON |
 * | draft | site → cms | GET /link/draft/TYPE/ID[/VERSION] | 200 `AnyPublished` as it would be published |
 * | file | site → cms | GET /link/file/MEDIA-ID/NAME | 200 bytes |
 * | went live | site → cms | POST /link/live `WentLive` | 204 |
 * | case file | site → cms | POST /link/case-file/REFERENCE/HASH bytes, before the submission that has it | 200 |
 * | intake | site → cms | POST /link/intake `Submission` | 200 `Taken`, 409, 428: its files first, or 5xx: again later |
 * | feedback | site → cms | POST /link/feedback `Feedback` | 200 |
 * | saved link | site → cms | POST /link/saved-link `SavedLink` | 204, 422: not to this address, or 503: not now |
 */
export interface Hint {
  readonly type: string;
  readonly id: string;
  readonly updatedAt: string;
}

/** What is published, in no particular order; its ETag changes whenever any of it does. */
export interface Manifest {
  readonly documents: readonly ManifestEntry[];
}

export interface ManifestEntry {
  readonly type: string;
  readonly id: string;
  readonly updatedAt: string;
}

/** What became of a hint. */
export interface WentLive {
  readonly type: string;
  readonly id: string;
  readonly updatedAt: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Its public address, if it has one. */
  readonly path?: string;
  /** How many pages were written. */
  readonly pages?: number;
  /** In plain words, why it could not go live; the last good version is still up. */
  readonly problem?: string;
}

/** One resident's answers, sent once; `key` says which sending it is. */
export interface Submission {
  /** 128 random bits in base64url: the same key is the same submission, however often it arrives. */
  readonly key: string;
  readonly reference: string;
  /** The form's document id, and the updatedAt of the version that was filled in. */
  readonly form: { readonly id: string; readonly updatedAt: string; readonly title: string };
  readonly locale: Locale;
  /** ISO 8601 in UTC: when the resident was shown the reference. */
  readonly receivedAt: string;
  /** Answers to reachable questions only, in the order of the journey, worded for people and kept as data. */
  readonly answers: readonly SubmittedAnswer[];
  /** Why a person should look at it before anything is done: spam signs. */
  readonly review?: string;
}

/** What one submission may hold: no reference is shown for more, which the cms could not take. Bytes of its JSON. */
export const submissionLimits = { answers: 1000, bytes: 1_000_000 } as const;

export interface SubmittedAnswer {
  /** The question's name, unique in its form. */
  readonly name: string;
  readonly kind: string;
  readonly label: string;
  /** As data: by the kind of question. */
  readonly value: unknown;
  /** As a person reads it. */
  readonly shown: string;
}

/** Intake's answer, the same however often it is asked. */
export interface Taken {
  readonly reference: string;
  readonly caseId: string;
}

/** "Is this page useful?" Nothing personal. */
export interface Feedback {
  readonly key: string;
  readonly path: string;
  readonly useful: boolean;
  readonly at: string;
}

/** A resident's own link to their saved answers, to be sent to them at once and kept nowhere. */
export interface SavedLink {
  readonly to: string;
  readonly link: string;
  /** The form's title. */
  readonly form: string;
  /** Until when the link works: ISO 8601 in UTC. */
  readonly until: string;
  readonly locale: Locale;
}

/**
 * One line of a snapshot: all published content, one document a line, sorted by type and id. Every file and
 * smaller form in it says its `hash`, and its bytes are in `FILE.media/HASH`, beside the snapshot FILE.
 */
export type SnapshotLine = AnyPublished;
