'use client';
import { toast } from '@payloadcms/ui';
import { useState } from 'react';

interface Props {
  readonly id: string;
  readonly problem: string;
}

/** On a delivery that was given up: why, and the button that starts it over. */
export const TryAgain = ({ id, problem }: Props) => {
  const [done, setDone] = useState(false);
  const again = async (): Promise<void> => {
    const response = await fetch(`/api/deliveries/${encodeURIComponent(id)}/try-again`, {
      method: 'POST',
      credentials: 'same-origin',
    });
    if (response.ok) return setDone(true);
    const { problem: words } = (await response.json()) as { problem?: string };
    toast.error(words ?? 'That did not work. Try again.');
  };
  return done ? (
    <div className="case__alert case__alert--good" role="status">
      <p>It is on its way again. Look here in a minute, or in the list.</p>
    </div>
  ) : (
    <div className="case__alert" role="note">
      <p>
        <strong>This was not sent.</strong> {problem}
      </p>
      <button type="button" className="case__button case__button--first" onClick={() => void again()}>
        Try again
      </button>
    </div>
  );
};
