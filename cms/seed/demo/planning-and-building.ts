import { action, contact, details, guide, image, info, page, steps, text, warning } from './writing.ts';
import type { DemoDocument } from './writing.ts';

const topic = 'planning-and-building';

/** Pages and the guide on planning and building. */
export const planningAndBuilding: DemoDocument[] = [
  guide('planning-permission', {
    title: 'Planning permission',
    summary: 'When you need it, how to apply, what it costs and how long it takes.',
    topic,
    parts: [
      [
        'Check if you need it',
        [
          text(`
            You need planning permission to build something new, to make a big change to a building or to use it in a new way. Many small jobs do not need it.

            | Job | Do you need permission? |
            | New kitchen, bathroom or inside wall | No |
            | Loft room without a change to the front roof | Usually not |
            | One-storey extension at the back, up to 3 or 4 metres | Usually not |
            | Shed under 2.5 metres high | Usually not |
            | Fence over 2 metres, or over 1 metre beside a road | Yes |
            | Turning a house into flats | Yes |
            | Anything on a listed building | Ask us first |

            ## Places with more rules

            Rules are stricter in our 5 conservation areas: Market Square, Castle Hill, the Wharf, Nether Alden and Cold Ferring.
          `),
          info(
            'You may need [building control approval](page:building-control) even if you do not need planning permission.',
          ),
        ],
      ],
      [
        'Get advice first',
        [
          text(`
            We can tell you if we are likely to say yes. It saves money if you have to change your plans.

            For a home extension our advice costs {{pre-application-fee}}. Send us a sketch with sizes, some photos and your address. You get a written answer within 20 working days.

            You can also talk to a planner for 15 minutes for free. The planner is at the Town Hall every Wednesday from 9:30am to 12:30pm. Book on {{phone-planning}}.

            Talk to your neighbours too. People object less to what they have heard about from you.
          `),
        ],
      ],
      [
        'Apply',
        [
          steps([
            [
              'Get your plans drawn',
              'You need a map of the site and drawings to scale, before and after. Most people use an architect or a plan drawer.',
            ],
            [
              'Fill in the form',
              'Apply on the national planning website. Choose Aldenbridge as your council.',
            ],
            [
              'Pay the fee',
              'The fee for most home extensions is {{householder-planning-fee}}. There is no fee for changes that a disabled person needs.',
            ],
            [
              'We check it',
              'We tell you within 5 working days if anything is missing. The clock starts when we have everything.',
            ],
          ]),
          action('Apply for planning permission', 'https://planning.aldenbridge.example/apply'),
        ],
      ],
      [
        'What happens next',
        [
          text(`
            1. We put your plans online and write to your neighbours. They have 21 days to [comment](page:comment-on-a-planning-application).
            2. A planning officer visits the site.
            3. The officer decides, or passes it to the planning committee. About 9 in 10 decisions are made by an officer.
            4. You get our decision by email.

            We decide on a home extension within **8 weeks**. A large site takes 13 weeks.

            ## If we say yes

            You have 3 years to start. Read the conditions. Some say what you must send us before you start.

            ## If we say no

            We tell you why. Call your planning officer: a small change may be enough. You can also appeal for free to the Planning Inspectorate. For a home extension you have 12 weeks from our decision.
          `),
          warning('If you build without permission, we can make you take it down at your own cost.'),
          contact('planning-team'),
        ],
      ],
    ],
  }),

  page('comment-on-a-planning-application', {
    title: 'Comment on a planning application',
    summary: 'See plans near you and tell us what you think within 21 days.',
    topic,
    body: [
      text(`
        Anyone can comment. You do not have to live next door.

        ## How to comment

        1. Find the plans online by address, map or number.
        2. Read the drawings. The number looks like 26/01482/HOU.
        3. Press “Comment” and say if you support or object, and why.

        You have 21 days from our letter, or from the yellow notice on the street. Everyone can read your name, address and comment. We hide your phone number and email address.

        ## What we can take into account

        - loss of light or privacy
        - noise and smells
        - traffic, parking and safe roads
        - how it looks, and how it fits the street
        - trees, wildlife and flooding

        ## What we cannot take into account

        - loss of a private view
        - what it does to the price of your house
        - what you think of the person who applies
        - noise while it is built
        - who owns the land, or where the boundary is

        ## Speak at a meeting

        If the planning committee decides, you can speak for 3 minutes. Tell us by 12 noon two working days before. See [council meetings](page:council-meetings).
      `),
      action('Search planning applications', 'https://planning.aldenbridge.example/search'),
      contact('planning-team'),
    ],
  }),

  page('building-control', {
    title: 'Building control approval',
    summary: 'Get your building work checked so that it is safe, dry and warm.',
    topic,
    body: [
      text(`
        Most building work must meet the building regulations. They cover structure, fire, damp, heating, stairs and drains. This is not the same as [planning permission](guide:planning-permission).

        ## When you need approval

        You need it for an extension, a loft or garage conversion, taking out a wall that holds something up, new drains, or a new roof.

        You do not need it for a repair, a porch under 30 square metres, or work by an installer who can certify their own work, such as a registered gas engineer.

        ## Two ways to apply

        | | Full plans | Building notice |
        | Best for | Extensions and new homes | Small jobs |
        | What you send | Drawings with all details | A short form |
        | When you can start | When we say yes, within 5 weeks | 2 working days after you tell us |
        | Risk | Low: we have checked the plans | You may have to redo work |

        A small extension costs {{building-control-fee}} either way, visits included.

        ## Book a visit

        Call {{phone-planning}} by 4pm and we come the next working day. We look at your foundations, damp course, drains, beams, insulation and the end result.

        At the end you get a **completion certificate**. Keep it: you need it when you sell.
      `),
      info(
        'You are responsible for the rules being met, even if you pay a builder. Ask your builder who calls us, and when.',
      ),
      details(
        'Dangerous buildings',
        `
        Call {{phone-main}} at once if a wall, roof or chimney may fall on someone. At night and at weekends call {{phone-out-of-hours}}. If someone is hurt, call 999.
        `,
      ),
    ],
  }),

  page('trees-and-hedges', {
    title: 'Protected trees and high hedges',
    summary: 'Check before you cut a tree, and what to do about a neighbour’s hedge.',
    topic,
    body: [
      image('park', 'Limes in Alden Park. Some were planted in 1887.'),
      text(`
        Some trees are protected. You can be fined without limit if you cut one down or harm it without our permission, even on your own land.

        ## Check if a tree is protected

        A tree is protected if it has a tree preservation order, or if it stands in a conservation area. Look at the map, or email [trees@aldenbridge.example](mailto:trees@aldenbridge.example) with the address and a photo. We answer within 5 working days.

        ## Ask to work on a protected tree

        It is free. Tell us which tree, what you want to do and why.

        - Tree preservation order: we decide within 8 weeks.
        - Conservation area: tell us 6 weeks before you start. If you hear nothing, you can go ahead.

        You can make a dead or dangerous tree safe without asking. Tell us 5 working days before, or straight after if it cannot wait. Take photos.

        ## Trees on council land

        We check our trees every 3 years. We cut them if they are dead, dangerous or touch a building. We do not cut them for light, leaves, birds or TV signals.

        ## High hedges

        Talk to your neighbour first. If that does not help, we can step in when a hedge is evergreen, over 2 metres high and takes away your light. There is a fee of £350.
      `),
      action('See the map of protected trees', 'https://maps.aldenbridge.example/trees'),
    ],
  }),
];
