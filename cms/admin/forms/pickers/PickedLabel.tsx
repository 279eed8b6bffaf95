'use client';

import { useRowLabel } from '@payloadcms/ui';
import { useMemo } from 'react';
import { BlockWords } from '../../blocks/BlockLabel.tsx';
import { inWords } from './in-words.ts';
import { useOutline } from './use-outline.ts';

/** A block that says something about other parts of a form, in words: what is asked of which answer, where a route leads. */
export const PickedLabel = ({ kind }: { readonly kind: string }) => {
  const { data, path, rowNumber = 0 } = useRowLabel<Readonly<Record<string, unknown>> | undefined>();
  const outline = useOutline();
  const words = useMemo(() => inWords(outline, path, data ?? {}), [outline, path, data]);
  return <BlockWords kind={kind} number={rowNumber + 1} words={words} />;
};
