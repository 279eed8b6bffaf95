import { action, contact, details, guide, page, text, warning } from './writing.ts';
import type { DemoDocument } from './writing.ts';

const topic = 'housing';

/** Pages and guides on housing. */
export const housing: DemoDocument[] = [
  guide('homelessness', {
    title: 'Get help if you may become homeless',
    summary: 'Call us early. We must help if you are homeless, or may be within 8 weeks.',
    topic,
    parts: [
      [
        'Get help now',
        [
          warning(
            'Nowhere safe to sleep tonight? Call {{phone-housing}}, {{phone-hours}}. At other times call {{phone-out-of-hours}}. It is free.',
          ),
          text(`
            Call us if any of these is true:

            - you have been told to leave your home
            - you cannot pay your rent or mortgage
            - family or friends say that you cannot stay any longer
            - you are leaving hospital, prison, care or the armed forces and have no home
            - it is not safe for you to stay, because of violence or abuse

            Do not wait for the day you have to leave. We have a legal duty to help you if you may lose your home **within 56 days**. The earlier you call, the more we can do.

            ## If someone hurts or controls you

            You do not have to leave evidence or give a reason. Ask to speak to a woman or a man, as you like. In danger, call 999. If you cannot speak, press 55 when you are asked to.
          `),
        ],
      ],
      [
        'What we can do',
        [
          text(`
            We give you a housing officer of your own. Together you write a plan of what you will do and what we will do.

            We may be able to:

            - talk to your landlord, lender or family
            - help with [rent you owe or a deposit](page:crisis-and-resilience-fund)
            - find you a private home
            - make your home safe, with new locks for example
            - find you a place to stay while you look

            ## A place to stay tonight

            We must find you a place if we think that you are homeless and one of these is true:

            - you are pregnant, or children live with you
            - you are in danger from abuse
            - you are 16 or 17, or a care leaver aged 18 to 20
            - your age, health or disability makes you more at risk than most people
            - you lost your home in a fire or flood

            It may be a room in a hostel or a hotel. You pay some rent for it, and benefits can cover that.
          `),
        ],
      ],
      [
        'What to bring',
        [
          text(`
            Come even if you have none of this. We can find most of it later.

            - something with your name on it: passport, driving licence, birth certificate, visa or bank card
            - the letter or notice that tells you to leave
            - your tenancy agreement
            - proof of income and benefits
            - names and addresses of where you lived in the last 5 years

            ## What happens when you call

            1. We ask about you, your home and your money. It takes about 40 minutes.
            2. If you have nowhere to go today, we find you a place first.
            3. You meet your housing officer within 3 working days.
            4. You get your plan and our decision in writing. You can ask for a review within 21 days.
          `),
          contact('housing-options'),
        ],
      ],
      [
        'If you see someone sleeping outside',
        [
          text(`
            Tell our outreach team where the person is and what they look like. Call {{phone-housing}} in the day or {{phone-out-of-hours}} at night. The team goes out before 7am the next day.

            If the person is under 18, or is hurt or ill, call 999.

            ## Cold nights

            When it is forecast to be below freezing, everyone gets a bed, whoever they are. The night shelter is at St Mary’s Hall, Church Lane. Doors open at 8pm. Dogs are welcome.
          `),
        ],
      ],
    ],
  }),

  guide('renting-from-a-private-landlord', {
    title: 'Renting from a private landlord',
    summary: 'Your rights, rent rises, repairs and what your landlord must do before you leave.',
    topic,
    parts: [
      [
        'Your rights',
        [
          text(`
            The law changed on 1 May 2026. It covers nearly every private tenant, also if you moved in before that.

            - Your tenancy has no end date. It goes on until you or your landlord end it in the right way.
            - Your landlord needs a legal reason to make you leave. A “section 21” notice without a reason is no longer allowed.
            - Your rent can go up once a year at most.
            - Nobody may ask you to offer more than the advertised rent.
            - You can ask to keep a pet, and your landlord needs a good reason to say no.

            ## What your landlord must give you

            - a written agreement
            - a gas safety record each year
            - an electrical safety report every 5 years
            - a working smoke alarm on each floor
            - proof within 30 days that your deposit is in a protection scheme

            ## Leaving your home

            You can leave at any time with 2 months’ notice.
          `),
        ],
      ],
      [
        'Repairs',
        [
          text(`
            Your landlord must repair the roof, walls, windows, pipes, heating, hot water and wiring. You look after small things such as light bulbs.

            1. Tell your landlord in writing, with photos. Keep a copy.
            2. Give them a fair time: 24 hours with no heating in winter, about 14 days for a dripping tap.
            3. If nothing happens, [tell us](contact:housing-options). We can inspect the home and order the repair.

            Do not stop paying rent. You could lose your home.

            See also [damp and mould](page:damp-and-mould).
          `),
          details(
            'Shared houses need a licence',
            `
            A house needs a licence if 5 or more people from 2 or more families share a kitchen or bathroom. Ask us if yours has one. A landlord without a licence may have to pay back up to 2 years of rent.
            `,
          ),
        ],
      ],
      [
        'If you are told to leave',
        [
          text(`
            You do not have to leave on the day in the letter. Only a court can make you go, and only bailiffs from the court can put you out.

            Your landlord must give you a notice on the right form. It must say the legal reason.

            | Reason | Notice you get |
            | The landlord wants to sell, or to live there | 4 months, and not in your first year |
            | You owe 3 months’ rent or more | 4 weeks |
            | Serious antisocial behaviour | None: they can go to court at once |

            Send us a photo of the notice as soon as you get it. Many notices are wrong. [Get help from our housing officers](guide:homelessness).
          `),
          warning(
            'It is a crime to change your locks, cut off your power or threaten you to make you go. Call us, or the police on 101. In danger, call 999.',
          ),
        ],
      ],
    ],
  }),

  page('damp-and-mould', {
    title: 'Damp and mould in a rented home',
    summary: 'What to do first, what your landlord must do, and when we step in.',
    topic,
    body: [
      text(`
        Damp and mould can make you ill. Your landlord has to deal with the cause. It is not enough to tell you to open a window.

        ## If you rent from a housing association

        Report it to them first. They must follow these time limits by law:

        - **24 hours** to make an emergency safe
        - **10 working days** to look into a serious case of damp or mould
        - **5 working days** after that to make the home safe

        If they cannot make it safe in time, they must offer you another place to stay.

        ## If you have a private landlord

        1. Write to your landlord. Say when it began, and send photos.
        2. Wait 14 days. Wait less if someone at home has asthma or is a baby.
        3. Send us the photos and your letter. We visit within 10 working days.

        If the home is not safe, we order the landlord to repair it. Your landlord cannot make you leave because you asked for help.

        ## What you can do

        - keep lids on pans and use a fan or open window when you cook or wash
        - dry clothes outside or in a room with the door shut and the window open
        - leave a gap between furniture and outside walls
        - keep the home above 16°C if you can: [get help with energy bills](page:help-with-debt-and-bills)
      `),
      contact('housing-options'),
    ],
  }),

  page('disabled-facilities-grant', {
    title: 'Disabled facilities grant',
    summary: 'Up to £30,000 to change your home if you or someone who lives with you is disabled.',
    topic,
    body: [
      text(`
        The grant pays for changes that you need to live safely at home. You can get up to {{facilities-grant-limit}}. It does not affect your benefits.

        ## What it pays for

        - ramps and wider doors
        - a stairlift
        - a shower you can walk into, or a bathroom downstairs
        - better heating, if your health needs it
        - lights and switches that are easier to use

        ## Who can get it

        The disabled person can be any age, and can own or rent the home. They must mean to live there for 5 years.

        We look at income and savings over £6,000. We do not do so if the person is under 18. You pay nothing if you get Universal Credit, Pension Credit or Housing Benefit.

        ## How to apply

        1. Call {{phone-care}}. Ask for an occupational therapist.
        2. The therapist visits you at home within 6 weeks and says what you need.
        3. We help with plans, builders and the form.
        4. We decide within 6 months. Most people hear within 8 weeks.
        5. Work starts. Do not start before you hear from us, or we cannot pay.

        For small things such as rails or a raised toilet seat, see [equipment for your home](page:equipment-for-your-home). They are free and come much sooner.
      `),
      action('Check if you can get the grant', 'https://my.aldenbridge.example/facilities-grant'),
      contact('adult-social-care'),
    ],
  }),
];
