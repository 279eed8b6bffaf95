import type { Published } from '#shared/content/published.ts';
import type { Feedback, Submission } from '#shared/contract/messages.ts';
import type { Files } from './files/files.ts';

/** Residents' drafts and answers, safe on disk. The pages know only this; `openInbox` makes it. */
export interface Inbox {
  /** Keeps a new draft and gives the token of its link. */
  readonly createDraft: (draft: Draft) => string;
  /** The draft of a token; undefined if there is none (any more). */
  readonly readDraft: (token: string) => Draft | undefined;
  /** Keeps it again; its time does not begin anew. */
  readonly writeDraft: (token: string, draft: Draft) => void;
  /** Keeps it for 28 days from now, for somebody who comes back to a step. */
  readonly saveDraft: (token: string, draft: Draft, step: string) => void;
  /** Nothing of it stays. */
  readonly deleteDraft: (token: string) => void;
  /**
   * Keeps answers for the cms. When this returns, they are on the disk. `token` is the draft that they came
   * from: its answers go in the same commit.
   */
  readonly take: (submission: NewSubmission, token?: string) => Taken;
  /** The reference of what was taken under a key; undefined if nothing was. */
  readonly referenceUnder: (key: string) => string | undefined;
  readonly takeFeedback: (feedback: Feedback) => void;
  /** How many seconds somebody has to wait before they may do this again; 0: not at all. */
  readonly waitFor: (what: Limited, form: string, address: string) => number;
  /** The same for mails to somebody, which nobody must be flooded with. */
  readonly waitToMail: (to: string, address: string) => number;
  /** Signs a receipt's address for an hour, and reads it again. */
  readonly signReceipt: (receipt: Receipt) => string;
  readonly readReceipt: (signed: string) => Receipt | undefined;
  /** The files that belong to the answers. */
  readonly files: Files;
  /** What waits for the cms. */
  readonly state: () => InboxState;
}

/** What nobody may do without end. */
export type Limited = 'step' | 'send' | 'save' | 'file';

/** What is shown to whoever sent something. */
export interface Receipt {
  readonly reference: string;
  /** Which version of the form was sent, by its `updatedAt`. */
  readonly version: string;
}

/** A form that somebody is filling in without JavaScript. */
export interface Draft {
  readonly slug: string;
  readonly locale: string;
  /** The version of the form that they began: its questions, and all the words around them. */
  readonly document: Published<'form'>;
  /** What was typed, as pairs of input and values. */
  readonly typed: readonly (readonly [string, readonly string[]])[];
  /** The key of the sending that it will become. */
  readonly key: string;
  /** Ms since 1970. */
  readonly begun: number;
  /** Why a person should look at it first. */
  readonly review: readonly string[];
  /** Somebody means to come back to a step of it. */
  readonly saved?: {
    readonly step: string;
    /** Until when its link works, in ms since 1970. */
    readonly until: number;
    /** How often the link was sent by e-mail. */
    readonly mailed?: number;
  };
  /** It became a submission; its answers are gone from here. */
  readonly sent?: string;
}

/** A submission before it has a reference. */
export type NewSubmission = Omit<Submission, 'reference' | 'receivedAt'>;

/** What became of a submission: its reference, or a refusal because its key stands for other answers. */
export type Taken =
  | { readonly reference: string; readonly again: boolean }
  | { readonly reference: undefined; readonly conflict: true };

export interface InboxState {
  readonly backlog: number;
  /** How long the oldest has waited, in ms. */
  readonly oldest: number;
  /** How many the cms refuses: somebody has to look. */
  readonly refused: number;
}

/** The disk is full, read-only or broken: nothing was kept. Say so, and keep the answers on the screen. */
export class InboxUnavailable extends Error {
  override readonly name = 'InboxUnavailable';
}
