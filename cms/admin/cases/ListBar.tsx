import type { Payload, TypedUser, Where } from 'payload';
import './cases.scss';

interface Props {
  readonly payload: Payload;
  readonly user?: TypedUser | null;
}

/** Above the list of cases: the questions that a caseworker has in the morning, with how many answer each. */
export const ListBar = async ({ payload, user }: Props) => {
  const counted = await Promise.all(
    views(String(user?.id), new Date().toISOString()).map(async (view) => ({
      ...view,
      count: (
        await payload.count({
          collection: 'cases',
          where: view.where,
          overrideAccess: false,
          user: user ?? null,
        })
      ).totalDocs,
    })),
  );
  return (
    <nav className="case-bar" aria-label="Views of cases">
      {counted.map(({ label, query, urgent, count }) => (
        <a
          key={label}
          href={`/admin/collections/cases${query}`}
          className={`case-bar__view${urgent && count ? ' case-bar__view--urgent' : ''}`}
        >
          {label} <span className="case-bar__count">{count}</span>
        </a>
      ))}
      <a className="case-bar__export" href="/api/cases/export.csv" download>
        Download as CSV
      </a>
    </nav>
  );
};

interface View {
  readonly label: string;
  readonly where: Where;
  /** The same as Payload's list writes it into its address. */
  readonly query: string;
  readonly urgent?: true;
}

const views = (me: string, now: string): View[] => [
  view('Look first', { needsReview: { equals: true }, open: { equals: true } }, true),
  view('Late', { dueBy: { less_than: now }, open: { equals: true }, state: { not_equals: 'waiting' } }, true),
  view('New', { state: { equals: 'new' } }),
  view('Mine', { assignee: { equals: me }, open: { equals: true } }),
  view('All open', { open: { equals: true } }),
  { label: 'All', where: {}, query: '' },
];

type Conditions = Readonly<Record<string, Readonly<Record<string, string | boolean>>>>;

const view = (label: string, conditions: Conditions, urgent?: true): View => {
  const pieces = Object.entries(conditions).map(([field, condition], at) => {
    const [[operator, value] = ['', '']] = Object.entries(condition);
    return `where[or][0][and][${at}][${field}][${operator}]=${encodeURIComponent(String(value))}`;
  });
  return {
    label,
    where: conditions as Where,
    query: `?${pieces.join('&')}`,
    ...(urgent ? { urgent } : {}),
  };
};
