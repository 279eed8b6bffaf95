import { inEveryLocale } from '../locales.ts';

const en = {
  step: 'Step',
  and: 'and',
  or: 'or',
  optional: 'Not everybody has to do this',
  partOf: 'Part of',
} as const;

/** What stands around the steps of a journey. */
export const words = inEveryLocale<Readonly<Record<keyof typeof en, string>>>({
  en,
  cy: {
    step: 'Cam',
    and: 'a',
    or: 'neu',
    optional: 'Nid oes rhaid i bawb wneud hyn',
    partOf: 'Rhan o',
  },
});
