import { prose } from '#shared/schema/prose.ts';
import { and, go, next, or, say, stepByStep } from './writing.ts';
import type { DemoDocument } from './writing.ts';

/** Step by steps: what belongs together in life, but not in one team. */
export const journeys: DemoDocument[] = [
  stepByStep('moving-home', {
    title: 'Moving home',
    summary: 'What to tell the council and what to sort out before and after you move.',
    topic: 'housing',
    introduction: prose(
      'Start about **6 weeks** before you move. If you rent, check your notice period first.',
    ),
    steps: [
      next(
        'Check what your new home will cost',
        say('Look up the band of the new address before you sign.'),
        go('See council tax bands and charges', 'page:council-tax-bands'),
        go('Check if you can get help with council tax', 'guide:council-tax-support'),
      ),
      next(
        'Tell us for council tax',
        say('You can tell us up to 6 weeks before you move.'),
        go('Tell us you are moving', 'service:council-tax-change-of-address', 'Free'),
        go('Apply for the single person discount, if you will live alone', 'service:single-person-discount'),
      ),
      and('Register to vote at the new address', go('Register to vote', 'page:register-to-vote', 'Free')),
      next(
        'Get rid of what you do not take with you',
        go('Take it to a recycling centre', 'page:recycling-centres', 'Free'),
      ),
      or(
        'Have it collected',
        go('Book a collection of large items', 'service:bulky-waste-collection', '£36 for up to 3 items'),
      ),
      next(
        'Sort out school and childcare',
        say('You can apply for a school place as soon as you can prove the new address.'),
        go('Apply to change school', 'guide:school-places'),
        go('Find childcare', 'page:childcare'),
      ),
      next(
        'Sort out parking',
        go('Apply for a resident parking permit', 'service:resident-parking-permit', '£55 a year'),
        go('Change the address on a Blue Badge', 'guide:blue-badge'),
      ),
      next(
        'Settle in',
        go('Find out when bins are collected', 'page:bin-collection-days'),
        go('Order bins for the new home', 'service:order-a-bin'),
        go('Join the library', 'page:libraries', 'Free'),
      ),
    ],
  }),

  stepByStep('when-someone-dies', {
    title: 'When someone dies',
    summary: 'What to do in the first days and weeks, and who can help.',
    topic: 'births-deaths-and-marriages',
    introduction: prose(`
      You do not have to do everything at once. The first two steps are the only ones with a time limit.
    `),
    steps: [
      next(
        'Wait for the medical examiner to call you',
        say(`
          A doctor certifies why the person died, and a medical examiner checks it. They call you, and you can ask anything you like. It takes 3 days on average.

          If the coroner looks into the death, it takes longer.
        `),
      ),
      next(
        'Register the death within 5 days of that call',
        go('Register a death', 'service:register-a-death', 'Free'),
        go('Order more certificates', 'service:order-a-certificate', '£12.50 each'),
      ),
      and(
        'Tell all government offices in one go',
        say('The registrar gives you a number for Tell Us Once. It works online and by phone.'),
      ),
      next(
        'Arrange the funeral',
        say('You can use a funeral director or do it by yourself.'),
        go('Cemeteries and cremation', 'page:cemeteries-and-cremation', '£890 and more'),
        go('Get help to pay for a funeral', 'https://www.gov.uk/funeral-payments'),
      ),
      next(
        'Deal with the home',
        go('Tell us for council tax', 'service:council-tax-change-of-address'),
        go('Council tax on an empty home', 'page:empty-and-second-homes'),
        go('Have furniture collected', 'service:bulky-waste-collection', '£36 for up to 3 items'),
        go('Return equipment that we lent', 'page:equipment-for-your-home', 'Free'),
      ),
      next(
        'Apply for probate',
        say('You may need it before you can sell a house or get money from a bank.'),
        go('Apply for probate on GOV.UK', 'https://www.gov.uk/applying-for-probate', '£300 if over £5,000'),
      ),
      next(
        'Look after yourself',
        go('Help with debt and bills', 'page:help-with-debt-and-bills'),
        go('Support if you were a carer', 'page:support-for-carers'),
      ),
    ],
  }),

  stepByStep('hold-a-street-party', {
    title: 'Hold a street party',
    summary: 'Close your road for a day with your neighbours, for free.',
    topic: 'roads-and-streets',
    introduction: prose(
      'Start **12 weeks** before the day. For a party on your own land you do not need to ask us.',
    ),
    steps: [
      next(
        'Ask your neighbours',
        say(`
          Write to every home in the street. At least two thirds must say yes, and nobody may be unable to get in or out for a good reason, such as care visits.
        `),
      ),
      next(
        'Check the street',
        say('We cannot close A roads, bus routes or roads to the hospital.'),
        go('See what is planned near you', 'https://maps.aldenbridge.example/roadworks'),
      ),
      or('Use a park', go('Ask for a small event in a park', 'page:parks-and-play-areas', 'Free')),
      next(
        'Ask us to close the road',
        say('Apply at least 6 weeks before. We answer within 10 working days and lend you signs.'),
        go('Apply to close a road', 'service:street-party-road-closure', 'Free'),
      ),
      next(
        'Check if you need a licence',
        say('You do not need one if only neighbours come and nothing is sold.'),
        go('Sell alcohol, or play music for the public', 'page:temporary-event-notice', '£21'),
      ),
      and(
        'Think of food',
        say('Bringing food to share is fine. If you sell food more than now and then, register.'),
        go('Register a food business', 'service:register-a-food-business', 'Free'),
      ),
      next(
        'Clear up',
        say('The road opens again at 9pm. Take signs to the Town Hall within 3 days.'),
        go('Borrow extra recycling bins', 'service:order-a-bin', 'Free'),
        go('Take the rest to a recycling centre', 'page:recycling-centres', 'Free'),
      ),
    ],
  }),

  stepByStep('start-a-food-business', {
    title: 'Start a food business',
    summary: 'From the first idea to the first customer: café, stall, van or kitchen at home.',
    topic: 'business-and-licences',
    introduction: prose('Allow about **3 months**. Register at least 28 days before you open.'),
    steps: [
      next(
        'Find a place',
        go('Trade at Aldenbridge market', 'page:market', '£24 a day'),
        go('Ask if you need planning permission', 'contact:planning-team'),
      ),
      or('Cook at home', say('Ask your landlord or lender first. Check your insurance.')),
      next(
        'Check what you will pay',
        go('Business rates', 'page:business-rates', 'Nothing for many small places'),
      ),
      next(
        'Register',
        go('Register a food business', 'service:register-a-food-business', 'Free'),
        go('Tell HMRC that you work for yourself', 'https://www.gov.uk/set-up-sole-trader', 'Free'),
      ),
      and(
        'Get other licences you may need',
        go('Alcohol, late food, or tables on the pavement', 'page:licences', '£37 and more'),
      ),
      next(
        'Get ready for our visit',
        say(`
          Write down how you keep food safe. Our visit is free, and nobody tells you the day.

          - keep cold food at 8°C or below, and hot food at 63°C or above
          - say which of the 14 allergens are in each dish
          - wash hands, and keep raw and cooked food apart
        `),
      ),
      next(
        'Sort out your waste',
        say('You need a contract with a waste company. You may not use your bins at home.'),
      ),
    ],
  }),
];
