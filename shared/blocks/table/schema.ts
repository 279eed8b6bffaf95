import { longText, text, yesNo } from '../../schema/fields.ts';
import { block } from '../../schema/types.ts';

export const table = block({
  name: 'table',
  label: 'Table',
  help: 'Figures to compare. Copy the cells in your spreadsheet and paste them here.',
  fields: {
    caption: text('Caption', {
      required: true,
      max: 150,
      help: 'What the table shows, for people who hear it.',
    }),
    rows: longText('Cells', {
      required: true,
      max: 20_000,
      help: 'One line for each row, a tab between two cells, as a spreadsheet copies them.',
    }),
    columnHeadings: yesNo('The first row is headings', { default: true }),
    rowHeadings: yesNo('The first column is headings'),
  },
  examples: {
    ordinary: {
      caption: 'What garden waste collection costs',
      rows: 'Bin\tFirst year\tNext years\n140 litres\t£60.00\t£38.00\n240 litres\t£1,075.50\t£45.00',
      columnHeadings: true,
      rowHeadings: true,
    },
    longest: {
      caption: 'W'.repeat(150),
      rows: Array.from({ length: 100 }, (_, n) => `Row ${n + 1}\t${'long cell '.repeat(18)}\t${n * 11}`).join(
        '\n',
      ),
      columnHeadings: false,
      rowHeadings: false,
    },
    welsh: {
      caption: 'Beth mae casglu gwastraff gardd yn ei gostio',
      rows: 'Bin\tPris\n140 litr\t£38\n240 litr\t£45',
      columnHeadings: true,
    },
    arabic: { caption: 'الرسوم', rows: 'الحاوية\tالسعر\n١٤٠ لتر\t£38', columnHeadings: true },
    quoted: {
      caption: 'Cells that a spreadsheet puts in quotation marks, and a row that is too short',
      rows: 'Name\tNote\tPrice\r\nHall\t"two\nlines, and a ""quote"""\t£5\r\nRoom\r\n',
      columnHeadings: true,
      rowHeadings: true,
    },
    hostile: {
      caption: '</caption></table><script>alert(1)</script>',
      rows: '<th>\t=cmd|calc\n</td><img src=x onerror=alert(1)>\t"unclosed\tquote\n</table>',
      columnHeadings: true,
    },
  },
});
