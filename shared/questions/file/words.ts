import { inEveryLocale } from '../../content/locales.ts';

const en = {
  language: 'en-GB',
  hint: (formats: string, megabytes: number, most: number) =>
    `${formats}, smaller than ${megabytes}MB${most > 1 ? '. You can add up to ' + String(most) : ''}.`,
  chosen: 'Files you have added',
  add: 'Upload',
  error: 'Error: ',
  remove: 'Remove',
  uploading: 'Uploading %s',
  uploaded: '%s is uploaded',
  preview: '%s is chosen. This is a preview: it is not uploaded.',
  removed: '%s is removed',
  offline: 'You are not connected. %s is uploaded when you are back online. Keep this page open.',
};

/** What a question for files says around its input, by language. */
export const fileWords = inEveryLocale<typeof en>({
  en,
  cy: {
    language: 'cy',
    hint: (formats, megabytes, most) =>
      `${formats}, llai na ${megabytes}MB${most > 1 ? '. Gallwch ychwanegu hyd at ' + String(most) : ''}.`,
    chosen: 'Ffeiliau rydych wedi’u hychwanegu',
    add: 'Lanlwytho',
    error: 'Gwall: ',
    remove: 'Tynnu',
    uploading: 'Yn lanlwytho %s',
    uploaded: 'Mae %s wedi’i lanlwytho',
    preview: 'Mae %s wedi’i dewis. Rhagolwg yw hwn: ni chaiff ei lanlwytho.',
    removed: 'Mae %s wedi’i thynnu',
    offline:
      'Nid ydych wedi’ch cysylltu. Caiff %s ei lanlwytho pan fyddwch yn ôl ar-lein. Cadwch y dudalen hon ar agor.',
  },
});
