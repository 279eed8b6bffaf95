import { contact, details, download, guide, info, page, table, text, warning } from './writing.ts';
import type { DemoDocument } from './writing.ts';

const topic = 'council-tax';

/** Pages and the guide on council tax. */
export const councilTax: DemoDocument[] = [
  guide('council-tax', {
    title: 'Council tax: a guide',
    summary: 'Who pays, how much it is, how to pay, and what to do if you cannot.',
    topic,
    parts: [
      [
        'How council tax works',
        [
          text(`
            Council tax pays for local services such as care for older people, schools, bins and roads. Most homes get one bill a year.

            You usually have to pay if you are 18 or over and you own or rent your home.

            ## Who gets the bill

            The bill goes to the person who lives in the home and comes first on this list:

            1. an owner who lives there
            2. a tenant who lives there
            3. someone else who lives there with permission
            4. the owner, if nobody lives there

            In a shared house where each person rents one room, the landlord pays.

            ## When bills come

            Bills for the year from 1 April come in March. Your bill shows your band, any discount, what you owe and when to pay.

            If something is wrong on your bill, tell us within 21 days. You can [tell us that you have moved](service:council-tax-change-of-address) at any time.
          `),
        ],
      ],
      [
        'What you pay',
        [
          text(`
            What you pay depends on your home’s band and on how many adults live there. Bands go from A to H. A home in band D pays {{band-d-charge}} from April 2026 to March 2027. See [the charge for each band](page:council-tax-bands).

            The money goes to Aldenbridge Council, the police, the fire service and your parish or town council.

            ## If you think your band is wrong

            We do not set bands. The Valuation Office Agency does, by what your home would have sold for on 1 April 1991. You can ask the agency to look again:

            - in the first 6 months after you become the taxpayer
            - at any time if your home has changed, such as after part of it was pulled down

            Keep paying until the agency answers. If your band goes down, we pay you back. It can also go up.
          `),
        ],
      ],
      [
        'How to pay',
        [
          text(`
            The easiest way is by direct debit. You choose the day: the 1st, 8th, 15th or 25th.

            You can pay in 10 parts from April to January, or in 12 parts from April to March. Ask us by 15 April if you want 12.

            | Way to pay | What to do |
            | Direct debit | [Set it up online](service:pay-council-tax) or call {{phone-council-tax}} |
            | Card | [Pay online](service:pay-council-tax) at any time |
            | Bank transfer | Use the account number on your bill, and your reference number |
            | Cash | Take your bill to a shop with a PayPoint sign or to a post office |

            Your **reference number** has 9 digits and begins with 7. You find it at the top of your bill.

            To have your bill by email instead of on paper, tick the box when you pay online.
          `),
          info(
            'Your payment reaches us in 2 working days online, and in up to 5 at a shop. Pay in time for that.',
          ),
        ],
      ],
      [
        'Discounts and exemptions',
        [
          text(`
            You may pay less, or nothing. Nobody gets a discount by themselves: you need to ask.

            | If | You may get |
            | You are the only adult in your home | [25% off](service:single-person-discount) |
            | Everybody in your home is a full-time student | Nothing to pay |
            | You look after someone for 35 hours a week or more | 25% or 50% off |
            | Somebody has a severe mental impairment, such as dementia | 25% off, or nothing to pay if they live alone |
            | Your home has a room or a bath for a disabled person | The charge for the band below yours |
            | You have a low income | [Up to all of it off](guide:council-tax-support) |

            People under 18, full-time students and care leavers up to 25 do not count as adults here.

            ## Homes where nobody lives

            An empty home is exempt if its owner has died, is in hospital or a care home, or is in prison. For other homes see [empty homes and second homes](page:empty-and-second-homes).
          `),
          warning(
            'Tell us within 21 days if a discount should stop. If you do not, you may have to pay a penalty of £70.',
          ),
        ],
      ],
      [
        'If you cannot pay',
        [
          text(`
            Talk to us as soon as you know. We can spread your payments, and we can check if you should pay less. Call {{phone-council-tax}}, {{phone-hours}}.

            ## What we can do

            - move your payment day to after your payday
            - check if you can get [council tax support](guide:council-tax-support)
            - stop action for 60 days while a debt adviser helps you

            ## What happens if you do not pay

            1. We send a reminder. You have 7 days to pay.
            2. If you do not, you must pay for the whole rest of the year.
            3. We ask the magistrates’ court for a liability order. It adds £85 to what you owe.
            4. We can then take money from your wages or benefits, or send enforcement agents. Agents add at least £75.

            We would rather come to an arrangement with you at step 1. See [help with debt and bills](page:help-with-debt-and-bills) for free and independent advice.
          `),
          contact('council-tax-team'),
        ],
      ],
    ],
  }),

  page('council-tax-bands', {
    title: 'Council tax bands and charges 2026 to 2027',
    summary: 'What each band pays in Aldenbridge from 1 April 2026 to 31 March 2027.',
    topic,
    body: [
      table('Council tax for two adults, without parish charges', [
        ['Band', 'Value of the home in 1991', 'Charge for the year', 'In 10 parts'],
        ['A', 'Up to £40,000', '£1,545.60', '£154.56'],
        ['B', '£40,001 to £52,000', '£1,803.20', '£180.32'],
        ['C', '£52,001 to £68,000', '£2,060.80', '£206.08'],
        ['D', '£68,001 to £88,000', '£2,318.40', '£231.84'],
        ['E', '£88,001 to £120,000', '£2,833.60', '£283.36'],
        ['F', '£120,001 to £160,000', '£3,348.80', '£334.88'],
        ['G', '£160,001 to £320,000', '£3,864.00', '£386.40'],
        ['H', 'Over £320,000', '£4,636.80', '£463.68'],
      ]),
      text(`
        If you live alone you pay 25% less. [Apply for the single person discount](service:single-person-discount).

        ## Parish charges

        Your parish or town council adds its own charge. In 2026 to 2027 a band D home pays these amounts on top:

        | Parish or town | Band D charge |
        | Aldenbridge Town | £74.10 |
        | Cold Ferring | £38.25 |
        | Cwm Merran | £29.60 |
        | Hatherwick | £51.00 |
        | Nether Alden | £44.85 |
        | Stoke Pellow | £47.40 |

        ## Where a band D pound goes

        - 52p: care for adults and children
        - 14p: the police
        - 11p: bins, streets and parks
        - 9p: roads and transport
        - 5p: the fire service
        - 9p: libraries, planning, housing and everything else

        [How we spend your money](page:how-we-spend-your-money) has the whole budget.
      `),
      download('council-tax-leaflet'),
    ],
  }),

  page('empty-and-second-homes', {
    title: 'Council tax on empty homes and second homes',
    summary: 'You may pay up to four times the charge if nobody lives in your home.',
    topic,
    body: [
      text(`
        You pay the full charge from the day a home is empty. It makes no difference if it has furniture.

        | How long it has been empty | What you pay |
        | Up to 1 year | The full charge |
        | 1 to 5 years | Twice the charge |
        | 5 to 10 years | Three times the charge |
        | Over 10 years | Four times the charge |

        A furnished **second home** that nobody lives in as their main home pays twice the charge. It has done so since 1 April 2025.

        ## When you do not pay more

        You do not pay more for up to 12 months if:

        - you are trying to sell or let the home at a fair price
        - you are repairing it so that someone can live in it
        - you have inherited it, from the day of probate

        You pay nothing at all if the person who lived there has died and probate is not granted yet. The same is true if they moved to a hospital or a care home for good.

        ## Tell us

        Tell us within 21 days when a home becomes empty, or when somebody moves in. Email [counciltax@aldenbridge.example](mailto:counciltax@aldenbridge.example) or call {{phone-council-tax}}. We may visit to check.
      `),
      details(
        'Help to bring an empty home back into use',
        `
        We lend owners up to £15,000 for repairs, without interest, if they then let the home at a fair rent for 5 years. Call the housing team on {{phone-housing}}.
        `,
      ),
      contact('council-tax-team'),
    ],
  }),
];
