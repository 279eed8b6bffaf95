import { action, contact, details, guide, info, page, text, warning } from './writing.ts';
import type { DemoDocument } from './writing.ts';

const topic = 'benefits-and-money';

/** Pages and the guide on benefits and money advice. */
export const benefitsAndMoney: DemoDocument[] = [
  guide('council-tax-support', {
    title: 'Council tax support',
    summary: 'Pay less council tax, or none, if you have a low income or get benefits.',
    topic,
    parts: [
      [
        'Who can get it',
        [
          text(`
            Council tax support lowers your bill. You can get it if you pay council tax, have a low income and have little in savings. It makes no difference if you rent, own your home, work or have no job.

            ## If you are under State Pension age

            We can take off up to 80% of your bill. You cannot get it if you have more than £6,000 in savings.

            We take off up to **100%** if you:

            - are a care leaver under 25
            - get the support part of Employment and Support Allowance
            - get the part of Universal Credit for people who cannot work
            - care for a child under 5 by yourself

            ## If you are over State Pension age

            We can take off up to 100% of your bill. You cannot get it if you have more than £16,000 in savings, unless you get the guarantee part of Pension Credit.
          `),
          info('Universal Credit does not include council tax support. You need to apply to us for it.'),
        ],
      ],
      [
        'How to apply',
        [
          text(`
            It takes about 25 minutes online. Apply as soon as you can. If you are under State Pension age we can go back 1 month at most. If you are over it, we can go back 3 months.

            ## What you need

            - your National Insurance number, and your partner’s
            - proof of income, such as your last 2 months of payslips
            - bank statements for the last 2 months, for every account
            - your council tax reference number, if you have it

            You can take photos of papers with your phone and send them with the form.

            ## If you would like help

            Call {{phone-benefits}} and we fill in the form with you. You can also come to the [Town Hall](contact:customer-services), {{town-hall-hours}}.
          `),
          action('Apply for council tax support', 'https://my.aldenbridge.example/council-tax-support'),
        ],
      ],
      [
        'After you apply',
        [
          text(`
            We write to you within 14 days of getting everything that we need. If you get support, we send a new and lower bill. No money is paid to you.

            Keep paying your present bill until you hear from us. If you paid too much, we pay it back.

            ## Tell us when something changes

            Tell us within 1 month if:

            - your pay, pension or benefits change
            - somebody moves in or out
            - your savings go over £6,000
            - you [move home](step-by-step:moving-home)

            ## If you think we are wrong

            Write to us within 1 month and say why. We look at it again, and another officer decides. If you still disagree, you can appeal to the Valuation Tribunal. It is free, and you do not need a lawyer.
          `),
          contact('benefits-team'),
        ],
      ],
    ],
  }),

  page('housing-benefit', {
    title: 'Housing Benefit',
    summary: 'Help with rent if you are over State Pension age or live in supported housing.',
    topic,
    body: [
      text(`
        Most people under State Pension age now get help with rent from Universal Credit. You can still make a new claim for Housing Benefit if one of these is true:

        - you are over State Pension age
        - you live in supported, sheltered or temporary housing

        ## How much you get

        It depends on your rent, your income, your savings and who lives with you. You cannot get it with more than £16,000 in savings, unless you get the guarantee part of Pension Credit.

        For a private tenant there is a highest amount of rent we can count. These are the weekly amounts in Aldenbridge:

        | Size of home | Highest weekly rent |
        | Room in a shared house | £84.50 |
        | 1 bedroom | £126.58 |
        | 2 bedrooms | £155.34 |
        | 3 bedrooms | £184.11 |
        | 4 bedrooms or more | £241.64 |

        ## How to claim

        Claim online, or call {{phone-benefits}} for help. You need your tenancy agreement, proof of income and your National Insurance number. We decide within 14 days of getting everything.

        ## If your life changes

        Tell us at once. If we pay you too much, you will have to pay it back.
      `),
      action('Claim Housing Benefit', 'https://my.aldenbridge.example/housing-benefit'),
      contact('benefits-team'),
    ],
  }),

  page('crisis-and-resilience-fund', {
    title: 'Crisis and Resilience Fund',
    summary: 'Money for food, heating, rent or furniture when you have nowhere else to turn.',
    topic,
    body: [
      text(`
        The fund helps you through a crisis, and helps you to be safer from the next one. It took the place of the Household Support Fund and Discretionary Housing Payments on 1 April 2026.

        ## Who can get it

        You can ask if you are 16 or over, live in the district and cannot pay for something you need now. You do not have to get benefits. You do not have to pay the money back.

        ## What it can pay for

        | If you cannot pay for | You may get |
        | Food, gas or electricity | A voucher of up to £120, in 1 working day |
        | Rent that your benefits do not cover | A weekly amount for up to 26 weeks |
        | A deposit or rent in advance | Up to 1 month’s rent, paid to the landlord |
        | A bed, cooker, fridge or washing machine | The item, new or reused, brought to your home |

        You can ask 3 times in 12 months.

        ## What happens next

        We call you back the same day if you have no food or heating and you ask before 3pm. For anything else we decide within 5 working days.

        We also offer you a talk with a money adviser. It is free and you can say no.
      `),
      action('Ask for help from the fund', 'https://my.aldenbridge.example/crisis-fund'),
      info(
        'No food for today? You do not need to wait for us. See [food banks](page:help-with-debt-and-bills).',
      ),
    ],
  }),

  page('help-with-debt-and-bills', {
    title: 'Help with debt and bills',
    summary: 'Free advice on debt, and help with food, energy and water bills.',
    topic,
    body: [
      text(`
        Do not wait until letters pile up. Advice is free, and nobody will judge you.

        ## Get free debt advice

        - Aldenbridge Advice Centre, 14 Bridge Street. Walk in on Monday, Wednesday and Friday, 10am to 1pm. Or call 01632 960 210.
        - Our own money advisers. Call {{phone-benefits}} and ask for money advice.

        Ask about **breathing space**. It stops most interest, fees and calls from the people you owe for 60 days. Only a debt adviser can start it for you.

        ## Which debts to pay first

        Pay these first, because you can lose your home, your heating or your freedom:

        1. rent or mortgage
        2. council tax
        3. gas and electricity
        4. court fines
        5. child maintenance

        ## Food

        | Food bank | When |
        | St Mary’s Hall, Church Lane | Tuesday and Friday, 11am to 1pm |
        | Northfield Community Centre | Thursday, 4pm to 6pm |
        | Hatherwick Village Hall | Saturday, 10am to 12 noon |

        You can go once without a referral. After that we, your GP or the advice centre can give you a voucher.

        ## Energy and water

        Ask your supplier for its hardship fund and for the Priority Services Register. If you use a prepayment meter and it is about to run out, call us for a [fuel voucher](page:crisis-and-resilience-fund).
      `),
      warning(
        'Never borrow from someone who lends at your door and keeps your bank card. Call 0808 157 0123, in secret and for free.',
      ),
      details(
        'Places to keep warm',
        `
        All [libraries](page:libraries) are warm spaces from November to March. You can stay as long as you like, and tea is free. No one asks you why you are there.
        `,
      ),
    ],
  }),
];
