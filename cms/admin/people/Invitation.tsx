'use client';

import { useDocumentInfo, useField } from '@payloadcms/ui';
import { useEffect } from 'react';
import './invitation.scss';

/**
 * Payload asks for a password where a person is made. We send a mail with a link instead, at which they choose
 * their own: so one that nobody will ever know is filled in, and the two fields are hidden.
 */
export const Invitation = () => {
  const { id } = useDocumentInfo();
  const password = useField<string>({ path: 'password' });
  const again = useField<string>({ path: 'confirm-password' });
  useEffect(() => {
    if (id) return;
    // The form empties them when it hears from the server, so this looks again each time.
    const secret = password.value || crypto.randomUUID() + crypto.randomUUID();
    if (password.value !== secret) password.setValue(secret, true);
    else if (again.value !== secret) again.setValue(secret, true);
  }, [id, password, again]);
  return id ? null : (
    <p className="invitation">
      They get a mail with a link at which they choose a password. It works for a week.
    </p>
  );
};
