import { action, contact, details, guide, image, info, page, table, text, warning } from './writing.ts';
import type { DemoDocument } from './writing.ts';

const parking = 'parking';
const roads = 'roads-and-streets';

/** Pages and the guide on parking, roads and streets. */
export const parkingAndRoads: DemoDocument[] = [
  guide('blue-badge', {
    title: 'Blue Badge: apply and use',
    summary: 'Who can get a Blue Badge, how to apply, and where you can park with it.',
    topic: parking,
    parts: [
      [
        'Who can get one',
        [
          text(`
            A Blue Badge lets you park closer to where you go. It is for disabled people of any age, as a driver or a passenger.

            ## You get one without more questions if you

            - get Personal Independence Payment with 8 points or more for moving around
            - get Personal Independence Payment with 10 points for the stress of planning a journey
            - get the higher rate of the mobility part of Disability Living Allowance
            - are registered blind
            - get War Pensioners’ Mobility Supplement

            ## You may get one if you

            - cannot walk, or find it very hard to walk
            - have a hidden disability that makes a journey very hard or risky, such as dementia or autism
            - drive often and cannot use a parking meter because of your arms
            - care for a child under 3 who must be near a car or a medical machine
          `),
        ],
      ],
      [
        'How to apply',
        [
          text(`
            It costs {{blue-badge-fee}}, and only if you get the badge. It takes about 20 minutes.

            ## What you need

            - a photo of your head and shoulders
            - proof of who you are: passport, driving licence or birth certificate
            - proof of where you live, from the last 12 months
            - your National Insurance number, if you have one
            - the letter about your benefit, with **all** its pages

            If you do not get one of the benefits, also send letters from a hospital or a list of your medicines.

            ## If you need help

            Call {{phone-parking}} and we fill in the form with you. [Libraries](page:libraries) have computers that you can use, and can scan your papers.
          `),
          action('Apply for a Blue Badge', 'form:apply-for-a-blue-badge'),
        ],
      ],
      [
        'After you apply',
        [
          text(`
            We decide within 12 weeks. Most people who get one of the benefits hear within 2 weeks.

            We may ask you to meet a physiotherapist at the Town Hall, so that we can see how you walk. Bring the shoes and aids that you use each day.

            If we say yes, the badge comes by post within 10 days. It is valid for up to 3 years.

            If we say no, we tell you why. Write to us within 28 days if you think we are wrong, and send anything new. Another officer decides.

            ## Renew it

            Apply again 12 weeks before the badge ends. We do not send a reminder by post. You can ask for one by email.

            ## Lost or stolen

            Call {{phone-parking}}. Tell the police too if it was stolen. A new one costs {{blue-badge-fee}}.
          `),
        ],
      ],
      [
        'Where you can park',
        [
          text(`
            | Place | What you may do with the badge |
            | Yellow lines | Park for up to 3 hours, if loading is allowed |
            | Parking meters and bays on the street | Park free, with no limit |
            | Council car parks | Park free for 3 hours in any bay |
            | Residents’ bays | Park free, with no limit |
            | Red lines, clearways, zigzag lines, bus lanes | Do not park |

            Put the badge on the dashboard with the front showing. On yellow lines also set the blue clock to the time you came.

            ## Who can use it

            Only you. Others may drive, but you must be in the car when it parks or leaves. If someone uses your badge without you, they can be fined £1,000 and we can take the badge away.
          `),
          warning(
            'Private car parks, such as at shops and hospitals, have rules of their own. Read the sign.',
          ),
          contact('parking-services'),
        ],
      ],
    ],
  }),

  page('car-parks', {
    title: 'Car parks and prices',
    summary: 'Where to park in Aldenbridge, what it costs and how to pay.',
    topic: parking,
    body: [
      table('Council car parks: prices from 8am to 6pm, Monday to Saturday', [
        ['Car park', 'Spaces', '1 hour', '2 hours', 'All day'],
        ['Castle Street AD1 1CS', '180', '£1.40', '£2.60', '£7.00'],
        ['Market Square AD1 1AB, not on market days', '42', '£1.80', '£3.40', 'No'],
        ['Riverside AD1 3RS', '310', '£1.20', '£2.20', '£5.00'],
        ['Station Road AD1 2SR', '240', '£1.20', '£2.20', '£4.50'],
        ['Wharf Lane AD1 4RC', '95', 'Free', 'Free', 'Free'],
      ]),
      text(`
        Parking is free in all of them after 6pm, on Sundays and on bank holidays. There is a market in Market Square on Thursdays and Saturdays, so you cannot park there.

        ## How to pay

        - by card or coins at the machine
        - by phone or app: call 01632 960 141 and give the number on the sign

        You have 10 minutes when you arrive and 10 minutes when your time is over.

        ## Park for free or for less

        - [Blue Badge](guide:blue-badge): free for 3 hours in any bay
        - electric car: free for 2 hours while you charge at Riverside or Castle Street
        - season ticket: {{parking-season-ticket-fee}} a year for Riverside or Station Road
        - motorbike: free in the marked bays

        ## Park and ride

        Buses go from Northfield every 15 minutes, from 7am to 7pm, Monday to Saturday. It costs £2.50 for everyone in the car, there and back.
      `),
      info(
        'Do you live in the town centre? A [resident parking permit](service:resident-parking-permit) costs {{resident-permit-fee}} a year.',
      ),
    ],
  }),

  page('parking-fines', {
    title: 'Pay or challenge a parking fine',
    summary: 'What a penalty charge notice costs, how to pay and how to challenge it.',
    topic: parking,
    body: [
      text(`
        Our fines are called penalty charge notices. The number on yours begins with **AB**. If it does not, it is not ours.

        | | If you pay within 14 days | After that |
        | Parked where you must not | £35 | £70 |
        | Paid too little or stayed too long | £25 | £50 |

        ## Pay

        Pay online or call 01632 960 142 at any hour. You need the number of the notice and your number plate. If you pay, you accept it, and you cannot challenge it later.

        ## Challenge

        Challenge it within 14 days of the day you got it. If we turn you down, you can still pay half price for another 14 days.

        1. Write to us online. Say what happened.
        2. Send proof, such as a photo, a ticket or a receipt from a garage.
        3. We answer within 15 working days.

        Good reasons are: the sign was missing or wrong, you had a valid ticket or badge, the car was stolen or had broken down, or someone was ill.

        ## If we still say no

        Wait for the letter called “notice to owner”. Then you can challenge it once more. After that an independent tribunal can decide. It is free.
      `),
      action('Pay or challenge a fine', 'https://parking.aldenbridge.example/fines'),
      contact('parking-services'),
    ],
  }),

  page('report-a-pothole', {
    title: 'Report a pothole or road problem',
    summary: 'Tell us about potholes, broken pavements, blocked drains, signs and trees.',
    topic: roads,
    body: [
      warning(
        'Can someone get hurt right now? Call {{phone-main}}. At night and at weekends call {{phone-out-of-hours}}. Do not report it online.',
      ),
      text(`
        ## What to tell us

        - the name of the road, and the nearest house number or lamp post number
        - where it is on the road: by the kerb, in the middle, on the pavement
        - how big and how deep it is: compare it with a plate, a golf ball or a brick
        - a photo, if you can take one safely

        ## What happens next

        We look at every report. How fast we act depends on the risk.

        | What we find | What we do |
        | Danger to life | Make it safe within 2 hours |
        | Deeper than 40mm on a road, 20mm on a pavement | Repair within 5 working days |
        | Likely to get worse | Repair within 28 days |
        | Small and shallow | Look again at the next inspection |

        We send you an email when we have looked and when it is repaired, if you leave your address.

        ## Roads that are not ours

        National Highways looks after the bypass. Some new estates have private roads. We tell you if we cannot help.

        ## If your car was damaged

        You can claim from us. Take photos of the hole and of the damage, and keep the bills. We answer within 90 days. We do not have to pay if we inspected the road on time and did not know of the hole.
      `),
      action('Report a pothole or road damage', 'form:report-a-pothole'),
    ],
  }),

  page('street-lights', {
    title: 'Report a street light',
    summary: 'Tell us about a light that is out, flashes or is on all day.',
    topic: roads,
    body: [
      text(`
        Each lamp post has a number on a small plate at eye level. Tell us the number and the name of the street. That is all we need.

        ## How long it takes

        - wires showing, or a post that leans: within 2 hours
        - a light that is out: within 7 working days
        - a whole street that is out: often a fault of the power company, up to 28 days

        ## Lights that dim at night

        We dim most lights by half from 11:30pm to 5:30am. It saves £140,000 a year. We do not dim them in the town centre, at crossings or near the hospital.

        ## Ask for a new light

        Ask your [parish council or your councillor](page:councillors). We look at crime, crashes and who walks there.
      `),
      action('Report a street light', 'https://report.aldenbridge.example/street-lights'),
      details(
        'Festive lights and hanging baskets',
        'You need our permission to hang anything on a lamp post. Ask 8 weeks before. We test the post first, which costs £40.',
      ),
    ],
  }),

  page('dropped-kerbs', {
    title: 'Get a dropped kerb',
    summary: 'Ask to lower the kerb so that you can drive onto your land.',
    topic: roads,
    body: [
      text(`
        You need our permission to drive over the pavement. It is against the law to do it without a dropped kerb.

        ## Check that you can have one

        - there are 4.8 metres between your home and the pavement
        - the kerb is 10 metres or more from a junction
        - drivers can see people on the pavement
        - there is no street tree within 2 metres

        You also need [planning permission](guide:planning-permission) on an A or B road, or if you live in a flat.

        ## What it costs

        You pay {{dropped-kerb-fee}} for us to look at it. We do not pay that back if we say no. Then you pay a builder from our list. Most people pay between £1,400 and £2,200.

        ## What happens next

        1. We visit within 4 weeks.
        2. We write to you with a yes or no.
        3. You choose a builder and agree a day. Our yes is valid for 12 months.
        4. We check the work when it is done.

        A white line across your drive costs £110. It asks others not to park there.
      `),
      action('Apply for a dropped kerb', 'https://my.aldenbridge.example/dropped-kerb'),
      contact('highways'),
    ],
  }),

  page('gritting', {
    title: 'Gritting and winter roads',
    summary: 'Which roads we grit, where the grit bins are, and what you can do.',
    topic: roads,
    body: [
      image('river-and-bridge', 'We grit the Old Bridge by hand, so that salt does not harm the stone.'),
      text(`
        We grit when the road is forecast to be below 1°C and wet. We decide by 1pm each day from October to April.

        ## Roads we grit first

        - A and B roads
        - bus routes
        - roads to hospitals, schools, fire and ambulance stations
        - one road into each village

        That is 310 kilometres, or 4 in every 10. It takes 3 hours. We grit other roads only when snow lies for more than 2 days, and when these are clear.

        ## Pavements

        We clear the town centre, the Old Bridge, the hospital and the paths to schools by 8am.

        ## Grit bins

        There are 164 yellow bins on hills and corners. You can use the grit on public roads and pavements, not on your drive. Call {{phone-main}} if one is empty. We fill it within 5 working days.

        ## Can I clear snow from my pavement?

        Yes. You will not be blamed if someone slips, unless you make it worse. Do it early, use salt and not hot water, and do not push the snow into the road.
      `),
      info('School shut? We put [news about closed schools](page:school-term-dates) on this site by 7:30am.'),
    ],
  }),

  page('skips-and-scaffolding', {
    title: 'Put a skip or scaffold on the road',
    summary: 'Get a permit before a skip, scaffold or building material stands on a road or pavement.',
    topic: roads,
    body: [
      text(`
        You do not need a permit if it stands on your own land.

        | What | Cost | Ask us |
        | Skip, 2 weeks | {{skip-permit-fee}} | 3 working days before |
        | Scaffold, 4 weeks | £140 | 10 working days before |
        | Sand, bricks or a cement mixer, 1 week | £38 | 3 working days before |
        | Crane or cherry picker, 1 day | £210 | 15 working days before |

        ## Who applies

        The skip company or scaffolder applies, not you. They need insurance for £5 million. Ask to see the permit before they come.

        ## What the rules are

        - lights on each corner at night
        - the name and phone number of the company on it
        - 1.2 metres of pavement left for wheelchairs and prams
        - not on yellow lines or in a residents’ bay without our agreement

        If a skip stands there without a permit, the company can be fined up to £1,000.
      `),
      contact('highways'),
    ],
  }),
];
