import { number, yesNo } from '../../schema/fields.ts';
import { block } from '../../schema/types.ts';
import { questionFields } from '../questionFields.ts';
import { largestFile } from './formats.ts';

export const fileQuestion = block({
  name: 'file',
  label: 'Files',
  help: 'Pictures or documents that people send with their answers.',
  fields: {
    ...questionFields,
    pictures: yesNo('Pictures (JPG, PNG)', { default: true }),
    pdf: yesNo('PDF', { default: true }),
    documents: yesNo('Text documents and spreadsheets (DOCX, XLSX, ODT, ODS)'),
    megabytes: number('Megabytes at most, each', {
      whole: true,
      least: 1,
      most: largestFile,
      help: `${largestFile} unless you say otherwise.`,
    }),
    least: number('At least', { whole: true, least: 1, most: 10, help: 'One unless you say otherwise.' }),
    most: number('At most', { whole: true, least: 1, most: 10, help: 'One unless you say otherwise.' }),
  },
  problems: ({ pictures, pdf, documents, least = 1, most = 1 }) => [
    ...(pictures || pdf || documents
      ? []
      : [{ path: 'pictures', message: 'Choose at least one kind of file that people may send' }]),
    ...(least > 1 && least > most
      ? [{ path: 'most', message: 'At most must not be less than At least' }]
      : []),
  ],
  phrases: {
    cy: {
      'a file': 'ffeil',
      'the files': 'y ffeiliau',
      'Select at least %1 files': 'Dewiswch o leiaf %1 ffeil',
      'the selected file': 'eich ffeil',
      '%1 must be smaller than %2MB': 'Mae’n rhaid i %1 fod yn llai na %2MB',
      '%1 must be a %2': 'Mae’n rhaid i %1 fod yn ffeil %2',
      '%1 or %2': '%1 neu %2',
      '%1 is empty': 'Mae %1 yn wag',
      'You can only select one file': 'Un ffeil yn unig y gallwch ei dewis',
      'You can only select up to %1 files': 'Gallwch ddewis hyd at %1 ffeil yn unig',
      '%1 is no longer here. Select it again': 'Nid yw %1 yma mwyach. Dewiswch y ffeil eto',
      '%1 is being uploaded. Wait a moment, then try again':
        'Mae %1 yn cael ei lanlwytho. Arhoswch eiliad, yna ceisiwch eto',
      '%1 could not be uploaded – try again': 'Nid oedd modd lanlwytho %1 – ceisiwch eto',
    },
  },
  examples: {
    ordinary: {
      name: 'photo',
      label: 'Upload a photo of yourself',
      hint: 'Head and shoulders, taken in the last month.',
      called: 'a photo of yourself',
      pictures: true,
    },
    longest: {
      name: 'n'.repeat(40),
      label: 'L'.repeat(200),
      hint: 'h'.repeat(300),
      pictures: true,
      pdf: true,
      documents: true,
      megabytes: 10,
      least: 10,
      most: 10,
      optional: true,
    },
    welsh: { name: 'llun', label: 'Lanlwythwch lun', called: 'lun', pictures: true, pdf: true },
    hostile: {
      name: 'constructor',
      label: '<script>alert(1)</script>',
      hint: '"><img src=x onerror=alert(1)>',
      pdf: true,
    },
    several: {
      name: 'proof',
      label: 'Upload proof of where you live',
      called: 'proof of where you live',
      pictures: true,
      pdf: true,
      documents: true,
      megabytes: 5,
      most: 3,
      optional: true,
    },
  },
});
