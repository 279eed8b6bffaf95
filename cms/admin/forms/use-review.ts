import { useForm, useFormFields } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { review } from './review.ts';
import type { Review } from './review.ts';

/** Milliseconds without a change after which somebody has paused. */
const pause = 400;

/** What there is to say about the form that is open, as it stands in the fields: looked at anew whenever somebody pauses. */
export const useReview = (): Review | undefined => {
  const { getData } = useForm();
  const fields = useFormFields(([fields]) => fields);
  const [latest, setLatest] = useState<Review>();
  const first = useRef(true);
  useEffect(() => {
    const timer = setTimeout(() => setLatest(review(getData())), first.current ? 0 : pause);
    first.current = false;
    return () => clearTimeout(timer);
  }, [fields, getData]);
  return latest;
};
