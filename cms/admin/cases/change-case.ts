import type { Endpoint, Payload } from 'payload';
import { changeRecord } from '#shared/case/record.ts';
import type { Actor, CaseChange, Changed } from '#shared/case/record.ts';
import { isState, states } from '#shared/case/states.ts';
import { may } from '../../access/may.ts';
import { roleOf } from '../../access/roles.ts';
import { findCase } from '../../intake/case-document.ts';

/** `POST /api/cases/:id/change`: the only way to change a case. 200, 400 why not, 409 someone was faster. */
export const changeCase: Endpoint = {
  path: '/:id/change',
  method: 'post',
  handler: async (req) => {
    const by = actorOf(req.user);
    if (!by) return answer(403, { problem: 'You may not change cases.' });
    const change = readChange(await req.json?.().catch(() => undefined));
    if (!change) return answer(400, { problem: 'The change is not as agreed.' });
    const changed = await applyChange(req.payload, String(req.routeParams?.['id']), change, by);
    if (!changed) return answer(404, { problem: 'There is no such case.' });
    if (!changed.ok) return answer(changed.conflict ? 409 : 400, { problem: changed.problem });
    return answer(200, { revision: changed.record.revision, state: changed.record.state });
  },
};

/** Changes a case by one conditional update; undefined if there is no such case. */
export const applyChange = async (
  payload: Payload,
  id: string,
  change: Requested,
  by: Actor,
  now: number = Date.now(),
): Promise<Changed | undefined> => {
  const found = await findCase(payload, id);
  if (!found) return undefined;
  const { assign: person, ...rest } = change;
  const assign = typeof person === 'string' ? await personNamed(payload, person) : person;
  if (typeof person === 'string' && !assign)
    return { ok: false, conflict: false, problem: 'There is no such person.' };
  const at = new Date(now).toISOString();
  const wanted: CaseChange = { ...rest, ...(assign === undefined ? {} : { assign }) };
  const changed = changeRecord(found, wanted, by, at);
  if (!changed.ok) return changed;
  const written: unknown = await payload.db.updateOne({
    collection: 'cases',
    where: { id: { equals: id }, revision: { equals: change.revision } },
    data: {
      ...changed.record,
      ...(assign === undefined ? {} : { assigneeName: assign ? assign.name : null }),
      open: states[changed.record.state].open,
      ...(change.reviewed ? { needsReview: false } : {}),
      updatedAt: at,
    },
    ...(payload.db.name === 'mongoose' ? {} : { options: { atomic: true } }),
  });
  return written ? changed : { ok: false, conflict: true, problem: 'Someone changed this while you wrote.' };
};

/** A change as it arrives: a person is only an id yet. */
export type Requested = Omit<CaseChange, 'assign'> & { readonly assign?: string | null };

const readChange = (from: unknown): Requested | undefined => {
  if (typeof from !== 'object' || from === null) return undefined;
  const { revision, move, assign, note, reviewed } = from as Readonly<Record<string, unknown>>;
  if (typeof revision !== 'number' || !Number.isSafeInteger(revision)) return undefined;
  if (note !== undefined && typeof note !== 'string') return undefined;
  if (assign !== undefined && assign !== null && typeof assign !== 'string') return undefined;
  if (reviewed !== undefined && reviewed !== true) return undefined;
  const step = move === undefined ? undefined : readMove(move);
  if (move !== undefined && !step) return undefined;
  return {
    revision,
    ...(step ? { move: step } : {}),
    ...(assign === undefined ? {} : { assign }),
    ...(note === undefined ? {} : { note }),
    ...(reviewed ? { reviewed } : {}),
  };
};

const readMove = (from: unknown): CaseChange['move'] => {
  const { to, reason } = Object(from) as Readonly<Record<string, unknown>>;
  if (!isState(to) || (reason !== undefined && typeof reason !== 'string')) return undefined;
  return { to, ...(reason === undefined ? {} : { reason }) };
};

/** Staff who may change cases at all; the table of moves says which step is whose. */
const actorOf = (user: unknown): Actor | undefined => {
  if (!may(user, 'update', 'cases')) return undefined;
  const { id, name, email } = Object(user) as Readonly<Record<string, unknown>>;
  return { id: String(id), name: String(name || email), role: roleOf(user) };
};

const personNamed = async (
  payload: Payload,
  id: string,
): Promise<{ id: string; name: string } | undefined> => {
  const { docs } = await payload.find({
    collection: 'people',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  const actor = actorOf(docs[0]);
  return actor && { id: actor.id, name: actor.name };
};

const answer = (status: number, body: object): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
