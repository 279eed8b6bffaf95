'use client';

import { useField } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { useMemo } from 'react';
import type { InputHTMLAttributes } from 'react';
import { answeringFor } from './comparing.ts';
import type { Answering } from './comparing.ts';
import { Framed, fieldId, helpId } from './Framed.tsx';
import { ListBox } from './ListBox.tsx';
import { useOutline, useSibling } from './use-outline.ts';

/** The answer that a test compares with, or that an example gives: as the question beside it is answered. */
export const Answer = (props: TextFieldClientProps) => {
  const { path: at, readOnly = false } = props;
  const { value = '', setValue, path, disabled } = useField<string>({ potentiallyStalePath: at });
  const outline = useOutline();
  const question = useSibling(path, 'question');
  const operator = useSibling(path, 'operator');
  const isExample = path.startsWith('examples.');
  const { as, choices, hint } = useMemo(
    () => answeringFor(outline, path, question, isExample ? undefined : operator),
    [outline, path, question, isExample, operator],
  );
  if (as === 'nothing') return null;
  const isDisabled = readOnly || disabled;
  if (as === 'choice')
    return (
      <Framed props={props} help="">
        <ListBox
          path={path}
          value={value ?? ''}
          groups={[{ choices }]}
          empty={isExample ? 'Left empty' : 'Choose one'}
          stray={(gone) => `${gone} (gone)`}
          disabled={isDisabled}
          onChoose={setValue}
        />
      </Framed>
    );
  const { shape, ...input } = inputs[as];
  // What a browser's own box for days could not show has to be seen, so that it can be put right.
  const isStray = Boolean(value && shape && !shape.test(value));
  return (
    <Framed props={props} className="text" help={isStray ? `“${value}” is not right here. ${hint}` : hint}>
      <input
        {...input}
        {...(isStray ? { type: 'text' } : {})}
        id={fieldId(path)}
        name={path}
        value={value ?? ''}
        disabled={isDisabled}
        aria-describedby={helpId(path)}
        onChange={(event) => setValue(event.target.value)}
      />
    </Framed>
  );
};

type Input = InputHTMLAttributes<HTMLInputElement> & { readonly shape?: RegExp };

const inputs: Readonly<Record<Exclude<Answering['as'], 'nothing' | 'choice'>, Input>> = {
  date: { type: 'date', shape: /^\d{4}-\d\d-\d\d$/ },
  month: { type: 'month', shape: /^\d{4}-\d\d$/ },
  time: { type: 'time', shape: /^\d\d:\d\d$/ },
  number: { type: 'text', inputMode: 'decimal' },
  words: { type: 'text' },
};
