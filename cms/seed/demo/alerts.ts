import { prose } from '#shared/schema/prose.ts';
import { to } from './writing.ts';
import type { DemoDocument } from './writing.ts';

/** One message that is up, and one that is over. */
export const alerts: DemoDocument<'alert'>[] = [
  {
    type: 'alert',
    key: 'christmas-bins',
    locale: 'en',
    content: {
      title: 'Bin days change from 25 December to 8 January',
      severity: 'information',
      text: prose('Put your bins out on the new day. [See the new days](page:christmas-bin-collections).'),
      where: 'places',
      places: [
        { blockType: 'under-topic', topic: to('topic', 'bins-and-recycling') },
        { blockType: 'under-path', path: '/contact-us' },
      ],
      from: '2026-11-16T08:00:00.000Z',
    },
  },
  {
    type: 'alert',
    key: 'old-bridge-closed',
    locale: 'en',
    content: {
      title: 'The Old Bridge is closed because of high water',
      severity: 'disruption',
      text: prose(`
        Use the bypass. Buses 1, 4 and 7 stop at Station Road. If water may come into your home, call {{phone-out-of-hours}}.
      `),
      where: 'everywhere',
      from: '2026-10-30T05:30:00.000Z',
      until: '2026-11-02T06:00:00.000Z',
    },
  },
];
