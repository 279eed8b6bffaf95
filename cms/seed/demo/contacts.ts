import type { ContentOf } from '#shared/content/index.ts';
import { prose } from '#shared/schema/prose.ts';
import { link, to } from './writing.ts';
import type { DemoDocument } from './writing.ts';

const weekdays = (from: string, till: string) =>
  ({ blockType: 'opening-hours', day: 'monday-to-friday', from, to: till }) as const;

const on = (day: 'saturday' | 'sunday' | 'monday' | 'thursday', from: string, till: string) =>
  ({ blockType: 'opening-hours', day, from, to: till }) as const;

const townHall = 'Town Hall\nMarket Square\nAldenbridge\nAD1 1AA';

const contact = (
  key: string,
  topic: string,
  content: Omit<ContentOf<'contact'>, 'topic'>,
): DemoDocument<'contact'> => ({
  type: 'contact',
  key,
  locale: 'en',
  content: { ...content, topic: to('topic', topic) },
});

/** The teams that people call. */
export const contacts: DemoDocument[] = [
  contact('customer-services', 'your-council', {
    title: 'Customer services',
    summary: 'The first place to ask, for everything that has no team of its own.',
    phone: '01632 960 100',
    textRelay: '18001 01632 960 100',
    email: 'hello@aldenbridge.example',
    address: townHall,
    hours: [weekdays('08:30', '17:00')],
    hoursNote: 'The Town Hall opens at 9am. Closed on bank holidays.',
    more: prose(`
      Emergencies at night and at weekends: {{phone-out-of-hours}}, free from all phones.

      Buses 1, 4 and 7 stop in Market Square. There are 6 bays for [Blue Badges](guide:blue-badge) in Castle Street.
    `),
  }),
  contact('waste-team', 'bins-and-recycling', {
    title: 'Waste and recycling team',
    summary: 'Bins, garden waste, large items, recycling centres and dumped rubbish.',
    phone: '01632 960 100',
    textRelay: '18001 01632 960 100',
    email: 'waste@aldenbridge.example',
    hours: [weekdays('08:30', '17:00'), on('saturday', '09:00', '12:00')],
    form: [link('Report a missed bin', 'service:missed-bin')],
  }),
  contact('council-tax-team', 'council-tax', {
    title: 'Council tax team',
    summary: 'Bills, discounts, moving home and trouble paying.',
    phone: '01632 960 110',
    textRelay: '18001 01632 960 110',
    email: 'counciltax@aldenbridge.example',
    address: `Council Tax\n${townHall}`,
    hours: [weekdays('08:30', '17:00')],
    hoursNote: 'Lines are busiest on Mondays and in March.',
  }),
  contact('benefits-team', 'benefits-and-money', {
    title: 'Benefits team',
    summary: 'Council tax support, Housing Benefit, the crisis fund and money advice.',
    phone: '01632 960 120',
    textRelay: '18001 01632 960 120',
    email: 'benefits@aldenbridge.example',
    address: `Benefits\n${townHall}`,
    hours: [weekdays('08:30', '17:00')],
  }),
  contact('housing-options', 'housing', {
    title: 'Housing options team',
    summary: 'Homelessness, the housing register, private renting and repairs that a landlord will not do.',
    phone: '01632 960 130',
    textRelay: '18001 01632 960 130',
    email: 'housing@aldenbridge.example',
    address: townHall,
    hours: [weekdays('08:30', '17:00')],
    more: prose('No home tonight? At night and at weekends call {{phone-out-of-hours}}. It is free.'),
  }),
  contact('planning-team', 'planning-and-building', {
    title: 'Planning and building control',
    summary: 'Planning permission, building control, trees and dangerous buildings.',
    phone: '01632 960 180',
    email: 'planning@aldenbridge.example',
    address: `Planning\n${townHall}`,
    hours: [weekdays('09:00', '16:00')],
    hoursNote: 'A planner is at the Town Hall on Wednesdays, 9:30am to 12:30pm.',
  }),
  contact('parking-services', 'parking', {
    title: 'Parking services',
    summary: 'Permits, Blue Badges, car parks and parking fines.',
    phone: '01632 960 140',
    textRelay: '18001 01632 960 140',
    email: 'parking@aldenbridge.example',
    address: `Parking\n${townHall}`,
    hours: [weekdays('09:00', '16:30')],
  }),
  contact('highways', 'roads-and-streets', {
    title: 'Highways team',
    summary: 'Roads, pavements, street lights, dropped kerbs, skips and scaffolds.',
    phone: '01632 960 100',
    email: 'highways@aldenbridge.example',
    address: 'Highways Depot\nQuarry Road\nHatherwick\nAD5 2RC',
    hours: [weekdays('08:00', '16:30')],
  }),
  contact('school-admissions', 'schools-and-learning', {
    title: 'School admissions and transport',
    summary: 'School places, free meals and school buses.',
    phone: '01632 960 150',
    textRelay: '18001 01632 960 150',
    email: 'admissions@aldenbridge.example',
    hours: [weekdays('09:00', '16:30')],
  }),
  contact('adult-social-care', 'care-and-support', {
    title: 'Adult social care team',
    summary: 'Care at home, care homes, carers, equipment, and worries about an adult.',
    phone: '01632 960 160',
    textRelay: '18001 01632 960 160',
    email: 'care@aldenbridge.example',
    hours: [weekdays('08:30', '17:00')],
    hoursNote: 'In an emergency at any other time call 0808 157 0199.',
  }),
  contact('register-office', 'births-deaths-and-marriages', {
    title: 'Register office',
    summary: 'Births, deaths, marriages, citizenship and certificates.',
    phone: '01632 960 170',
    textRelay: '18001 01632 960 170',
    email: 'register@aldenbridge.example',
    address: 'Register Office\nTown Hall, Bridge Street entrance\nAldenbridge\nAD1 1AA',
    hours: [weekdays('09:00', '16:30'), on('saturday', '09:30', '12:30')],
    hoursNote: 'Please book before you come. Saturdays are for ceremonies and deaths only.',
  }),
  contact('electoral-services', 'elections-and-voting', {
    title: 'Electoral services',
    summary: 'The electoral register, postal votes and polling stations.',
    phone: '01632 960 190',
    textRelay: '18001 01632 960 190',
    email: 'elections@aldenbridge.example',
    address: `Electoral Services\n${townHall}`,
    hours: [weekdays('09:00', '17:00')],
  }),
  contact('licensing-team', 'business-and-licences', {
    title: 'Licensing, markets and food safety',
    summary: 'Licences for people and businesses, the market, and food hygiene.',
    phone: '01632 960 200',
    email: 'licensing@aldenbridge.example',
    address: `Licensing\n${townHall}`,
    hours: [weekdays('09:00', '16:30')],
  }),
  contact('central-library', 'libraries-parks-and-leisure', {
    title: 'Central Library',
    summary: 'Books, computers, printing and help with forms.',
    phone: '01632 960 240',
    email: 'library@aldenbridge.example',
    address: 'Central Library\n8 Bridge Street\nAldenbridge\nAD1 1LB',
    hours: [weekdays('09:00', '19:00'), on('saturday', '09:00', '17:00'), on('sunday', '11:00', '15:00')],
  }),
];
