'use client';

import { FieldError, FieldLabel, useField } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import type { ReactNode } from 'react';

interface Frame {
  readonly props: TextFieldClientProps;
  readonly className?: string;
  /** Instead of the field's own words; empty for none. */
  readonly help?: string | undefined;
  readonly children: ReactNode;
}

/** A field as Payload shows it: label, what is wrong, the box, help. */
export const Framed = ({ props, className = '', help, children }: Frame) => {
  const { field, path: at } = props;
  const { path, showError } = useField<string>({ potentiallyStalePath: at });
  const own = typeof field.admin?.description === 'string' ? field.admin.description : '';
  const words = help ?? own;
  return (
    <div className={`field-type pick ${className} ${showError ? 'error' : ''}`}>
      <FieldLabel
        label={field.label}
        path={path}
        htmlFor={fieldId(path)}
        required={Boolean(field.required)}
      />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        {children}
      </div>
      <div className="field-description" id={helpId(path)} hidden={!words}>
        {words}
      </div>
    </div>
  );
};

/** The id of the box at a path, as Payload makes it. */
export const fieldId = (path: string): string => `field-${path.replace(/\./g, '__')}`;

/** The id of the words below the box. */
export const helpId = (path: string): string => `help-${path.replace(/\./g, '__')}`;
