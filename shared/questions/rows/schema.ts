import { blocks, choice, longText, number, text, yesNo } from '../../schema/fields.ts';
import { block } from '../../schema/types.ts';
import { optionLineProblems } from '../optionLines.ts';
import { questionFields } from '../questionFields.ts';
import { mostRows } from './mostRows.ts';

/** One thing that every row says. */
export const rowsColumn = block({
  name: 'rows-column',
  label: 'Column',
  help: 'One thing that every row says.',
  fields: {
    name: text('Name', {
      required: true,
      max: 20,
      format: 'name',
      madeFrom: 'label',
      help: 'Made for you. Used in exports; it stays the same when you change the words.',
    }),
    label: text('Words above the box', { required: true, max: 60 }),
    kind: choice('What is typed', {
      options: { text: 'Words', number: 'A number', date: 'A date', choice: 'One of several' },
      default: 'text',
      required: true,
    }),
    options: longText('Options', { max: 5000, help: 'One a line. Only for one of several.' }),
    hint: text('Hint', { max: 100 }),
    optional: yesNo('People may leave it empty'),
  },
  problems: ({ kind, options }) => {
    if (kind === 'choice') return optionLineProblems(options, 'options', { least: 2, most: 100 });
    return options ? [{ path: 'options', message: 'Only “One of several” has options' }] : [];
  },
  examples: {
    ordinary: { name: 'street', label: 'Street', kind: 'text' },
    longest: {
      name: 'n'.repeat(20),
      label: 'L'.repeat(60),
      kind: 'choice',
      options: Array.from({ length: 100 }, (_, n) => `${n} = ${n} ${'o'.repeat(30)}`).join('\n'),
      hint: 'h'.repeat(100),
      optional: true,
    },
    welsh: { name: 'stryd', label: 'Stryd', kind: 'text' },
    hostile: {
      name: 'constructor',
      label: '<script>alert(1)</script>',
      kind: 'text',
      hint: '"><svg onload=alert(1)>',
    },
  },
});

export const rowsQuestion = block({
  name: 'rows',
  label: 'Table of answers',
  help: 'Several rows that all say the same things, such as the streets to be closed, and when.',
  fields: {
    ...questionFields,
    row: text('One row is', {
      required: true,
      max: 40,
      help: 'One of what is listed, such as: closure. Completes “Add another …” and stands above each row.',
    }),
    columns: blocks('Columns', { of: [rowsColumn], required: true, least: 1, most: 6 }),
    least: number('Rows at least', { whole: true, least: 1, most: mostRows }),
    most: number('Rows at most', {
      whole: true,
      least: 1,
      most: mostRows,
      help: '10 unless you say otherwise.',
    }),
  },
  problems: ({ columns, least = 1, most = 10 }) => [
    ...(least > most ? [{ path: 'most', message: 'At most must not be less than At least' }] : []),
    ...columns.flatMap(({ name }, at) =>
      columns.findIndex((one) => one.name === name) < at
        ? [{ path: `columns.${at}.name`, message: `Another column is called “${name}”, too` }]
        : [],
    ),
    ...(columns.every(({ optional }) => optional)
      ? [{ path: 'columns.0.optional', message: 'In every row, something has to be filled in' }]
      : []),
  ],
  phrases: {
    cy: {
      'for %1': 'ar gyfer %1',
      'Add another %1': 'Ychwanegu un arall: %1',
      Remove: 'Dileu',
      'Day, month and year, such as 27 3 2027': 'Diwrnod, mis a blwyddyn, fel 27 3 2027',
      '%1 must be a real date, like 27 3 2027': 'Mae’n rhaid i %1 fod yn ddyddiad go iawn, fel 27 3 2027',
    },
  },
  examples: {
    ordinary: {
      name: 'closures',
      label: 'Which streets do you want to close?',
      hint: 'Leave out streets that stay open to cars.',
      called: 'the streets you want to close',
      row: 'closure',
      most: 5,
      columns: [
        { blockType: 'rows-column', name: 'street', label: 'Street', kind: 'text' },
        { blockType: 'rows-column', name: 'day', label: 'Day', kind: 'date' },
        { blockType: 'rows-column', name: 'houses', label: 'Houses', kind: 'number', optional: true },
        {
          blockType: 'rows-column',
          name: 'part',
          label: 'How much of it',
          kind: 'choice',
          options: 'all = All of it\npart = A part of it',
        },
      ],
    },
    longest: {
      name: 'n'.repeat(40),
      label: 'L'.repeat(200),
      hint: 'h'.repeat(300),
      row: 'r'.repeat(40),
      least: 2,
      most: 20,
      columns: Array.from({ length: 6 }, (_, n) => ({
        blockType: 'rows-column' as const,
        ...rowsColumn.examples.longest,
        name: `${'n'.repeat(18)}-${n}`,
        optional: n > 0,
      })),
    },
    welsh: {
      name: 'strydoedd',
      label: 'Pa strydoedd?',
      row: 'stryd',
      optional: true,
      columns: [{ blockType: 'rows-column', ...rowsColumn.examples.welsh }],
    },
    hostile: {
      name: 'has-own',
      label: '</fieldset><script>alert(1)</script>',
      row: '"><img src=x onerror=alert(1)>',
      columns: [{ blockType: 'rows-column', ...rowsColumn.examples.hostile }],
    },
  },
});
