'use client';
import { toast, useDocumentInfo } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import '../cases/cases.scss';

/** On a delivery that was given up: why, and the button that starts it over. */
export const TryAgain = () => {
  const { id, data } = useDocumentInfo();
  const router = useRouter();
  const [done, setDone] = useState(false);
  if (data?.['state'] !== 'parked' || done) return null;
  const again = async (): Promise<void> => {
    const response = await fetch(`/api/deliveries/${encodeURIComponent(String(id))}/try-again`, {
      method: 'POST',
      credentials: 'same-origin',
    });
    if (!response.ok) {
      const { problem } = (await response.json()) as { problem?: string };
      toast.error(problem ?? 'That did not work. Try again.');
      return;
    }
    setDone(true);
    toast.success('It is on its way again.');
    router.refresh();
  };
  return (
    <div className="case">
      <div className="case__alert" role="note">
        <p>
          <strong>This was not sent.</strong> {String(data['problem'] ?? '')}
        </p>
        <button type="button" className="case__button case__button--first" onClick={() => void again()}>
          Try again
        </button>
      </div>
    </div>
  );
};
