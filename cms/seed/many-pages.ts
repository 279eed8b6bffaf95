import { prose } from '#shared/schema/prose.ts';
import { guide, info, page, service, table, text, to, topic } from './demo/writing.ts';
import type { DemoDocument } from './demo/writing.ts';

/**
 * Pages for a large council: the same for the same number, each about one street of Aldenbridge, with what
 * real pages have: facts, tables, links to others, contacts. For trials of size, not for reading.
 */
export const manyPages = (count: number): DemoDocument[] => {
  if (count > mostPages) throw new RangeError(`The streets are enough for ${mostPages} pages at most.`);
  return Array.from({ length: count }, (_, at) => pageAt(at, count));
};

/** The shelves that those pages stand on: each subject in each place. */
export const manyTopics = (): DemoDocument[] =>
  subjects.flatMap(({ name, under }, order) =>
    places.map((place) =>
      topic(shelf(order, place.name), {
        title: `${name} in ${place.name}`,
        summary: `${name}, street by street.`,
        parent: under,
      }),
    ),
  );

const places = [
  { name: 'Aldenbridge', day: 'Monday', code: 'AD1' },
  { name: 'Northfield', day: 'Thursday', code: 'AD2' },
  { name: 'Stoke Pellow', day: 'Thursday', code: 'AD3' },
  { name: 'Nether Alden', day: 'Wednesday', code: 'AD4' },
  { name: 'Hatherwick', day: 'Wednesday', code: 'AD5' },
  { name: 'Cold Ferring', day: 'Friday', code: 'AD6' },
  { name: 'Cwm Merran', day: 'Friday', code: 'AD7' },
] as const;

const firsts =
  `Abbey Acorn Alder Anchor Apple Ash Barley Beech Bell Birch Blackthorn Bramble Brook Canal Castle
  Cherry Chestnut Church Clover Corn Cowslip Cross Dairy Elder Elm Fern Ferry Field Forge Fox Glebe Gorse Granary
  Hawthorn Hazel Heron Hill Holly Honey Ivy Juniper Kiln Kingfisher Larch Lark Laurel Lime Linden Lock Maltings
  Manor Maple Market Meadow Mill Mint Moor Oak Orchard Otter Park Pear Pine Plum Poplar Priory Quarry Quince Rectory
  Reed River Rook Rose Rowan Rye School Sedge Spring Stable Station Swan Sycamore Tanner Teasel Thistle Timber Tower
  Vicarage Walnut Weaver Well Wharf Wheat Willow Wood Yew`.split(/\s+/);

const lasts = [
  'Lane',
  'Road',
  'Street',
  'Close',
  'Way',
  'Avenue',
  'Court',
  'Drive',
  'Gardens',
  'Grove',
  'Place',
  'Rise',
];

interface Street {
  readonly number: number;
  readonly name: string;
  readonly place: (typeof places)[number];
}

interface Subject {
  readonly type: 'page' | 'guide' | 'service';
  readonly name: string;
  /** The topic of the demo that it belongs to. */
  readonly under: string;
  readonly write: (street: Street, key: string, filed: string, near: string) => DemoDocument;
}

const pageAt = (at: number, count: number): DemoDocument => {
  const subject = subjects[at % subjects.length] as Subject;
  const street = streetAt(Math.floor(at / subjects.length));
  // The next page on the same subject; from the last one, the first.
  const next = at + subjects.length < count ? at + subjects.length : at % subjects.length;
  const near = nameAt(next);
  return subject.write(street, keyAt(at), shelf(at % subjects.length, street.place.name), near);
};

const streetAt = (number: number): Street => {
  const place = places[number % places.length] as (typeof places)[number];
  const within = Math.floor(number / places.length);
  const first = firsts[within % firsts.length] ?? '';
  return { number, place, name: `${first} ${lasts[Math.floor(within / firsts.length)] ?? ''}` };
};

const slugOf = (words: string): string => words.toLowerCase().replaceAll(' ', '-');

const shelf = (subject: number, place: string): string =>
  `${slugOf(subjects[subject]?.name ?? '')}-in-${slugOf(place)}`;

const keyAt = (at: number): string => {
  const { name, place } = streetAt(Math.floor(at / subjects.length));
  return `${slugOf(subjects[at % subjects.length]?.name ?? '')}-${slugOf(name)}-${slugOf(place.name)}`;
};

/** `type:key`, as links name it. */
const nameAt = (at: number): string => `${subjects[at % subjects.length]?.type}:${keyAt(at)}`;

const subjects: readonly Subject[] = [
  {
    type: 'page',
    name: 'Bins',
    under: 'bins-and-recycling',
    write: ({ name, place, number }, key, filed, near) =>
      page(key, {
        title: `Bins: ${name}, ${place.name}`,
        summary: `We collect on ${place.day}. Which bin, which week and what to do if we miss it.`,
        topic: filed,
        body: [
          text(`
            We empty bins in ${name} on **${place.day}**. Put them out by {{bins-out-time}}.

            | Bin | Week |
            | Grey bin | ${number % 2 ? 'Odd' : 'Even'} weeks of the year |
            | Blue bin and blue bag | ${number % 2 ? 'Even' : 'Odd'} weeks of the year |
            | Food caddy | Every week |
            | Brown bin | ${number % 2 ? 'Odd' : 'Even'} weeks, March to November |

            ## Where to put them

            Put bins at the edge of the pavement with the handle towards the road. The lorry comes past number ${(number % 80) + 1} at about ${7 + (number % 6)}am.

            - [What goes in each bin](page:what-goes-in-each-bin)
            - [Garden waste collection](service:garden-waste-collection) costs {{garden-waste-fee}} a year
            - [Bins in the next street](${near})
          `),
          info('Not emptied? [Report a missed bin](service:missed-bin) within 2 working days.'),
          { blockType: 'contact', contact: to('contact', 'waste-team') },
        ],
      }),
  },
  {
    type: 'page',
    name: 'Parking',
    under: 'parking',
    write: ({ name, place, number }, key, filed, near) =>
      page(key, {
        title: `Parking: ${name}, ${place.name}`,
        summary: `Where you can park in ${name}, for how long, and who needs a permit.`,
        topic: filed,
        body: [
          text(`
            ${number % 3 ? 'Anyone can park here.' : 'You need a permit to park here from 8am to 6pm, Monday to Saturday.'}

            ## Permits

            A [resident parking permit](service:resident-parking-permit) costs {{resident-permit-fee}} a year. A second one costs {{resident-permit-second-fee}}.

            ## If you have a Blue Badge

            There are ${(number % 4) + 1} bays near number ${(number % 60) + 2}. See [where you can park](guide:blue-badge).

            [Parking in the next street](${near})
          `),
          table('Signs and lines', [
            ['Line', 'From', 'To'],
            ['Single yellow', '8am', `${(number % 4) + 4}pm`],
            ['Double yellow', 'All day', 'All night'],
          ]),
        ],
      }),
  },
  {
    type: 'page',
    name: 'Roadworks',
    under: 'roads-and-streets',
    write: ({ name, place, number }, key, filed, near) =>
      page(key, {
        title: `Roadworks: ${name}, ${place.name}`,
        summary: `What is planned in ${name}, how long it takes and how you get past.`,
        topic: filed,
        body: [
          text(`
            We lay a new surface in ${name} in the year ${2027 + (number % 5)}. It takes about ${(number % 9) + 2} days.

            ## Getting past

            You can always walk past. Cars can pass before 8am and after 5pm. We bring a letter to each home 2 weeks before.

            ## Bins and deliveries

            Put your bins out as usual by {{bins-out-time}}. We take them to the lorry.

            ## Tell us about a problem

            [Report a pothole or road problem](page:report-a-pothole), or call {{phone-main}}. [Works in the next street](${near}).
          `),
          { blockType: 'contact', contact: to('contact', 'highways') },
        ],
      }),
  },
  {
    type: 'page',
    name: 'Planning',
    under: 'planning-and-building',
    write: ({ name, place, number }, key, filed, near) =>
      page(key, {
        title: `Planning: ${name}, ${place.name}`,
        summary: `Rules for building in ${name}, and the plans that were decided last.`,
        topic: filed,
        body: [
          text(`
            ${name} is ${number % 5 ? 'not in a conservation area' : 'in a conservation area, so more rules apply'}.

            | Application | What | Decision |
            | 26/${String(1000 + (number % 8000))}/HOU | Extension at number ${(number % 70) + 1} | Yes |
            | 26/${String(1500 + (number % 8000))}/TRE | Work on a lime tree | Yes |
            | 25/${String(1200 + (number % 8000))}/FUL | New house behind number ${(number % 70) + 3} | No |

            ## Before you build

            The fee for most extensions is {{householder-planning-fee}}. Advice costs {{pre-application-fee}}. [Check if you need permission](guide:planning-permission).

            [Plans in the next street](${near})
          `),
        ],
      }),
  },
  {
    type: 'page',
    name: 'Schools',
    under: 'schools-and-learning',
    write: ({ name, place, number }, key, filed, near) =>
      page(key, {
        title: `Schools near ${name}, ${place.name}`,
        summary: `The nearest schools, how far they are, and who gets a free bus.`,
        topic: filed,
        body: [
          table(`Distance from ${name} on foot`, [
            ['School', 'Miles', 'Free bus'],
            [`${place.name} Primary`, `${(number % 20) / 10}`, 'No'],
            ['Priory School', `${((number % 40) + 5) / 10}`, number % 40 > 25 ? 'Yes' : 'No'],
            ['Alden Valley Academy', `${((number % 50) + 9) / 10}`, number % 50 > 21 ? 'Yes' : 'No'],
          ]),
          text(`
            Schools give places by rules, and distance is one of them. [How places are given](guide:school-places).

            You can buy a spare seat on a bus for {{school-bus-seat-fee}}. Call {{phone-admissions}}.

            [Schools near the next street](${near})
          `),
        ],
      }),
  },
  {
    type: 'page',
    name: 'Street lights',
    under: 'roads-and-streets',
    write: ({ name, place, number }, key, filed, near) =>
      page(key, {
        title: `Street lights: ${name}, ${place.name}`,
        summary: `The lamp posts of ${name} and when they dim.`,
        topic: filed,
        body: [
          text(`
            There are ${(number % 30) + 4} lamp posts in ${name}. Their numbers begin with ${place.code}-${String(number).padStart(5, '0')}.

            They dim by half from 11:30pm to 5:30am.

            - [Report a street light](page:street-lights) and give us the number
            - danger or wires showing: call {{phone-main}}, or {{phone-out-of-hours}} at night
            - [lights in the next street](${near})
          `),
        ],
      }),
  },
  {
    type: 'guide',
    name: 'Living',
    under: 'your-council',
    write: ({ name, place, number }, key, filed, near) =>
      guide(key, {
        title: `Living in ${name}, ${place.name}`,
        summary: `Council tax, bins, votes and who speaks for you in ${name}.`,
        topic: filed,
        parts: [
          [
            'Council tax',
            [
              text(`
                Most homes in ${name} are in band ${'ABCDE'[number % 5] ?? 'D'}. A band D home pays {{band-d-charge}} a year. See [all bands](page:council-tax-bands).

                [Tell us when you move](service:council-tax-change-of-address) within 21 days.
              `),
            ],
          ],
          [
            'Bins and streets',
            [
              text(
                `We come on ${place.day}. Put bins out by {{bins-out-time}}. [Bin collection days](page:bin-collection-days)`,
              ),
            ],
          ],
          [
            'Voting',
            [
              text(`
                You vote at ${place.name} village hall. The next local election is on {{next-local-elections}}. [Register to vote](page:register-to-vote) by {{register-to-vote-deadline}}.

                [Living in the next street](${near})
              `),
            ],
          ],
        ],
      }),
  },
  {
    type: 'service',
    name: 'Street parties',
    under: 'roads-and-streets',
    write: ({ name, place, number }, key, filed, near) =>
      service(key, {
        title: `Close ${name}, ${place.name} for a party`,
        summary: `Who can ask, what it costs and how long we need.`,
        topic: filed,
        eligibility: prose(`You can ask if you live in ${name} and two thirds of your neighbours say yes.`),
        cost: prose('It is free.'),
        needs: prose(
          `- the names of ${(number % 5) + 2} people who look after the barriers\n- a plan for fire engines`,
        ),
        time: prose('Apply 6 weeks before. We answer within 10 working days.'),
        start: [
          {
            blockType: 'start-button',
            words: 'Apply to close the road',
            outside: `https://my.aldenbridge.example/street-party?street=${number}`,
          },
        ],
        otherWays: prose(`Call {{phone-main}}. [The next street](${near})`),
        contact: to('contact', 'highways'),
        lgsl: 1580,
      }),
  },
];

const mostPages = firsts.length * lasts.length * places.length * subjects.length;
