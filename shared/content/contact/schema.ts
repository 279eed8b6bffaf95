import { link } from '../../blocks/link/schema.ts';
import { blocks, choice, longText, reference, richText, text } from '../../schema/fields.ts';
import { prose } from '../../schema/prose.ts';
import { block, contentType } from '../../schema/types.ts';

/** One line of opening hours. Days that have none are closed. */
export const openingHours = block({
  name: 'opening-hours',
  label: 'Opening hours',
  help: 'Two lines for one day if it closes at noon.',
  fields: {
    day: choice('Day', {
      options: {
        'monday-to-friday': 'Monday to Friday',
        monday: 'Monday',
        tuesday: 'Tuesday',
        wednesday: 'Wednesday',
        thursday: 'Thursday',
        friday: 'Friday',
        saturday: 'Saturday',
        sunday: 'Sunday',
        'every-day': 'Every day',
      },
      required: true,
    }),
    from: text('From', { required: true, max: 5, help: 'By the 24-hour clock: 09:00' }),
    to: text('To', { required: true, max: 5, help: 'By the 24-hour clock: 17:30' }),
  },
  problems: ({ from, to }) => {
    const wrong = Object.entries({ from, to }).filter(([, time]) => !clock.test(time));
    if (wrong.length)
      return wrong.map(([path]) => ({ path, message: 'Write the time by the 24-hour clock, such as 09:00' }));
    return from < to ? [] : [{ path: 'to', message: 'Closing time has to be after opening time' }];
  },
  examples: {
    ordinary: { day: 'monday-to-friday', from: '09:00', to: '17:00' },
    longest: { day: 'every-day', from: '00:00', to: '24:00' },
    welsh: { day: 'saturday', from: '09:30', to: '12:00' },
    hostile: { day: 'sunday', from: '00:00', to: '00:01' },
  },
});

const clock = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

export const contact = contentType({
  name: 'contact',
  label: { one: 'Contact', many: 'Contacts' },
  help: 'How to reach a team: kept once, shown in many places.',
  path: '/{slug}',
  title: 'title',
  fields: {
    title: text('Name', { required: true, max: 100, help: 'Such as: Waste and recycling team.' }),
    summary: longText('What they help with', { max: 200 }),
    topic: reference('Topic', { to: ['topic'] }),
    phone: text('Phone', { format: 'phone', max: 40 }),
    textRelay: text('Text relay', { format: 'phone', max: 40, help: '18001 and then the number.' }),
    email: text('Email', { format: 'email', max: 254 }),
    address: longText('Address', { max: 400, help: 'One line for each line of the address.' }),
    hours: blocks('Opening hours', { of: [openingHours], most: 20 }),
    hoursNote: text('A note on the hours', { max: 200, help: 'Such as: closed on bank holidays.' }),
    form: blocks('Online form', { of: [link], most: 1 }),
    more: richText('Anything else', { help: 'Further numbers, how to get there, what it costs to call.' }),
  },
  examples: {
    ordinary: {
      title: 'Waste and recycling team',
      summary: 'Missed bins, new bins and garden waste.',
      phone: '01632 960 123',
      textRelay: '18001 01632 960 123',
      email: 'waste@example.org',
      address: 'Civic Centre\nMarket Street\nWestbourne\nWB1 1AA',
      hours: [
        { blockType: 'opening-hours', ...openingHours.examples.ordinary },
        { blockType: 'opening-hours', ...openingHours.examples.welsh },
      ],
      hoursNote: 'We are closed on bank holidays.',
      form: [{ blockType: 'link', ...link.examples.ordinary }],
      more: prose('Calls cost the same as to any other number in town.'),
    },
    longest: {
      title: 'W'.repeat(100),
      summary: 'Word '.repeat(40),
      phone: '+44 (0) 1632 960 123',
      email: `${'a'.repeat(60)}@${'b'.repeat(60)}.example.org`,
      address: Array.from({ length: 10 }, () => 'L'.repeat(39)).join('\n'),
      hours: Array.from({ length: 20 }, () => ({
        blockType: 'opening-hours' as const,
        ...openingHours.examples.longest,
      })),
      hoursNote: 'n'.repeat(200),
      more: prose('Words that go on. '.repeat(100)),
    },
    welsh: {
      title: 'Tîm gwastraff ac ailgylchu',
      phone: '01632 960 124',
      email: 'gwastraff@example.org',
      hours: [{ blockType: 'opening-hours', ...openingHours.examples.ordinary }],
    },
    arabic: { title: 'فريق النفايات', phone: '01632 960 125', address: 'المركز المدني\nشارع السوق' },
    hostile: {
      title: '</h2><script>alert(1)</script>',
      summary: '</script><!--<script>',
      phone: '01632 960 126',
      address: '<br><img src=x onerror=alert(1)>\n</p></address><script>alert(1)</script>',
      hoursNote: '"><svg onload=alert(1)>',
      form: [{ blockType: 'link', ...link.examples.hostile }],
    },
  },
});
