'use client';
import { useForm, useFormFields } from '@payloadcms/ui';
import type { FormState } from 'payload';
import { useLayoutEffect, useRef } from 'react';

/** What the server may put into its right form while it is written: the end of an address. */
const corrected = 'slug';

/**
 * Keeps what somebody typed while a save was under way. Payload guards only the field that was typed in last: into
 * any other, the answer to the save puts back what it held before (payload #17676). It shows nothing itself.
 */
export const KeepTyped = () => {
  const { dispatchFields, getFields } = useForm();
  const fields = useFormFields(([fields]) => fields);
  const typed = useRef(new Set<string>());

  // Before the next answer can come in.
  useLayoutEffect(() => {
    const unguarded: FormState = {};
    const now = getFields();
    for (const [path, field] of Object.entries(now))
      if (field.isModified) typed.current.add(path);
      else if (typed.current.has(path) && path !== corrected)
        unguarded[path] = { ...field, isModified: true };
    if (Object.keys(unguarded).length) dispatchFields({ type: 'UPDATE_MANY', formState: unguarded });
  }, [fields, dispatchFields, getFields]);

  return null;
};
