'use client';

import { useMemo } from 'react';
import type { Group } from './choices.ts';
import { fieldId, helpId } from './Framed.tsx';

interface Props {
  readonly path: string;
  readonly value: string;
  readonly groups: readonly Group[];
  /** What stands for no choice; nothing where there must be one. */
  readonly empty: string | undefined;
  /** What is said of a value that is not among the choices. */
  readonly stray: (value: string) => string;
  readonly disabled: boolean;
  readonly onChoose: (value: string) => void;
}

/** The browser's own list, which every keyboard, phone and screen reader knows; what it can't offer it still shows. */
export const ListBox = ({ path, value, groups, empty, stray, disabled, onChoose }: Props) => {
  const offered = useMemo(() => groups.map(asOptions), [groups]);
  const isStray = value !== '' && !groups.some(({ choices }) => choices.some((one) => one.value === value));
  return (
    <select
      id={fieldId(path)}
      name={path}
      value={value}
      disabled={disabled}
      aria-describedby={helpId(path)}
      onChange={(event) => onChoose(event.target.value)}
    >
      {empty !== undefined && <option value="">{empty}</option>}
      {isStray && <option value={value}>{stray(value)}</option>}
      {offered}
    </select>
  );
};

const asOptions = ({ title, choices }: Group) => {
  const options = choices.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
  return title ? (
    <optgroup key={title} label={title}>
      {options}
    </optgroup>
  ) : (
    options
  );
};
