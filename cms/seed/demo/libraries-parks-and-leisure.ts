import { action, contact, details, image, info, page, table, text } from './writing.ts';
import type { DemoDocument } from './writing.ts';

const topic = 'libraries-parks-and-leisure';

/** Pages on libraries, parks and leisure. */
export const librariesParksAndLeisure: DemoDocument[] = [
  page('libraries', {
    title: 'Libraries',
    summary: 'Opening hours, how to join, and what you can borrow for free.',
    topic,
    body: [
      image('library', 'The Central Library was a corn store until 1908.'),
      table('Opening hours', [
        ['Library', 'Monday to Friday', 'Saturday', 'Sunday'],
        ['Central, Bridge Street', '9am to 7pm', '9am to 5pm', '11am to 3pm'],
        ['Northfield', '10am to 6pm, closed Wednesday', '10am to 1pm', 'Closed'],
        ['Hatherwick', 'Tuesday and Thursday, 2pm to 6pm', '10am to 1pm', 'Closed'],
        ['Stoke Pellow', 'Monday and Friday, 2pm to 6pm', 'Closed', 'Closed'],
      ]),
      text(`
        ## Join

        It is free. Anyone can join, from birth. Join online and start with e-books at once, or come in with something that shows your name. Children need no papers.

        ## What you can borrow

        - 20 books at a time, for 3 weeks
        - e-books, audiobooks, newspapers and magazines on your phone
        - jigsaws, board games and a telescope
        - a tablet with internet, for 4 weeks, if you have none at home

        There are no fines for books that are late.

        ## What you can do here

        - use a computer for 2 hours a day for free
        - print or copy: 15p a page, 40p in colour
        - scan papers and send them with our online forms
        - get help with a form: Monday and Thursday, 10am to 12 noon, in the Central Library

        ## If you cannot come to us

        We bring books to your home every 3 weeks. The mobile library stops in 31 villages.
      `),
      action('Search the catalogue', 'https://libraries.aldenbridge.example'),
      contact('central-library'),
    ],
  }),

  page('riverside-leisure-centre', {
    title: 'Riverside Leisure Centre',
    summary: 'Swimming, gym and classes: opening hours, prices and how to pay less.',
    topic,
    body: [
      text(`
        The centre is at Riverside, Aldenbridge AD1 3RS, with 310 parking spaces and a bus stop at the door. It is open from 6:30am to 10pm on weekdays and from 8am to 6pm at weekends.

        | | Adult | Under 16 or over 65 | Leisure Card |
        | Swim | £5.60 | £3.40 | £2.50 |
        | Gym | £8.20 | £5.00 | £3.80 |
        | Class | £7.50 | £5.00 | £3.50 |
        | Badminton court, 1 hour | £11.00 | £8.00 | £5.50 |
        | All you want, a month | £36.00 | £22.00 | £18.00 |

        Children under 8 swim free with an adult at weekends.

        ## Pay less with a Leisure Card

        You can have a free Leisure Card if you get Universal Credit, Pension Credit, [Housing Benefit](page:housing-benefit) or a disability benefit, or if you are a carer or a care leaver. Bring proof to the desk.

        ## If you are disabled

        There is a pool hoist, a changing place with a hoist, and a quiet session every Tuesday from 2pm to 4pm. A person who helps you comes in free.

        ## Swimming lessons

        Lessons for children cost £7.10 a week. There are also lessons for adults, and for women only on Wednesday evenings.
      `),
      action('Book a class, court or lesson', 'https://leisure.aldenbridge.example'),
    ],
  }),

  page('parks-and-play-areas', {
    title: 'Parks and play areas',
    summary: 'Our main parks, what is in them, and how to book a pitch or an event.',
    topic,
    body: [
      image('park', 'Alden Park lies between the river and the castle.'),
      table('Main parks', [
        ['Park', 'Play area', 'Café', 'Toilets', 'Ball games'],
        ['Alden Park, town centre', 'Yes, with wheelchair swing', 'Yes', 'Yes', 'No'],
        ['Castle Hill', 'Yes', 'No', 'No', 'No'],
        ['Northfield Recreation Ground', 'Yes', 'No', 'Yes', 'Football, cricket, tennis'],
        ['Wharf Meadows, by the river', 'No', 'Yes, in summer', 'Yes', 'Rounders'],
        ['Hatherwick Green', 'Yes', 'No', 'No', 'Cricket'],
      ]),
      text(`
        Parks are always open. Alden Park is locked at dusk.

        ## Dogs

        Keep dogs on a lead near play areas and lakes. Dogs are not allowed in play areas. You can be fined £100 if you do not pick up after your dog.

        ## Barbecues, drones and camping

        Barbecues are allowed only on the stone tables in Wharf Meadows. Drones and camping are not allowed.

        ## Book a pitch

        Football costs £48 a match for adults and £19 for under 16s. Tennis is free: just turn up.

        ## Hold an event

        Ask us 12 weeks before. Events for up to 100 people with no stage and no sales are free.

        ## Tell us about damage

        Call {{phone-main}} about broken play equipment or glass. We make it safe the same day.
      `),
      info(
        'The river is cold and fast, even in summer. Swim only at Wharf Meadows when the lifeguard’s flag is up, from June to August.',
      ),
    ],
  }),

  page('allotments', {
    title: 'Rent an allotment',
    summary: 'Where our allotments are, what they cost and how to join the waiting list.',
    topic,
    body: [
      text(`
        A full plot is 250 square metres, about the size of a tennis court. It costs {{allotment-fee}} a year with water. A half plot costs half. You pay half if you have a Leisure Card.

        | Site | Plots | Usual wait |
        | Castle Hill | 64 | 3 years |
        | Northfield | 112 | 8 months |
        | Station Road | 38 | 2 years |
        | Hatherwick | 27 | No wait |

        If you have never had a plot, start with half of one. It takes about 4 hours a week in summer.

        ## Join the waiting list

        You can join if you live in the district and are 18 or over. Choose 2 sites. We write to you when a plot is free, and you have 14 days to look at it and say yes.

        ## Main rules

        - grow something on three quarters of it within a year
        - no more than 6 hens, no cockerels
        - a shed of up to 2 by 3 metres
        - no bonfires from April to September

        You can give it up with one month’s notice.
      `),
      action('Join the waiting list', 'https://my.aldenbridge.example/allotments'),
      details(
        'Plots for groups and for disabled people',
        'There are 9 raised plots at Northfield with a firm path and a toilet. Schools and charities can have a plot for free for 2 years.',
      ),
    ],
  }),

  page('museum-and-castle', {
    title: 'Museum and castle',
    summary: 'Opening hours, prices and school visits at Aldenbridge Museum and Castle.',
    topic,
    body: [
      image('river-and-bridge', 'The Old Bridge and the castle, from Wharf Meadows.'),
      text(`
        The museum is in the old wool hall, 3 Castle Street. It shows how people lived by the river, from Stone Age nets to the flood of 1947.

        | | Open | Price |
        | Museum | Tuesday to Saturday, 10am to 4pm | Free |
        | Castle, April to October | Every day, 10am to 5pm | £4 |
        | Castle, November to March | Saturday and Sunday, 11am to 3pm | £4 |

        Under 18s, carers and people with a Leisure Card go in free.

        ## Getting in

        The museum has a lift and a toilet for disabled people. The castle has 96 steps and no lift. There is a film of the view from the top, with sound description, in the gatehouse.

        ## School visits

        They cost £3 for each child and take 2 hours. Free if your school is in the district. Ask at least 3 weeks before: [museum@aldenbridge.example](mailto:museum@aldenbridge.example).

        ## Old photos and records

        Our archive has 40,000 photos, maps and papers. Book a desk for Wednesday or Friday. Registers of births and deaths are at the [register office](contact:register-office).
      `),
    ],
  }),
];
