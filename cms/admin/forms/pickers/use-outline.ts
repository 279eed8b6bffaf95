import { useFormFields } from '@payloadcms/ui';
import { useDeferredValue } from 'react';
import { outlineOf } from './outline.ts';
import type { Outline } from './outline.ts';

/** The outline of the form that is open. It follows as soon as there is time, so that nobody's typing waits for it. */
export const useOutline = (): Outline => useDeferredValue(useFormFields(([fields]) => outlineOf(fields)));

/** The text of the field beside the one at a path. */
export const useSibling = (path: string, name: string): string => {
  const value = useFormFields(([fields]) => fields[path.replace(/[^.]+$/, name)]?.value);
  return typeof value === 'string' ? value : '';
};
