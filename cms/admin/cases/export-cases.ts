import type { Endpoint, PayloadRequest, Where } from 'payload';
import { isState, states } from '#shared/case/states.ts';
import { csv } from '#shared/text/csv.ts';
import type { CaseDocument } from '../../intake/case-document.ts';

/** The most cases in one file; a spreadsheet is not a backup. */
const most = 10_000;

/** `GET /api/cases/export.csv[?state=…&form=…]`: the cases that this person may read, one row each. */
export const exportCases: Endpoint = {
  path: '/export.csv',
  method: 'get',
  handler: async (req) => {
    const { docs } = await req.payload.find({
      collection: 'cases',
      where: filtersOf(req),
      sort: '-receivedAt',
      limit: most,
      depth: 0,
      pagination: false,
      overrideAccess: false,
      user: req.user,
      req,
    });
    const name = `cases ${new Date().toISOString().slice(0, 10)}.csv`;
    return new Response(csv(rowsOf(docs as unknown as CaseDocument[])), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  },
};

const filtersOf = ({ searchParams }: PayloadRequest): Where => {
  const state = searchParams.get('state');
  const form = searchParams.get('form');
  return {
    ...(isState(state) ? { state: { equals: state } } : {}),
    ...(form ? { form: { equals: form } } : {}),
  };
};

/** Fixed columns first, then one for each question that any of the cases answers. */
export const rowsOf = (cases: readonly CaseDocument[]): string[][] => {
  const questions = new Map<string, string>();
  for (const { answers } of cases)
    for (const { name, label } of answers) if (!questions.has(name)) questions.set(name, label);
  const head = ['Reference', 'Form', 'Received', 'Due', 'State', 'To be looked at first'];
  return [
    [...head, ...questions.values()],
    ...cases.map((one) => {
      const shown = new Map(one.answers.map((answer) => [answer.name, answer.shown]));
      return [
        one.reference,
        one.form,
        one.receivedAt,
        one.dueBy.slice(0, 10),
        states[one.state].label,
        one.needsReview ? (one.review ?? 'yes') : '',
        ...[...questions.keys()].map((name) => shown.get(name) ?? ''),
      ];
    }),
  ];
};
