import { inEveryLocale } from '../locales.ts';

const en = {
  phone: 'Phone',
  textRelay: 'Text relay',
  email: 'Email',
  address: 'Address',
  hours: 'Opening hours',
  online: 'Online',
} as const;

/** What stands before each way to reach a team. */
export const words = inEveryLocale<Readonly<Record<keyof typeof en, string>>>({
  en,
  cy: {
    phone: 'Ffôn',
    textRelay: 'Cyfnewid testun',
    email: 'E-bost',
    address: 'Cyfeiriad',
    hours: 'Oriau agor',
    online: 'Ar-lein',
  },
});
