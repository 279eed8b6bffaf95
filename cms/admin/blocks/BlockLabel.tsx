'use client';

import { Pill, useRowLabel } from '@payloadcms/ui';

/** A block in a list, as its editor knows it: its number, its kind and the words that it has of its own. */
export const BlockLabel = ({ kind, words }: { readonly kind: string; readonly words: readonly string[] }) => {
  const { data, rowNumber = 0 } = useRowLabel<Readonly<Record<string, unknown>> | undefined>();
  const own = words.map((field) => data?.[field]).find((value) => typeof value === 'string' && value);
  return <BlockWords kind={kind} number={rowNumber + 1} words={typeof own === 'string' ? own : ''} />;
};

/** The line that stands for a block. */
export const BlockWords = ({
  kind,
  number,
  words,
}: {
  readonly kind: string;
  readonly number: number;
  readonly words: string;
}) => (
  <>
    <span className="blocks-field__block-number">{String(number).padStart(2, '0')}</span>
    <Pill className="blocks-field__block-pill" pillStyle="white" size="small">
      {kind}
    </Pill>
    {words && <span style={{ overflowWrap: 'anywhere' }}>{words}</span>}
  </>
);
