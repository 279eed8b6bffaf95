import type { UIFieldServerProps } from 'payload';
import { findCase } from '../../intake/case-document.ts';
import { may } from '../../access/may.ts';
import { roleOf } from '../../access/roles.ts';
import { CaseDesk } from './CaseDesk.tsx';
import { colleagues, mailsOf } from './shown-case.ts';
import type { ShownCase } from './shown-case.ts';

/** A case on the desk: what was asked, what was done, and what can be done next. */
export const CaseView = async ({ payload, user, id }: UIFieldServerProps) => {
  const found = id && may(user, 'read', 'cases') ? await findCase(payload, String(id)) : undefined;
  if (!found) return null;
  const { key: _, fingerprint: __, expects: ___, ...shown } = found;
  return (
    <CaseDesk
      initial={JSON.parse(JSON.stringify(shown)) as ShownCase}
      mails={await mailsOf(payload, found.id)}
      colleagues={await colleagues(payload)}
      me={{ id: String(user?.id), role: roleOf(user) }}
      now={Date.now()}
    />
  );
};
