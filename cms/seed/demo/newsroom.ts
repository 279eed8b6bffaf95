import { action, contact, image, info, news, quote, table, text } from './writing.ts';
import type { DemoDocument } from './writing.ts';

/** News of the last year, newest first. */
export const newsroom: DemoDocument[] = [
  news('have-your-say-on-the-budget-for-2027', {
    title: 'Have your say on the budget for 2027',
    date: '2026-11-16',
    summary: 'We have to save £4.8 million next year. Tell us by 11 January what matters most to you.',
    picture: 'town-hall',
    topic: 'your-council',
    body: [
      text(`
        Next year we expect to spend £147 million and to have £142.2 million. Full council decides on Thursday 25 February 2027 how to close the gap.

        The draft budget keeps all libraries and recycling centres open. It puts parking prices up by 10p an hour, and it delays new vehicles for the gritting team by a year.

        ## How to take part

        - Fill in the survey. It takes 8 minutes.
        - Come to a meeting: Northfield Community Centre on 2 December, Hatherwick Village Hall on 9 December, Town Hall on 6 January. All start at 6:30pm.
        - Take a paper survey from any [library](page:libraries).

        [How we spend your money](page:how-we-spend-your-money) shows this year’s budget.
      `),
      action('Fill in the survey', 'https://haveyoursay.aldenbridge.example/budget'),
    ],
  }),

  news('christmas-bin-days', {
    title: 'Bin days change for two weeks at Christmas',
    date: '2026-11-12',
    summary: 'All collections between 25 December and 8 January move by one day or more.',
    picture: 'recycling-bins',
    topic: 'bins-and-recycling',
    body: [
      text(`
        Nobody works on our lorries on Christmas Day and New Year’s Day. So most homes have their bins emptied one working day later than usual.

        See [all the new days](page:christmas-bin-collections). The calendar that came through your door this month has them too.

        We take extra recycling on your first collection after Christmas. Last year that came to 61 tonnes of glass alone.

        Real trees can go to the tree bank in Alden Park from 2 January. We turn them into chippings for the paths.
      `),
    ],
  }),

  news('old-bridge-reopens', {
    title: 'The Old Bridge reopens after the flood',
    date: '2026-11-02',
    summary: 'Engineers found no damage. Cars and buses can use the bridge again from 6am today.',
    picture: 'river-and-bridge',
    topic: 'roads-and-streets',
    body: [
      text(`
        The bridge was shut for 3 days while the River Alden stood 2.1 metres above its usual level. Divers looked at all five piers on Sunday.

        Buses 1, 4 and 7 run on their usual routes again. The path below the bridge stays shut until it is cleaned.

        ## If water came into your home

        You can ask for £500 at once from the [Crisis and Resilience Fund](page:crisis-and-resilience-fund). We collect spoiled furniture and carpets for free until 30 November. Call 01632 960 100 and say “flood”.
      `),
      quote(
        'The wardens knocked on 212 doors in one night. Nobody was hurt, and that is why.',
        'The head of emergency planning',
      ),
    ],
  }),

  news('last-week-for-secondary-school-places', {
    title: 'One week left to apply for secondary school',
    date: '2026-10-24',
    summary: 'If your child is in Year 6, apply by 31 October for a place in September 2027.',
    topic: 'schools-and-learning',
    body: [
      text(`
        About 180 families have not applied yet. Late applications come after all others, so you may not get the school that you want.

        It takes 15 minutes. Name 3 schools. [How places are given](guide:school-places) explains the rules.

        You hear from us on 1 March 2027.
      `),
      contact('school-admissions'),
    ],
  }),

  news('new-wheelchair-swing-in-alden-park', {
    title: 'Alden Park gets a swing for wheelchairs',
    date: '2026-09-18',
    summary: 'Children chose it themselves. It is the first one in the district.',
    picture: 'park',
    topic: 'libraries-parks-and-leisure',
    body: [
      text(`
        The new play area opens on Saturday at 10am. It has a swing and a roundabout for wheelchairs, a sand table at two heights and a quiet corner with a roof.

        Pupils of Castle Hill special school and three primary schools drew what they wanted. The builders came back twice to ask if they had got it right.

        It cost £186,000. Two thirds came from the National Lottery, the rest from builders of new homes.
      `),
      quote('I can go higher than my brother.', 'A pupil aged 9, who tried it first'),
    ],
  }),

  news('free-meals-for-more-children', {
    title: 'Free school meals for 1,900 more children',
    date: '2026-08-27',
    summary: 'From September, every family that gets Universal Credit can have free meals.',
    topic: 'schools-and-learning',
    body: [
      text(`
        Until now your pay had to be below £7,400 a year. That limit has gone.

        We know about 1,900 children here who can have free meals for the first time. Families save about £500 a year for each child.

        It does not happen by itself. [Apply online](service:free-school-meals) in 5 minutes. Most people get the answer at once.

        If your child already has free meals, you do not have to do anything.
      `),
    ],
  }),

  news('three-quarters-of-food-waste', {
    title: 'Food waste: 900 tonnes that did not go in the bin',
    date: '2026-07-30',
    summary: 'Four months after weekly food collections began, three in four homes use their caddy.',
    picture: 'recycling-bins',
    topic: 'bins-and-recycling',
    body: [
      text(`
        Since 1 April we collect food from every home every week. By the end of July it came to 912 tonnes. It goes to a plant near Cold Ferring, which makes gas for 340 homes, and compost for farms.

        Grey bins are a third lighter. That saves £11,000 a month.

        ## Three things that people ask

        - **Does it smell?** Not if you shut the lid and rinse the caddy once a week.
        - **Can I use any bag?** Yes. We take the bags out.
        - **What if I have no caddy?** [Order one](service:order-a-bin). It is free.
      `),
    ],
  }),

  news('library-opens-on-sundays', {
    title: 'The Central Library opens on Sundays',
    date: '2026-06-05',
    summary: 'From 7 June you can borrow, read and print on Sundays from 11am to 3pm.',
    picture: 'library',
    topic: 'libraries-parks-and-leisure',
    body: [
      text(`
        More than 1,400 people asked for it in our survey last autumn. Most of them work on weekdays or have children at school.

        Two librarians are there on Sundays, with helpers from the Friends of the Library. There is a story hour at 11:30am for children under 7.

        See [all opening hours](page:libraries).
      `),
    ],
  }),

  news('how-to-rent-after-1-may', {
    title: 'New rules for renting start on 1 May',
    date: '2026-04-22',
    summary: 'Landlords need a reason to make tenants leave, and rent can go up once a year at most.',
    topic: 'housing',
    body: [
      text(`
        About 6,800 homes in the district are rented from a private landlord. For all of them the law changes on 1 May.

        - “Section 21” notices, which need no reason, are no longer allowed.
        - Tenancies have no end date.
        - Nobody may ask for more than the advertised rent.

        Our guide [Renting from a private landlord](guide:renting-from-a-private-landlord) has it all, for tenants. Landlords can come to a free evening at the Corn Hall on 28 April at 6pm.

        We have two more officers who check homes. They can fine a landlord up to £40,000.
      `),
    ],
  }),

  news('council-tax-bills-2026', {
    title: 'Council tax bills are on their way',
    date: '2026-03-09',
    summary: 'The charge goes up by 4.9% from 1 April. Here is how to pay less if you can’t afford it.',
    topic: 'council-tax',
    body: [
      table('What a home pays from April 2026', [
        ['Band', 'Before', 'Now', 'More a month'],
        ['A', '£1,473.40', '£1,545.60', '£6.02'],
        ['B', '£1,718.97', '£1,803.20', '£7.02'],
        ['D', '£2,210.10', '£2,318.40', '£9.03'],
      ]),
      text(`
        Two in five pounds of the rise are for the care of adults. The rest pays for higher prices of fuel, energy and wages.

        ## If it is too much

        - [Check if you can pay less](guide:council-tax-support): one in six homes does
        - spread it over 12 months instead of 10
        - [get 25% off](service:single-person-discount) if you live alone

        Lines are busy in March. It is quickest to ask online.
      `),
    ],
  }),

  news('forty-new-homes-at-the-wharf', {
    title: 'Forty homes to rent on the old timber wharf',
    date: '2026-02-11',
    summary: 'The planning committee said yes. The first families can move in by summer 2028.',
    picture: 'river-and-bridge',
    topic: 'planning-and-building',
    body: [
      text(`
        All forty are for people on the [housing register](service:housing-register). Eight have one floor and wide doors. All stand above the level of the worst flood on record.

        The committee had 74 comments. After them the plans were changed: one floor fewer beside Wharf Lane, and 22 more trees.

        Work starts in September. Lorries may use Wharf Lane from 9:30am to 2:30pm only, so that children can walk to school.
      `),
      info(
        'You can [comment on any planning application](page:comment-on-a-planning-application) near you. You have 21 days.',
      ),
    ],
  }),

  news('gritters-have-names', {
    title: 'Our gritters have names: Sprinkles wins',
    date: '2026-01-14',
    summary: 'More than 2,000 children voted. Meet the six lorries that keep our roads open.',
    topic: 'roads-and-streets',
    body: [
      text(`
        Sprinkles, Gritney, Slippy McSlipface, Alden the Brave, Salty Sue and Frostbite go out when it is below 1°C. Together they cover 310 kilometres in 3 hours.

        You can see where they are on a map, live. [Gritting and winter roads](page:gritting) says which roads come first, and why not all can.
      `),
      image('river-and-bridge', 'The Old Bridge is the only place where we grit by hand.'),
    ],
  }),

  news('warm-spaces-open', {
    title: 'Warm spaces are open in all libraries',
    date: '2025-12-03',
    summary: 'Come in, sit down, have tea. It is free, and no one asks why you are there.',
    picture: 'library',
    topic: 'benefits-and-money',
    body: [
      text(`
        All four libraries and nine village halls are warm spaces until the end of March. Each has heating, tea, a plug for your phone and someone to talk to.

        Last winter people came 14,000 times. One in three said that they came for company, not for the heat.

        If you cannot pay for heating, ask for a voucher from us. If you are worried about somebody who lives alone, knock on their door, or [tell us](page:worried-about-an-adult).
      `),
    ],
  }),
];
