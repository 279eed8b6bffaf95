import { createHash } from 'node:crypto';
import type { Payload } from 'payload';
import { dueBy } from '#shared/case/due.ts';
import type { Submission, Taken } from '#shared/contract/messages.ts';
import { isAddress } from '../delivery/address.ts';
import { enqueue } from '../delivery/queue.ts';
import type { CaseDocument, Expected } from './case-document.ts';
import { formSettings } from './form-settings.ts';
import { readSubmission } from './submission.ts';

/** Intake's answer for the wall: taken, or why not. 4xx will be the same next time; a throw means: again later. */
export type IntakeAnswer =
  | { readonly status: 200; readonly body: Taken }
  | { readonly status: 400 | 409; readonly body: { readonly problem: string } };

/**
 * Takes a submission in: a case under its unique key, then one delivery for each thing to be sent. Asked
 * again, it does what is still missing and answers the same.
 */
export const intake = async (payload: Payload, submission: unknown): Promise<IntakeAnswer> => {
  const read = readSubmission(submission);
  if (!read.ok) return { status: 400, body: { problem: read.problem } };
  const fingerprint = fingerprintOf(read.value);
  const found =
    (await caseByKey(payload, read.value.key)) ?? (await create(payload, read.value, fingerprint));
  if (found.fingerprint !== fingerprint)
    return { status: 409, body: { problem: 'Other answers were already sent with this key.' } };
  await enqueue(payload, found.id, found.expects);
  return { status: 200, body: { reference: found.reference, caseId: found.id } };
};

const caseByKey = async (payload: Payload, key: string): Promise<CaseDocument | undefined> => {
  const { docs } = await payload.find({
    collection: 'cases',
    where: { key: { equals: key } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    showHiddenFields: true,
  });
  return docs[0] as unknown as CaseDocument | undefined;
};

const create = async (payload: Payload, given: Submission, fingerprint: string): Promise<CaseDocument> => {
  const { recipient } = await formSettings(payload, given.form.id);
  const data: Omit<CaseDocument, 'id'> = {
    reference: given.reference,
    key: given.key,
    fingerprint,
    form: given.form.title,
    formId: given.form.id,
    formVersion: given.form.updatedAt,
    locale: given.locale,
    answers: given.answers,
    notes: [],
    history: [
      { at: given.receivedAt, what: 'Received' },
      ...(given.review ? [{ at: given.receivedAt, what: 'Held for review', reason: given.review }] : []),
    ],
    state: 'new',
    open: true,
    assignee: null,
    assigneeName: null,
    review: given.review ?? null,
    needsReview: given.review !== undefined,
    receivedAt: given.receivedAt,
    dueBy: dueBy(given.receivedAt),
    revision: 1,
    expects: expectedOf(given, recipient),
  };
  try {
    const made = await payload.create({
      collection: 'cases',
      data: data as never,
      depth: 0,
      overrideAccess: true,
      showHiddenFields: true,
    });
    return made as unknown as CaseDocument;
  } catch (error) {
    // The same sending arrived twice at once: the unique key let one of them in.
    const other = await caseByKey(payload, given.key);
    if (other) return other;
    throw error;
  }
};

/** What is sent: to the resident's own answered address, and to the one that staff configured. */
const expectedOf = ({ answers }: Submission, recipient: string | undefined): Expected[] => {
  const own = answers.find(({ kind, value }) => kind === 'email' && isAddress(value));
  return [
    ...(own ? [{ kind: 'confirmation', to: String(own.value) } as const] : []),
    ...(isAddress(recipient) ? [{ kind: 'notification', to: recipient } as const] : []),
  ];
};

/** The same answers to the same form have the same fingerprint, whatever the order of an object's keys. */
const fingerprintOf = ({ form, answers }: Submission): string =>
  createHash('sha256')
    .update(stable([form.id, answers.map(({ name, kind, value }) => [name, kind, value])]))
    .digest('base64url');

const stable = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
