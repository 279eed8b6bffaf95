'use client';

import { useField } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { useMemo } from 'react';
import type { Pickable } from '#shared/schema/fields.ts';
import { Answer } from './Answer.tsx';
import { choicesFor, nothingToChoose, strayLabel } from './choices.ts';
import { operatorsFor } from './comparing.ts';
import { Framed } from './Framed.tsx';
import { ListBox } from './ListBox.tsx';
import { useOutline, useSibling } from './use-outline.ts';
import './pickers.scss';

/** A field that names something else in the form: it is chosen by what people call it. */
export const Picker = (props: TextFieldClientProps & { readonly picks: Pickable | 'operator' }) => {
  const { picks, ...rest } = props;
  if (picks === 'operator') return <Operator {...rest} />;
  return picks === 'answer' ? <Answer {...rest} /> : <Named {...rest} picks={picks} />;
};

const Named = (props: TextFieldClientProps & { readonly picks: Exclude<Pickable, 'answer'> }) => {
  const { field, path: at, picks, readOnly = false } = props;
  const { value, setValue, path, disabled } = useField<string>({ potentiallyStalePath: at });
  const outline = useOutline();
  const groups = useMemo(() => choicesFor(picks, outline, path), [picks, outline, path]);
  return (
    <Framed props={props} help={groups.length ? undefined : nothingToChoose[picks]}>
      <ListBox
        path={path}
        value={value ?? ''}
        groups={groups}
        empty={field.required ? 'Choose one' : 'None'}
        stray={(name) => strayLabel(picks, outline, name)}
        disabled={readOnly || disabled}
        onChoose={setValue}
      />
    </Framed>
  );
};

const Operator = (props: TextFieldClientProps) => {
  const { path: at, readOnly = false } = props;
  const { value, setValue, path, disabled } = useField<string>({ potentiallyStalePath: at });
  const outline = useOutline();
  const question = useSibling(path, 'question');
  const groups = useMemo(
    () => [{ choices: operatorsFor(outline, path, question) }],
    [outline, path, question],
  );
  return (
    <Framed props={props}>
      <ListBox
        path={path}
        value={value ?? ''}
        groups={groups}
        empty={value ? undefined : 'Choose one'}
        stray={(name) =>
          `${operatorsFor(outline, path, '').find((one) => one.value === name)?.label ?? name} (not for this question)`
        }
        disabled={readOnly || disabled}
        onChoose={setValue}
      />
    </Framed>
  );
};
