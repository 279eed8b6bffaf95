import { blocks, yesNo } from '../../schema/fields.ts';
import { block } from '../../schema/types.ts';
import { exampleOptions, option } from '../option.ts';
import { questionFields } from '../questionFields.ts';

export const radiosQuestion = block({
  name: 'radios',
  label: 'One of several (radios)',
  help: 'One answer out of a few that are all in sight.',
  fields: {
    ...questionFields,
    options: blocks('Options', { of: [option], required: true, least: 2, most: 40 }),
    inline: yesNo('Side by side: only for two short options'),
  },
  examples: {
    ordinary: {
      name: 'which-bin',
      label: 'Which bin did we miss?',
      called: 'which bin we missed',
      options: [...exampleOptions.ordinary],
    },
    longest: { name: 'n'.repeat(40), label: 'L'.repeat(200), options: [...exampleOptions.longest] },
    welsh: { name: 'pa-fin', label: 'Pa fin?', options: [...exampleOptions.welsh], inline: true },
    hostile: { name: 'constructor', label: '<b>', hint: '<!--', options: [...exampleOptions.hostile] },
  },
});
