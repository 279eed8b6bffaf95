import { inEveryLocale } from '#shared/content/locales.ts';

const en = {
  title: 'This is a preview',
  nothingSent: 'Nothing was sent. When the form is published, people see this next:',
  nothingSaved: 'Nothing was saved. When the form is published, people get a link here to come back with.',
  nothingKept: 'This is a preview: your answers are neither sent nor kept.',
  keepTitle: 'Keep these answers as an example',
  keepText: 'The form is tried with it whenever it is published, and must still lead here.',
  keepName: 'What it shows',
  keep: 'Keep as an example',
};

/** What the preview of a form says, by language. */
export const previewWords = inEveryLocale<typeof en>({
  en,
  cy: {
    title: 'Rhagolwg yw hwn',
    nothingSent: 'Ni anfonwyd dim. Pan gyhoeddir y ffurflen, bydd pobl yn gweld hyn nesaf:',
    nothingSaved: 'Ni chadwyd dim. Pan gyhoeddir y ffurflen, bydd pobl yn cael dolen yma i ddod yn ôl.',
    nothingKept: 'Rhagolwg yw hwn: ni chaiff eich atebion eu hanfon na’u cadw.',
    keepTitle: 'Cadw’r atebion hyn fel enghraifft',
    keepText:
      'Rhoddir cynnig ar y ffurflen gyda hi bob tro y caiff ei chyhoeddi, a rhaid iddi arwain yma o hyd.',
    keepName: 'Beth mae’n ei ddangos',
    keep: 'Cadw fel enghraifft',
  },
});
