import type { Payload, Where } from 'payload';
import { readFeedback } from './submission.ts';

/** Feedback's answer for the wall. */
export type FeedbackAnswer =
  | { readonly status: 200; readonly body: { readonly counted: true } }
  | { readonly status: 400; readonly body: { readonly problem: string } };

interface Counts {
  readonly id: string;
  readonly useful: number;
  readonly notUseful: number;
  /** The newest sendings counted, by their keys: what arrives twice counts once. */
  readonly keys: readonly string[];
  readonly revision: number;
}

/** How many sendings a page remembers. */
const remembered = 200;

/** Counts one "Is this page useful?" for its page, once per key. Keeps nothing of who said so. */
export const feedback = async (payload: Payload, message: unknown): Promise<FeedbackAnswer> => {
  const read = readFeedback(message);
  if (!read.ok) return { status: 400, body: { problem: read.problem } };
  const { key, path, useful } = read.value;
  // Whoever changes the counts at the same time makes us read again; somebody always gets on.
  for (let turn = 0; turn < 100; turn++) {
    const counts = (await countsOf(payload, path)) ?? (await create(payload, path));
    if (counts?.keys.includes(key)) return { status: 200, body: { counted: true } };
    if (counts && (await count(payload, counts, key, useful)))
      return { status: 200, body: { counted: true } };
  }
  throw new Error(`The feedback on ${path} could not be counted`);
};

const countsOf = async (payload: Payload, path: string): Promise<Counts | undefined> => {
  const { docs } = await payload.find({
    collection: 'feedback',
    where: { path: { equals: path } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    showHiddenFields: true,
  });
  return docs[0] as unknown as Counts | undefined;
};

const create = async (payload: Payload, path: string): Promise<Counts | undefined> => {
  const data = { path, useful: 0, notUseful: 0, share: 0, total: 0, keys: [], revision: 0 };
  try {
    const made = await payload.create({
      collection: 'feedback',
      data: data as never,
      depth: 0,
      overrideAccess: true,
      showHiddenFields: true,
    });
    return made as unknown as Counts;
  } catch (error) {
    const other = await countsOf(payload, path);
    if (other) return other;
    throw error;
  }
};

const count = async (payload: Payload, old: Counts, key: string, useful: boolean): Promise<boolean> => {
  const yes = old.useful + (useful ? 1 : 0);
  const no = old.notUseful + (useful ? 0 : 1);
  const where: Where = { id: { equals: old.id }, revision: { equals: old.revision } };
  const data = {
    useful: yes,
    notUseful: no,
    total: yes + no,
    share: Math.round((100 * no) / (yes + no)),
    keys: [...old.keys, key].slice(-remembered),
    revision: old.revision + 1,
    updatedAt: new Date().toISOString(),
  };
  const options = payload.db.name === 'mongoose' ? {} : { options: { atomic: true } };
  return Boolean(await payload.db.updateOne({ collection: 'feedback', where, data, ...options }));
};
