import { action, contact, details, guide, image, info, page, text, warning } from './writing.ts';
import type { DemoDocument } from './writing.ts';

const topic = 'births-deaths-and-marriages';

/** Pages and the guide on ceremonies and registers. */
export const birthsDeathsAndMarriages: DemoDocument[] = [
  guide('getting-married', {
    title: 'Getting married or forming a civil partnership',
    summary: 'Choose a place, give notice, and plan your day with us.',
    topic,
    parts: [
      [
        'What to do and when',
        [
          text(`
            You must both be 18 or over, and not be married already.

            | When | What to do |
            | Up to 2 years before | Choose a place and a date, and ask us if a registrar is free |
            | 1 year to 29 days before | Give notice, both of you, in person |
            | 6 weeks before | Choose your words and music |
            | 1 week before | Call us to check the details |
            | On the day | Bring 2 witnesses who are 16 or over |

            ## If you marry in church

            Speak to the vicar first. In the Church of England you do not need to see us, unless one of you is not British or Irish.
          `),
        ],
      ],
      [
        'Give notice',
        [
          text(`
            You both give notice at the register office of the place where you live. You must have lived there for 9 days. It costs {{notice-of-marriage-fee}} each. You pay when you book.

            ## What to bring

            - your passport, or your birth certificate if you have no passport
            - proof of where you live, such as a council tax bill or a bank statement
            - proof that an earlier marriage ended: the final order of a divorce, or the death certificate
            - the name and address of the place where you will marry

            We need to see the papers themselves, not copies.

            ## What happens next

            We show your notice in public for 28 days. After that you can marry at any time in the next 12 months, at the place in the notice. If you change the place, you have to give notice again.
          `),
          warning(
            'If one of you is not a British or Irish citizen, call us before you book. It can take 70 days.',
          ),
          action('Book a time to give notice', 'https://register.aldenbridge.example/notice'),
        ],
      ],
      [
        'Places and prices',
        [
          image('town-hall', 'The Garden Room is behind the Town Hall and looks out on the river.'),
          text(`
            | Place | People | Monday to Friday | Saturday | Sunday |
            | Register office, Town Hall | You and 2 witnesses | {{simple-ceremony-fee}} | No | No |
            | Garden Room, Town Hall | 60 | £285 | {{ceremony-room-fee}} | £480 |
            | Any other licensed place | As it allows | £560 | £610 | £690 |

            There are 17 licensed places in the district, such as hotels, barns and the old corn mill in Hatherwick.

            ## Also to pay

            - {{notice-of-marriage-fee}} each to give notice
            - {{certificate-fee}} for each certificate

            ## If you need to change the date

            It is free once, up to 3 months before. After that it costs £40.
          `),
          contact('register-office'),
        ],
      ],
    ],
  }),

  page('baby-naming-and-citizenship', {
    title: 'Citizenship ceremonies and renewing vows',
    summary: 'Become a British citizen with us, name your child, or say your vows again.',
    topic,
    body: [
      text(`
        ## Citizenship ceremonies

        When the Home Office says yes, you have **90 days** to come to a ceremony. You need the letter or email to book. We have a ceremony on the second Wednesday of each month at 11am in the Council Chamber.

        It takes 40 minutes. You may bring 2 guests. You swear or affirm your loyalty, get your certificate and have tea with the chair of the council. It is free: you paid the Home Office for it.

        If you cannot wait, a private ceremony costs £130.

        ## Naming a child

        You can welcome a child of any age, with words and readings of your own. It is not the same as [registering a birth](service:register-a-birth), and it changes nothing in law. It takes 30 minutes and costs £195.

        ## Renewing vows

        Any married couple can say their vows again, at the Garden Room or at home. Bring your marriage certificate. It costs £195, or £395 at another place.

        ## How to book

        Call the register office on {{phone-register-office}}, at least 6 weeks before.
      `),
      contact('register-office'),
    ],
  }),

  page('cemeteries-and-cremation', {
    title: 'Cemeteries and cremation',
    summary: 'Our two cemeteries, what a grave costs, opening hours and memorials.',
    topic,
    body: [
      text(`
        We look after two cemeteries. Castle Hill Cemetery is nearly full. New graves are at Northfield, where there is also a field for woodland burials.

        | | Lives in the district | Lives elsewhere |
        | New grave for two, 75 years | £1,460 | £2,920 |
        | Burial | £890 | £1,335 |
        | Burial of ashes | £240 | £360 |
        | Child under 18 | Free | Free |

        A funeral director can arrange everything with us. You can also arrange a funeral by yourself. Call {{phone-main}} and ask for the cemeteries officer. We need 3 working days.

        The nearest crematorium is 9 miles away and is not ours.

        ## Opening hours

        Both are open every day from 8am. They close at 8pm from April to September, and at 4:30pm from October to March.

        ## Memorials

        A stone can be up to 1 metre high. A mason on our list applies for you. It costs £165. We test all stones every 5 years and lay down those that may fall. We try to reach the family first.

        ## Find a grave

        We have registers from 1856. Ask for up to 3 names for free.
      `),
      details(
        'If there is no money for a funeral',
        `
        If you get certain benefits, you may get a Funeral Expenses Payment from the government. If there is nobody who can arrange a funeral, we arrange a simple and dignified one. Call {{phone-main}}.
        `,
      ),
      info(
        'Somebody has just died? Our [step by step](step-by-step:when-someone-dies) says what to do first.',
      ),
    ],
  }),
];
