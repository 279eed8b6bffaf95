import { useForm, useFormFields, useFormProcessing, useFormSubmitted } from '@payloadcms/ui';
import { memo, useEffect, useEffectEvent, useRef } from 'react';
import type { Review } from './review.ts';
import { startReviewer } from './start-reviewer.ts';
import type { Reviewer } from './start-reviewer.ts';
import { useFoldedSteps } from './use-folded-steps.ts';

/** Milliseconds without a change after which somebody has paused. */
const pause = 400;

interface Props {
  /** Told what there is to say about the form as it stands in the fields, whenever somebody pauses. */
  readonly say: (review: Review) => void;
  /** Told each time that publishing was refused. */
  readonly refused: () => void;
}

/** Watches the form that is open. It shows nothing, so that a key that is pressed costs next to nothing. */
export const FormWatch = memo(({ say, refused }: Props) => {
  const { getData } = useForm();
  const fields = useFormFields(([fields]) => fields);
  const reviewer = useRef<Reviewer>(undefined);
  useEffect(() => {
    const started = startReviewer(say);
    reviewer.current = started;
    started.look(getData());
    return started.stop;
  }, [say, getData]);
  useEffect(() => {
    const timer = setTimeout(() => reviewer.current?.look(getData()), pause);
    return () => clearTimeout(timer);
  }, [fields, getData]);

  useFoldedSteps();

  const submitted = useFormSubmitted();
  const processing = useFormProcessing();
  const onRefused = useEffectEvent(refused);
  useEffect(() => {
    // Payload calls a form submitted once that has failed, and no more once it has succeeded.
    if (submitted && !processing) onRefused();
  }, [submitted, processing]);
  return null;
});
FormWatch.displayName = 'FormWatch';
