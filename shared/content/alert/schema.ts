import { blocks, choice, date, reference, richText, text } from '../../schema/fields.ts';
import { prose } from '../../schema/prose.ts';
import { block, contentType } from '../../schema/types.ts';

/** Every page at or below an address. */
export const underPath = block({
  name: 'under-path',
  label: 'Pages under an address',
  help: 'This page and all whose address begins with it: /bins is also /bins/missed.',
  fields: { path: text('Address', { required: true, format: 'path', max: 200, help: 'Such as: /news' }) },
  examples: {
    ordinary: { path: '/news' },
    longest: { path: `/${'a'.repeat(199)}` },
    welsh: { path: '/cy/newyddion' },
    hostile: { path: '/news/script-alert-1' },
  },
});

/** A topic's own page, the topics in it and every page that stands on them. */
export const underTopic = block({
  name: 'under-topic',
  label: 'Pages of a topic',
  help: 'The topic, the topics inside it and all their pages.',
  fields: { topic: reference('Topic', { to: ['topic'], required: true }) },
  examples: {
    ordinary: { topic: { type: 'topic', id: 'bins' } },
    longest: { topic: { type: 'topic', id: 'bins' } },
    welsh: { topic: { type: 'topic', id: 'bins' } },
    hostile: { topic: { type: 'topic', id: 'bins' } },
  },
});

export const alert = contentType({
  name: 'alert',
  label: { one: 'Alert', many: 'Alerts' },
  help: 'A message above pages for as long as it matters. Take it down when it is over.',
  title: 'title',
  fields: {
    title: text('Title', { required: true, max: 100, help: 'What happened: “Bin collections are delayed”.' }),
    severity: choice('Kind', {
      options: {
        information: 'Information: good to know',
        disruption: 'Disruption: a service is changed or closed',
        emergency: 'Emergency: people are in danger',
        mourning: 'Mourning: a notable death',
      },
      default: 'information',
      required: true,
    }),
    text: richText('Text', { extent: 'inline', help: 'What people should do, with a link to more.' }),
    where: choice('Where', {
      options: { everywhere: 'On every page', places: 'Only in the places below' },
      default: 'everywhere',
      required: true,
    }),
    places: blocks('Places', { of: [underPath, underTopic] }),
    from: date('From', { time: true, help: 'At once, if you leave it empty.' }),
    until: date('Until', { time: true, help: 'Until you take it down, if you leave it empty.' }),
  },
  problems: ({ where, places, from, until }) => [
    ...(where === 'places' && !places?.length
      ? [{ path: 'places', message: 'Say where the alert is shown, or choose “On every page”' }]
      : []),
    ...(from && until && Date.parse(until) <= Date.parse(from)
      ? [{ path: 'until', message: 'The end has to be after the beginning' }]
      : []),
  ],
  examples: {
    ordinary: {
      title: 'Bin collections are a day late this week',
      severity: 'disruption',
      text: prose('Put your bin out a day later. [See the new days](https://www.example.org/days).'),
      where: 'places',
      places: [
        { blockType: 'under-path', ...underPath.examples.ordinary },
        { blockType: 'under-topic', ...underTopic.examples.ordinary },
      ],
      from: '2026-11-23T06:00:00.000Z',
      until: '2026-11-30T18:00:00.000Z',
    },
    longest: {
      title: 'W'.repeat(100),
      severity: 'emergency',
      text: prose('Stay at home and keep windows shut. '.repeat(30)),
      where: 'everywhere',
    },
    welsh: {
      title: 'Mae casgliadau biniau yn hwyr',
      severity: 'information',
      text: prose('Rhowch eich bin allan ddiwrnod yn ddiweddarach.'),
      where: 'everywhere',
    },
    arabic: {
      title: 'تأخر جمع النفايات',
      severity: 'mourning',
      text: prose('نعتذر عن ذلك.'),
      where: 'everywhere',
    },
    hostile: {
      title: '</h2></section><script>alert(1)</script>',
      severity: 'information',
      text: prose('<img src=x onerror=alert(1)> </main>'),
      where: 'everywhere',
    },
  },
});
