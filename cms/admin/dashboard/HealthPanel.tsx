import type { Payload } from 'payload';
import { deliveriesHealth } from '../../delivery/queue.ts';
import { readSettings } from '../../settings.ts';
import { shortMoment } from '../cases/dates.ts';

/** What waits for administrators: who may sign in, and whether everything runs. */
export const HealthPanel = async ({ payload }: { readonly payload: Payload }) => {
  const [people, mails, site] = await Promise.all([
    peopleCount(payload),
    deliveriesHealth(payload),
    siteHealth(),
  ]);
  return (
    <section className="first__panel" aria-labelledby="first-health">
      <h2 id="first-health">People and health</h2>
      <dl className="first__facts">
        <Fact name="People who may sign in" good>
          {people.active} <a href="/admin/collections/people">See them all</a>{' '}
          <a href="/admin/collections/people/create">Invite somebody</a>
        </Fact>
        <Fact name="The site" good={site.good}>
          {site.words}
        </Fact>
        <Fact name="E-mails" good={mails.parked === 0}>
          {mails.parked ? `${mails.parked} could not be sent. ` : ''}
          {mails.waiting
            ? `${mails.waiting} on their way, the oldest since ${shortMoment(mails.oldest ?? '')}.`
            : 'None waiting.'}{' '}
          <a href="/admin/collections/deliveries">See them all</a>
        </Fact>
      </dl>
    </section>
  );
};

interface FactProps {
  readonly name: string;
  readonly good: boolean;
  readonly children: React.ReactNode;
}

const Fact = ({ name, good, children }: FactProps) => (
  <div className={`first__fact${good ? '' : ' first__fact--bad'}`}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const peopleCount = async (payload: Payload): Promise<{ active: number }> => {
  const where = { disabled: { not_equals: true } };
  const { totalDocs } = await payload.count({ collection: 'people', where, overrideAccess: true });
  return { active: totalDocs };
};

/** What the site says of itself; it may be down without harm to the desk. */
const siteHealth = async (): Promise<{ good: boolean; words: string }> => {
  try {
    const { siteLinkUrl } = readSettings(process.env);
    const response = await fetch(new URL('/ready', siteLinkUrl), { signal: AbortSignal.timeout(1500) });
    return response.ok
      ? { good: true, words: 'It answers, and takes what you publish.' }
      : { good: false, words: 'It answers, but can’t do all of its work. Its log says why.' };
  } catch {
    return { good: false, words: 'It does not answer. Publish as usual: it catches up by itself.' };
  }
};
