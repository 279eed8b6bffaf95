import { action, contact, details, image, info, page, table, text } from './writing.ts';
import type { DemoDocument } from './writing.ts';

const topic = 'business-and-licences';

/** Pages for businesses and on licences. */
export const businessAndLicences: DemoDocument[] = [
  page('business-rates', {
    title: 'Business rates',
    summary: 'How your bill is worked out, how to pay less, and how to pay.',
    topic,
    body: [
      text(`
        You pay business rates on a shop, office, pub, workshop, holiday flat or other place that is not a home.

        ## How your bill is worked out

        The Valuation Office Agency gives your place a rateable value: about one year’s rent. We multiply it by a number that the government sets each year. Shops, pubs and leisure have a lower number.

        ## Pay less

        | If your rateable value is | And you have | You pay |
        | £12,000 or less | One place | Nothing |
        | £12,001 to £15,000 | One place | Part of the bill |
        | Any | A charity | 20% of the bill |
        | Any | The only shop, pub or post office of a village | Nothing, in many cases |

        You must ask for small business relief once. Tell us when something changes.

        ## Empty places

        You pay nothing for 3 months, or 6 months for a factory or warehouse. Then you pay the whole bill.

        ## How to pay

        Pay in 10 parts from April to January by direct debit, or online by card. You need the number on your bill that begins with 5.

        If you cannot pay, call 01632 960 220 before the date on the bill. We can spread it over 12 months.
      `),
      action('Apply for small business relief', 'https://my.aldenbridge.example/business-rates'),
    ],
  }),

  page('market', {
    title: 'Aldenbridge market',
    summary: 'When the market is on, and how to trade there.',
    topic,
    body: [
      image('market-square', 'There has been a market here every Thursday since 1254.'),
      table('Market days', [
        ['Market', 'When', 'Where'],
        ['General market', 'Thursday and Saturday, 8am to 3pm', 'Market Square'],
        ['Farmers’ market', 'First Sunday of the month, 9am to 1pm', 'Market Square'],
        ['Antiques', 'Last Sunday of the month, 9am to 3pm', 'Corn Hall'],
        ['Christmas market', '4 to 6 December 2026, 10am to 8pm', 'Market Square and Bridge Street'],
      ]),
      text(`
        ## Trade at the market

        A pitch of 3 metres costs {{market-pitch-fee}} a day, with a stall and a cover. Electricity is £4 more. Your first 4 days are half price if you have never traded before.

        You need:

        - public liability insurance for £5 million
        - photo ID
        - for food: to be [registered as a food business](service:register-a-food-business), with a rating of 4 or 5
        - for gas: a safety certificate from the last 12 months

        ## How to start

        1. Send us what you sell, with 3 photos.
        2. We answer within 5 working days. We keep a mix, so we may say “not on Saturdays”.
        3. Come at 7am on your first day. The market officer shows you your pitch.

        You pay by card on the day. Regular traders pay by the month and keep their pitch.
      `),
      contact('licensing-team'),
    ],
  }),

  page('temporary-event-notice', {
    title: 'Hold a small event: temporary event notice',
    summary: 'Sell alcohol, play music or put on a show for up to 499 people.',
    topic,
    body: [
      text(`
        You need a notice if you want to do one of these where there is no licence for it:

        - sell alcohol, at a fete or a wedding for example
        - put on music, dancing or a film for the public
        - sell hot food or drink between 11pm and 5am

        It costs {{event-notice-fee}}. There must be fewer than 500 people at any time, with staff. An event can last up to 168 hours, which is 7 days.

        ## When to apply

        Apply **10 working days** before, not counting the day you apply and the day of the event. You can apply 5 to 9 working days before, but then a single objection stops it.

        ## How often

        | | In a year |
        | Each person | 5 notices, or 50 with a personal licence |
        | Each place | 15 events, up to 21 days in all |

        ## What happens next

        We tell the police and our noise team. They have 3 working days to object. If they do, councillors hear both sides before your event. If you hear nothing, you can go ahead. Keep the notice at the event.
      `),
      action('Give a temporary event notice', 'https://licences.aldenbridge.example/event-notice'),
      info(
        'Closing a street for a party with your neighbours? You do not need this. See [hold a street party](step-by-step:hold-a-street-party).',
      ),
      contact('licensing-team'),
    ],
  }),

  page('licences', {
    title: 'Licences we give',
    summary: 'Alcohol, taxis, pavements, animals, tattoos and more: costs and how long they take.',
    topic,
    body: [
      table('Licences: cost and time', [
        ['Licence', 'Cost', 'Time'],
        [
          'Pub, bar or shop that sells alcohol',
          '£100 to £635, by rateable value',
          '28 days and time to object',
        ],
        ['Personal licence to sell alcohol', '£37', '4 weeks'],
        ['Tables and chairs on the pavement', 'Up to £350 for 2 years', '28 days'],
        ['Taxi driver, 3 years', '£265', '8 weeks'],
        ['Taxi vehicle, 1 year', '£240', '2 weeks'],
        ['Dog boarding, breeding or pet shop', '£390', '10 weeks'],
        ['Tattoo, piercing or acupuncture', '£185, once', '4 weeks'],
        ['Street collection for charity', 'Free', '4 weeks'],
        ['Small lottery or raffle', '£40, then £20 a year', '2 weeks'],
      ]),
      text(`
        Apply online. You can pay by card and follow your application there.

        ## Tell us what you think

        You can object to a new pub or bar, or ask for a licence to be looked at again. You have 28 days. Your reason must be about crime, safety, noise or children. We pass your name to the person who applies.

        ## Work without a licence

        You can be fined, and your insurance may not pay. Ask us if you are not sure: {{phone-main}}.
      `),
      action('Apply for a licence', 'https://licences.aldenbridge.example'),
      details(
        'Food vans and street trading',
        `
        You need our consent to trade from a van on any street in the town centre. It costs £1,150 a year. You also have to [register as a food business](service:register-a-food-business), which is free.
        `,
      ),
      contact('licensing-team'),
    ],
  }),
];
