import type { Payload, TypedUser } from 'payload';
import { may } from '../../access/may.ts';
import { roleOf } from '../../access/roles.ts';
import { CasesPanel } from './CasesPanel.tsx';
import { HealthPanel } from './HealthPanel.tsx';
import { PagesPanel } from './PagesPanel.tsx';
import './dashboard.scss';

interface Props {
  readonly payload: Payload;
  readonly user?: TypedUser | null;
}

/** The first screen: for each role, what needs it first. */
export const Dashboard = ({ payload, user }: Props) => {
  if (!user || roleOf(user) === 'nobody') return null;
  const name = (user as { name?: string }).name;
  return (
    <div className="first">
      <h1 className="first__hello">{name ? `Hello, ${name}` : 'Hello'}</h1>
      {may(user, 'read', 'cases') ? <CasesPanel payload={payload} user={user} /> : null}
      {may(user, 'create', 'page') ? <PagesPanel payload={payload} user={user} /> : null}
      {may(user, 'create', 'people') ? <HealthPanel payload={payload} /> : null}
    </div>
  );
};
