import { number } from '../../schema/fields.ts';
import { block } from '../../schema/types.ts';
import { questionFields } from '../questionFields.ts';

export const longTextQuestion = block({
  name: 'long-text',
  label: 'Long text',
  help: 'Several lines, with a count of the characters or words that are left.',
  fields: {
    ...questionFields,
    max: number('Characters at most', {
      whole: true,
      least: 50,
      most: 10000,
      help: '1,000 unless you say otherwise.',
    }),
    maxWords: number('Or words at most', { whole: true, least: 10, most: 1500 }),
    rows: number('Lines of the box', { whole: true, least: 2, most: 20 }),
  },
  problems: ({ max, maxWords }) =>
    max !== undefined && maxWords !== undefined
      ? [{ path: 'maxWords', message: 'Limit the characters or the words: people can’t count both' }]
      : [],
  examples: {
    ordinary: {
      name: 'details',
      label: 'Is there anything else we should know?',
      hint: 'For example, where the bin was standing.',
      called: 'what else we should know',
      optional: true,
      max: 500,
    },
    longest: { name: 'n'.repeat(40), label: 'L'.repeat(200), hint: 'h'.repeat(300), max: 10000, rows: 20 },
    welsh: { name: 'manylion', label: 'Dywedwch fwy wrthym', maxWords: 150 },
    hostile: { name: 'to-string', label: '</textarea><script>alert(1)</script>', hint: '{{constructor}}' },
  },
});
