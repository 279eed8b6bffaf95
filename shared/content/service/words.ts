import { inEveryLocale } from '../locales.ts';

const en = {
  start: 'Start now',
  on: 'on',
  eligibility: 'Who can use it',
  cost: 'What it costs',
  needs: 'What you need',
  time: 'How long it takes',
  otherWays: 'Other ways to apply',
  contact: 'Get help',
} as const;

/** The headings of a service, always the same, so that people learn where to look. */
export const words = inEveryLocale<Readonly<Record<keyof typeof en, string>>>({
  en,
  cy: {
    start: 'Dechrau nawr',
    on: 'ar',
    eligibility: 'Pwy all ei ddefnyddio',
    cost: 'Faint mae’n ei gostio',
    needs: 'Beth sydd ei angen arnoch',
    time: 'Faint o amser mae’n ei gymryd',
    otherWays: 'Ffyrdd eraill o wneud cais',
    contact: 'Cael help',
  },
});
