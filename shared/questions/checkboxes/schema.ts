import { blocks } from '../../schema/fields.ts';
import { block } from '../../schema/types.ts';
import { exampleOptions, option } from '../option.ts';
import { questionFields } from '../questionFields.ts';

export const checkboxesQuestion = block({
  name: 'checkboxes',
  label: 'Any of several (checkboxes)',
  help: 'As many answers as apply.',
  fields: {
    ...questionFields,
    options: blocks('Options', { of: [option], required: true, least: 1, most: 40 }),
  },
  // The word "or" parts them from the others.
  problems: ({ options }) =>
    options.flatMap(({ alone }, at) =>
      alone && options.slice(at).some((later) => !later.alone)
        ? [{ path: `options.${at}.alone`, message: 'What can’t be chosen with others has to stand last' }]
        : [],
    ),
  phrases: {
    cy: {
      or: 'neu',
      'at least one option': 'o leiaf un opsiwn',
      'Select %1, or select “%2”': 'Dewiswch %1, neu dewiswch “%2”',
    },
  },
  examples: {
    ordinary: {
      name: 'bins',
      label: 'Which bins did we miss?',
      hint: 'Select all that apply.',
      called: 'which bins we missed',
      options: [
        ...exampleOptions.ordinary,
        { blockType: 'option', label: 'None of these', value: 'none', alone: true },
      ],
    },
    longest: { name: 'n'.repeat(40), label: 'L'.repeat(200), options: [...exampleOptions.longest] },
    welsh: { name: 'biniau', label: 'Pa finiau?', options: [...exampleOptions.welsh], optional: true },
    hostile: { name: 'constructor', label: '<b>', options: [...exampleOptions.hostile] },
  },
});
