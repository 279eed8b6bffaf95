import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meaningOf } from '../meaningOf.ts';
import '../meanings.ts';
import { surroundingsForTests } from '../readForTests.ts';
import { inShape } from './meaning.ts';

const question = { blockType: 'formatted-text', name: 'plan', label: 'Your plan' } as const;
const read = (typed: string) =>
  meaningOf(question).read(question, new Map([['plan', [typed]]]), surroundingsForTests).answer;
const shown = (typed: string) => meaningOf(question).shown(read(typed), question);

test('paragraphs and lists are kept, however a line of a list is typed or pasted', () => {
  const pasted =
    'We will:\r\n\r\n\r\n\r\n•\tclose the road\r\n· put up signs  \r\no\ttell the buses\r\n– sweep\r\n* sing';
  expect(read(pasted)).toBe(
    'We will:\n\n- close the road\n- put up signs\n- tell the buses\n- sweep\n- sing',
  );
  expect(shown(pasted)).toBe(
    'We will:\n\n• close the road\n• put up signs\n• tell the buses\n• sweep\n• sing',
  );
  expect(read('1) close\n  2.  open')).toBe('1. close\n2. open');
});

test('what only looks like a list stays as it is', () => {
  const words = '-5 degrees\n3.5 metres\n1990.\n*important*\nor not\n–';
  expect(read(words)).toBe(words);
});

test('a text in shape stays in shape', () => {
  const part = fc.constantFrom('- ', '•', '* ', '1) ', '2. ', ' ', '\t', '\n', 'word', 'o\t', '–');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const once = inShape(parts.join(''));
      expect(inShape(once)).toBe(once);
    }),
    { numRuns: 2000 },
  );
});
