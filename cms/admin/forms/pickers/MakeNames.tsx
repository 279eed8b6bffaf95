'use client';

import { useForm, useFormFields } from '@payloadcms/ui';
import type { FormState } from 'payload';
import { useEffect, useRef } from 'react';
import type { NameKeeper } from './nameKeeper.ts';
import { nameKeeper } from './nameKeeper.ts';
import { rowIds } from './rowIds.ts';
import './pickers.scss';

/**
 * Names what an editor adds to a form as soon as its words are written, so that it can be chosen at once; after
 * that, the words may change and the name stays. It shows nothing itself.
 */
export const MakeNames = () => {
  const { dispatchFields, getData, getFields, setModified } = useForm();
  const rows = useFormFields(([fields]) => rowIds(fields));
  const place = useRef<HTMLSpanElement>(null);
  const keeper = useRef<NameKeeper>(null);

  useEffect(() => {
    const write: Parameters<typeof nameKeeper>[0]['write'] = (names, isChange) => {
      const fields = getFields();
      const formState: FormState = Object.fromEntries(
        // As if typed: an answer to an earlier save must not take it back.
        names.map(({ path, value }) => [path, { ...fields[path], value, valid: true, isModified: true }]),
      );
      dispatchFields({ type: 'UPDATE_MANY', formState });
      if (isChange) setModified(true);
    };
    const own = nameKeeper({ read: getData, write });
    keeper.current = own;
    const form = place.current?.closest('form');
    const nameOf = ({ target }: Event): string =>
      target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.name : '';
    const entered = (event: Event): void => own.entered(nameOf(event));
    const changed = (): void => own.changed();
    const left = (event: Event): void => own.left(nameOf(event));
    form?.addEventListener('focusin', entered);
    form?.addEventListener('input', changed);
    form?.addEventListener('focusout', left);
    return () => {
      form?.removeEventListener('focusin', entered);
      form?.removeEventListener('input', changed);
      form?.removeEventListener('focusout', left);
    };
  }, [dispatchFields, getData, getFields, setModified]);

  useEffect(() => keeper.current?.moved(), [rows]);

  return <span hidden ref={place} />;
};
