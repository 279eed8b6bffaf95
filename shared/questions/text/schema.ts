import { choice, number } from '../../schema/fields.ts';
import { block } from '../../schema/types.ts';
import { questionFields } from '../questionFields.ts';

export const textQuestion = block({
  name: 'text',
  label: 'Short text',
  help: 'One line of words, such as a registration number or a job title.',
  fields: {
    ...questionFields,
    max: number('Characters at most', { whole: true, least: 1, most: 500 }),
    width: choice('Width of the box', {
      options: { short: 'Short', medium: 'Medium', full: 'Full' },
      default: 'full',
      help: 'A short box says that a short answer is expected.',
    }),
  },
  examples: {
    ordinary: {
      name: 'subscription',
      label: 'Garden waste subscription number',
      hint: 'It is on the sticker on your bin, for example G1234.',
      called: 'your subscription number',
      max: 20,
      width: 'medium',
    },
    longest: {
      name: 'n'.repeat(40),
      label: 'L'.repeat(200),
      hint: 'h'.repeat(300),
      called: 'c'.repeat(100),
      max: 500,
    },
    welsh: { name: 'enw-ci', label: 'Beth yw enw’r ci?', hint: 'Er enghraifft, Mot', optional: true },
    hostile: {
      name: 'constructor',
      label: '<script>alert(1)</script>',
      hint: '"><img src=x onerror=alert(1)>',
    },
  },
});
