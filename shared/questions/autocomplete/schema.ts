import { longText, text } from '../../schema/fields.ts';
import { block } from '../../schema/types.ts';
import { optionLineProblems } from '../optionLines.ts';
import { questionFields } from '../questionFields.ts';

export const autocompleteQuestion = block({
  name: 'autocomplete',
  label: 'One of very many (found by typing)',
  help: 'One answer out of a long list, such as all streets. Up to about thirty, a list or radios are easier.',
  fields: {
    ...questionFields,
    list: longText('Options', {
      required: true,
      max: 60_000,
      help: 'One a line, up to 1,000. For conditions and exports, a line may begin with a value: castle = Castle ward.',
    }),
    none: text('Last option, for what is not in the list', {
      max: 100,
      help: 'Such as: My street is not in the list. It is offered whatever somebody types; its value is not-listed.',
    }),
  },
  problems: ({ list, none }) =>
    optionLineProblems(none ? `${list}\nnot-listed = ${none}` : list, 'list', { least: 2, most: 1001 }),
  phrases: {
    cy: {
      '%1 option': '%1 opsiwn',
      '%1 options': '%1 opsiwn',
      'No option matches what you typed': 'Nid oes opsiwn sy’n cyfateb i’r hyn a deipioch',
      'Select %1 from the list': 'Dewiswch %1 o’r rhestr',
      'Select %1 from the list, or select “%2”': 'Dewiswch %1 o’r rhestr, neu dewiswch “%2”',
    },
  },
  examples: {
    ordinary: {
      name: 'street',
      label: 'Which street do you live in?',
      hint: 'Begin to type its name.',
      called: 'the street you live in',
      list: 'Castle Street\nHarbour Lane\nhigh = High Street\nMill Lane\nSt Mary’s Road\nStation Road',
      none: 'My street is not in the list',
    },
    longest: {
      name: 'n'.repeat(40),
      label: 'L'.repeat(200),
      hint: 'h'.repeat(300),
      list: Array.from(
        { length: 1000 },
        (_, n) => `${n} = Street ${n} ${n % 50 ? '' : 'L'.repeat(100)}`,
      ).join('\n'),
      none: 'N'.repeat(100),
    },
    welsh: { name: 'stryd', label: 'Pa stryd?', optional: true, list: 'Heol y Castell\nHeol yr Harbwr' },
    hostile: {
      name: 'own-keys',
      label: '</select><script>alert(1)</script>',
      list: '__proto__ = </option><img src=x onerror=alert(1)>\nconstructor\n<b>',
      none: '"><svg onload=alert(1)>',
    },
  },
});
