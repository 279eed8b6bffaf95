import type { Payload } from 'payload';
import { checkWentLive } from '../../shared/contract/check.ts';
import type { WentLive } from '../../shared/contract/messages.ts';
import type { LinkRoute } from './routes.ts';

/** What became of a hint, kept for the desk. An older report never replaces a newer one. */
export const live: LinkRoute = async ({ payload, message }) => {
  const report = checkWentLive(message);
  if (!report.ok) return { status: 400 };
  await keep(payload, report.value);
  return { status: 204 };
};

const keep = async (payload: Payload, report: WentLive): Promise<void> => {
  const { type, id, updatedAt, at, path, pages, problem } = report;
  const key = `${type}/${id}`;
  const data = {
    key,
    documentUpdatedAt: updatedAt,
    at,
    path: path ?? null,
    pages: pages ?? null,
    problem: problem ?? null,
  };
  for (let attempt = 0; ; attempt++) {
    const { docs } = await payload.find({
      collection: 'publication',
      where: { key: { equals: key } },
      limit: 1,
      depth: 0,
      overrideAccess: true,
    });
    const [known] = docs;
    if (known && known.at > at) return;
    try {
      if (known)
        await payload.update({ collection: 'publication', id: known.id, data, overrideAccess: true });
      else await payload.create({ collection: 'publication', data, overrideAccess: true });
      return;
    } catch (error) {
      // Two reports at once: the unique key let one in; the other looks again.
      if (known || attempt >= 3) throw error;
    }
  }
};
