import type { Payload } from 'payload';
import type { Locale } from '#shared/content/published.ts';
import type { SubmittedAnswer } from '#shared/contract/messages.ts';
import type { HistoryEntry, Note } from '#shared/case/record.ts';
import type { State } from '#shared/case/states.ts';
import type { Kind } from '../delivery/compose.ts';

/** A case as the database keeps it, relations as ids. */
export interface CaseDocument {
  readonly id: string;
  readonly reference: string;
  /** Which sending it was; unique, shown to nobody. */
  readonly key: string;
  /** What the sending said: the same key with another fingerprint is refused. */
  readonly fingerprint: string;
  /** The form's title as it was then. */
  readonly form: string;
  readonly formId: string;
  /** The updatedAt of the form that was filled in. */
  readonly formVersion: string;
  readonly locale: Locale;
  readonly answers: readonly SubmittedAnswer[];
  readonly notes: readonly Note[];
  readonly history: readonly HistoryEntry[];
  readonly state: State;
  /** Whether its state is an open one, for the list's order. */
  readonly open: boolean;
  readonly assignee: string | null;
  /** Their name as it was then: caseworkers can't read people. */
  readonly assigneeName: string | null;
  /** Why a person should look at it first. */
  readonly review: string | null;
  readonly needsReview: boolean;
  readonly receivedAt: string;
  readonly dueBy: string;
  readonly revision: number;
  /** What must be sent for it; the reconciler holds the deliveries against this. */
  readonly expects: readonly Expected[];
}

/** One thing that must be sent for a case. */
export interface Expected {
  readonly kind: Kind;
  readonly to: string;
}

/** The case with this id, hidden fields included; undefined if there is none. */
export const findCase = async (payload: Payload, id: string): Promise<CaseDocument | undefined> => {
  const { docs } = await payload.find({
    collection: 'cases',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    showHiddenFields: true,
  });
  return docs[0] as unknown as CaseDocument | undefined;
};
