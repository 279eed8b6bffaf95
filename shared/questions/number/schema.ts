import { number, text, yesNo } from '../../schema/fields.ts';
import { block } from '../../schema/types.ts';
import { questionFields } from '../questionFields.ts';

export const numberQuestion = block({
  name: 'number',
  label: 'Number',
  help: 'A number to count or compare with; what is only written in digits is short text.',
  fields: {
    ...questionFields,
    decimal: yesNo('Parts of a whole are allowed, such as 2.5'),
    least: number('At least'),
    most: number('At most'),
    unit: text('Unit', { max: 20, help: 'Shown after the box, such as: metres.' }),
  },
  problems: ({ least, most }) =>
    least !== undefined && most !== undefined && least > most
      ? [{ path: 'most', message: 'At most must not be less than At least' }]
      : [],
  examples: {
    ordinary: {
      name: 'how-many',
      label: 'How many bins?',
      called: 'how many bins there are',
      least: 1,
      most: 20,
    },
    longest: { name: 'n'.repeat(40), label: 'L'.repeat(200), decimal: true, unit: 'u'.repeat(20) },
    welsh: { name: 'faint', label: 'Faint o finiau?', unit: 'bin', optional: true },
    hostile: { name: 'to-fixed', label: '<b>', unit: '"><script>' },
  },
});
