import type { CollectionConfig } from 'payload';

type BeforeOperation = NonNullable<NonNullable<CollectionConfig['hooks']>['beforeOperation']>[number];

/**
 * Cuts a picture anew when its focal point is another, however that was said. By itself Payload does so for what
 * the desk's editor sends with the address, stores one that comes as a field without cutting, and overlooks 0 %.
 */
export const followFocalPoint: BeforeOperation = async ({ args, operation, req, collection }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  const { data, id } = args as { data?: Record<string, unknown>; id?: string };
  const edits = editsOf(req.query);
  if (!data || edits['focalPoint'] || !('focalX' in data || 'focalY' in data)) return args;
  const { focalX, focalY, ...rest } = data;
  const kept =
    operation === 'update' && id
      ? await req.payload.findByID({ collection: collection.slug, id, depth: 0, overrideAccess: true })
      : undefined;
  const before = kept as { focalX?: number | null; focalY?: number | null } | undefined;
  const focalPoint = { x: percent(focalX, before?.focalX), y: percent(focalY, before?.focalY) };
  const isMoved = focalPoint.x !== (before?.focalX ?? 50) || focalPoint.y !== (before?.focalY ?? 50);
  if (isMoved || req.file) req.query = { ...req.query, uploadEdits: { ...edits, focalPoint } };
  return { ...args, data: rest } as typeof args;
};

const editsOf = (query: Readonly<Record<string, unknown>> | undefined): Record<string, unknown> => {
  const edits = query?.['uploadEdits'];
  return typeof edits === 'object' && edits !== null ? { ...edits } : {};
};

const percent = (value: unknown, before: number | null | undefined): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.min(100, Math.max(0, value)) : (before ?? 50);
