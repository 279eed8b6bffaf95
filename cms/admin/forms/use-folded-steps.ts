import { useForm } from '@payloadcms/ui';
import { useEffect } from 'react';

/** With more steps than this, an editor first sees their titles. */
const few = 3;

/** Opens a form with its steps folded up, unless there are few, or somebody folds them as they like it. */
export const useFoldedSteps = (): void => {
  const { dispatchFields, getField } = useForm();
  useEffect(() => {
    // Payload puts in what it loaded right after the first effects.
    const timer = setTimeout(() => {
      const steps = getField('steps')?.rows ?? [];
      if (steps.length <= few || steps.some(({ collapsed }) => collapsed)) return;
      const updatedRows = steps.map((step) => ({ ...step, collapsed: true }));
      dispatchFields({ type: 'SET_ALL_ROWS_COLLAPSED', path: 'steps', updatedRows });
    });
    return () => clearTimeout(timer);
  }, [dispatchFields, getField]);
};
