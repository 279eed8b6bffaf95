import { blocks } from '../../schema/fields.ts';
import { block } from '../../schema/types.ts';
import { option } from '../option.ts';
import { questionFields } from '../questionFields.ts';

const streets = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    blockType: 'option' as const,
    label: `${n} ${'L'.repeat(140)}`,
    value: `${n}`,
  }));

export const selectQuestion = block({
  name: 'select',
  label: 'One of many (list)',
  help: 'One answer out of more than fit in sight; radios are easier for everybody, so use them if you can.',
  fields: {
    ...questionFields,
    options: blocks('Options', { of: [option], required: true, least: 2, most: 250 }),
  },
  // A browser's list shows one line for each option and nothing else.
  problems: ({ options }) =>
    options.flatMap(({ hint }, at) =>
      hint ? [{ path: `options.${at}.hint`, message: 'A list has no room for hints: use radios' }] : [],
    ),
  examples: {
    ordinary: {
      name: 'ward',
      label: 'Which ward do you live in?',
      hint: 'It is on your council tax bill.',
      called: 'the ward you live in',
      options: [
        { blockType: 'option', label: 'Castle', value: 'castle' },
        { blockType: 'option', label: 'Harbour', value: 'harbour' },
        { blockType: 'option', label: 'St Mary’s', value: 'st-marys' },
      ],
    },
    longest: { name: 'n'.repeat(40), label: 'L'.repeat(200), hint: 'h'.repeat(300), options: streets(60) },
    welsh: {
      name: 'ward-cymraeg',
      label: 'Pa ward?',
      optional: true,
      options: [
        { blockType: 'option', label: 'Y Castell', value: 'castell' },
        { blockType: 'option', label: 'Yr Harbwr', value: 'harbwr' },
      ],
    },
    hostile: {
      name: 'select',
      label: '</select><script>alert(1)</script>',
      options: [
        { blockType: 'option', label: '</option></select><img src=x onerror=alert(1)>', value: '__proto__' },
        { blockType: 'option', label: '<b>', value: 'constructor' },
      ],
    },
  },
});
