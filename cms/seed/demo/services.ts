import { prose } from '#shared/schema/prose.ts';
import { details, info, service, text, to, toward, warning } from './writing.ts';
import type { DemoDocument } from './writing.ts';

const start = (words: string, target: string, continuesOn?: string) => [
  { blockType: 'start-button' as const, words, ...toward(target), ...(continuesOn ? { continuesOn } : {}) },
];

/** What people apply for, book, report or pay. */
export const services: DemoDocument[] = [
  service('missed-bin', {
    title: 'Missed bin collection',
    summary: 'Report a bin that we missed within 2 working days, and we come back for it.',
    topic: 'bins-and-recycling',
    introduction: prose(`
      Wait until 5pm on your [collection day](page:bin-collection-days). Our crew may still be on the way.
    `),
    eligibility: prose(`
      Report it if your bin was out by {{bins-out-time}} and we did not empty it.

      We do not come back if:

      - there is a tag on the bin that says what was wrong
      - it had the [wrong things](page:what-goes-in-each-bin) in it, or the lid was up
      - a car or works blocked the road: leave it out and we try again the next day
    `),
    cost: prose('It is free.'),
    needs: prose(`
      - your address
      - which bin it is, and the day it was due
      - your email address, so that we can tell you what happens
    `),
    time: prose(`
      It takes about 3 minutes. We come back within **2 working days**. Please leave the bin out.
    `),
    start: start('Report a missed bin', 'form:report-a-missed-bin'),
    otherWays: prose(`
      Call {{phone-main}}, {{phone-hours}}. You can also ask at any [library](page:libraries).
    `),
    contact: to('contact', 'waste-team'),
    lgsl: 524,
  }),

  service('garden-waste-collection', {
    title: 'Garden waste collection',
    summary: 'Have a brown bin emptied every 2 weeks from March to November.',
    topic: 'bins-and-recycling',
    eligibility: prose(`
      Any home with a garden can have it. You can share a bin with a neighbour: one of you pays.
    `),
    cost: prose(`
      | What | Price for 2026 |
      | First brown bin | {{garden-waste-fee}} |
      | Each extra bin, up to 4 | {{garden-waste-extra-bin-fee}} |

      The price is the same in whichever month you join. If you get [council tax support](guide:council-tax-support) you pay half.
    `),
    needs: prose('- your address\n- a debit or credit card'),
    time: prose(`
      It takes 5 minutes. Your bin and a sticker come within 10 working days. The first collection in 2027 is in the week of 1 March.
    `),
    start: start('Join or renew', 'https://my.aldenbridge.example/garden-waste'),
    otherWays: prose('Call {{phone-main}} and pay by card, or come to the Town Hall, {{town-hall-hours}}.'),
    contact: to('contact', 'waste-team'),
    body: [
      text(`
        ## What goes in

        Grass, leaves, flowers, weeds, hedge cuttings and branches under 10cm thick. No soil, stones, food or plastic bags, even those that say they rot.

        ## When we come

        Every 2 weeks, on your [collection day](page:bin-collection-days). There is no collection from 1 December to the end of February.

        ## If you move

        Take the sticker, not the bin. Tell us the new address and we bring a bin there. We do not pay money back.
      `),
    ],
    lgsl: 530,
  }),

  service('bulky-waste-collection', {
    title: 'Book a collection of large items',
    summary: 'We take sofas, beds, fridges and other large things from outside your home.',
    topic: 'bins-and-recycling',
    eligibility: prose('Anyone who lives in the district can book. We do not take waste from a business.'),
    cost: prose(`
      - up to 3 items: {{bulky-waste-fee}}
      - each further item, up to 8: {{bulky-waste-extra-item-fee}}

      You pay half if you get Universal Credit, Pension Credit or [Housing Benefit](page:housing-benefit).
    `),
    needs: prose('- a list of the items\n- a card to pay\n- a place outside where we can reach them'),
    time: prose(`
      It takes 6 minutes to book. The next free day is usually within **8 working days**. Put the items out by {{bins-out-time}}.
    `),
    start: start('Book a collection', 'https://my.aldenbridge.example/large-items'),
    otherWays: prose(`
      Call {{phone-main}}. You can also take things to a [recycling centre](page:recycling-centres) for free.
    `),
    contact: to('contact', 'waste-team'),
    body: [
      info(
        'Is it still good? The Furniture Store on Station Road fetches sofas, beds and tables for free. Call 01632 960 230.',
      ),
      text(`
        ## What we take

        Sofas, chairs, beds, mattresses, tables, wardrobes, carpets, fridges, washing machines, TVs, bikes and toys.

        ## What we do not take

        Building waste, baths, doors, windows, pianos, car parts, gas bottles, paint and glass.

        ## Change or cancel

        Do it by 12 noon two working days before, and we pay you back. After that we cannot.
      `),
    ],
    lgsl: 528,
  }),

  service('order-a-bin', {
    title: 'Order a new or larger bin',
    summary: 'Replace a broken, lost or stolen bin, or ask for a different size.',
    topic: 'bins-and-recycling',
    eligibility: prose(`
      You can order for the home you live in. You can have a larger grey bin if 6 or more people live there, or if you have [nappies or medical waste](page:help-putting-bins-out).
    `),
    cost: prose(`
      | Bin | Price |
      | Grey, lost or broken by you | {{new-bin-fee}} |
      | Grey, broken by our crew | Free |
      | Blue bin, blue bag or food caddy | Free |
      | All bins for a newly built home | £95, often paid by the builder |
    `),
    time: prose('It takes 4 minutes. We bring it within **10 working days**. You do not have to be at home.'),
    start: start('Order a bin', 'https://my.aldenbridge.example/order-a-bin'),
    otherWays: prose(`
      Call {{phone-main}}. You can get blue bags and caddies at once at the Town Hall and at [libraries](page:libraries).
    `),
    contact: to('contact', 'waste-team'),
    lgsl: 533,
  }),

  service('council-tax-change-of-address', {
    title: 'Tell us you are moving: council tax',
    summary: 'Tell us when you move in, move out or move within the district.',
    topic: 'council-tax',
    introduction: prose(
      'Tell us up to 6 weeks before you move, and **within 21 days** after it at the latest.',
    ),
    eligibility: prose(`
      Use this service if you:

      - move to Aldenbridge district
      - move away from it
      - move from one home to another in it
      - are a landlord and a tenant moves in or out
    `),
    cost: prose('It is free.'),
    needs: prose(`
      - the old and the new address
      - the dates when you move, and when the tenancy or the sale begins
      - the names of all adults who move with you
      - the name of your landlord or letting agent, if you rent
      - your council tax reference number, if you have one
    `),
    time: prose(`
      It takes 10 minutes. We send your new bill, or pay back what you paid too much, within **10 working days**.
    `),
    start: start('Tell us you are moving', 'form:change-your-address-for-council-tax'),
    otherWays: prose(`
      Call {{phone-council-tax}}, {{phone-hours}}. Or write to Council Tax, Town Hall, Market Square, Aldenbridge AD1 1AA.
    `),
    contact: to('contact', 'council-tax-team'),
    body: [
      text(`
        ## What else to do when you move

        We pass your move on to the [benefits](guide:council-tax-support) and bins teams. We do **not** tell the [electoral register](page:register-to-vote): you have to register again.

        [Moving home: step by step](step-by-step:moving-home) has everything in order.
      `),
    ],
    lgsl: 57,
  }),

  service('single-person-discount', {
    title: 'Apply for the single person discount',
    summary: 'Pay 25% less council tax if you are the only adult in your home.',
    topic: 'council-tax',
    eligibility: prose(`
      You get it if you are the only person aged 18 or over who lives in your home. Some adults [do not count](guide:council-tax), such as full-time students and live-in carers.

      A partner who works away counts, if your home is their main home.
    `),
    cost: prose('It is free.'),
    needs: prose(
      '- your council tax reference number, which begins with 7\n- the date since when you live alone',
    ),
    time: prose(`
      It takes 5 minutes. Your new bill comes within **10 working days**. We can go back up to 6 years if you can show that you lived alone.
    `),
    start: start('Apply for the discount', 'https://my.aldenbridge.example/single-person-discount'),
    otherWays: prose('Call {{phone-council-tax}}, {{phone-hours}}.'),
    contact: to('contact', 'council-tax-team'),
    body: [
      warning(
        'Tell us within 21 days if someone moves in. We check each year. You can be fined £70 and have to pay the discount back.',
      ),
    ],
    lgsl: 59,
  }),

  service('pay-council-tax', {
    title: 'Pay your council tax',
    summary: 'Pay now by card, or set up a direct debit.',
    topic: 'council-tax',
    needs: prose(`
      - your council tax reference number: 9 digits, and it begins with 7
      - a debit or credit card, or your bank account number and sort code
    `),
    cost: prose(`
      There is no charge for paying. What you owe is on your bill. See [bands and charges](page:council-tax-bands).
    `),
    time: prose(`
      It takes 4 minutes. A card payment reaches us in 2 working days. A direct debit needs 10 working days before the first payment.
    `),
    start: start('Pay your council tax', 'https://pay.aldenbridge.example/council-tax'),
    otherWays: prose(`
      - by phone at any hour: 01632 960 111
      - by bank transfer: sort code and account number are on your bill
      - with cash at a post office or a PayPoint shop: take your bill with you
    `),
    contact: to('contact', 'council-tax-team'),
    body: [
      info(
        'Cannot pay? [Talk to us early](guide:council-tax). We can spread your payments and check if you should pay less.',
      ),
    ],
    lgsl: 57,
  }),

  service('housing-register', {
    title: 'Apply for a council or housing association home',
    summary: 'Join the housing register and bid for homes in Aldenbridge district.',
    topic: 'housing',
    introduction: prose(`
      There are about 2,300 families on the register and 410 homes a year. Most people wait for more than 2 years. If you may lose your home soon, [get help now](guide:homelessness).
    `),
    eligibility: prose(`
      You can join if you are 16 or over and one of these is true:

      - you have lived in the district for the last 3 years
      - you work here for 16 hours a week or more
      - a parent, child, brother or sister has lived here for 5 years
      - you served in the armed forces in the last 5 years
      - we have a duty to help you because you are homeless

      Your income must be under £45,000 a year and your savings under £20,000.
    `),
    cost: prose('It is free.'),
    needs: prose(`
      - proof of who everyone in your home is
      - proof of where you lived in the last 5 years
      - proof of income and savings
      - letters about your health, if your home makes you ill
    `),
    time: prose('It takes 40 minutes, and you can save and come back. We decide within **20 working days**.'),
    start: start('Join the housing register', 'https://homes.aldenbridge.example/register'),
    otherWays: prose(`
      Call {{phone-housing}} and we fill it in with you. There is help at the Central Library on Monday and Thursday, 10am to 12 noon.
    `),
    contact: to('contact', 'housing-options'),
    body: [
      text(`
        ## Your band

        | Band | Who | Usual wait for 2 bedrooms |
        | A | You cannot stay in your home, or need to move for urgent health reasons | 7 months |
        | B | You are homeless or have far too little room | 16 months |
        | C | You need to move for health, work or family | 3 years |
        | D | You would like to move | Over 5 years |

        ## How you get a home

        1. New homes go online each Thursday.
        2. You have until Monday at midnight to bid for up to 3.
        3. The person in the highest band, who has waited longest, is asked first.
        4. You have 2 days to see the home and say yes.

        We can bid for you if you are not online.
      `),
      details(
        'Other ways to find a home',
        `
        - swap homes with another tenant
        - shared ownership: buy a part and rent the rest
        - [rent from a private landlord](guide:renting-from-a-private-landlord), with help for the deposit
        - sheltered homes for people over 55, with almost no wait
        `,
      ),
    ],
    lgsl: 92,
  }),

  service('resident-parking-permit', {
    title: 'Apply for a resident parking permit',
    summary: 'Park on your street if you live in a permit zone.',
    topic: 'parking',
    eligibility: prose(`
      You can apply if you live in one of these zones and keep a car or van there:

      - C: Castle Hill
      - M: Market Square and Bridge Street
      - P: Priory
      - S: Station Road

      You can have 2 permits for each home. There are none for homes that were built as “car free”.
    `),
    cost: prose(`
      | Permit | A year |
      | First car | {{resident-permit-fee}} |
      | Second car | {{resident-permit-second-fee}} |
      | Electric car | Half |
      | Carer who visits you | Free |
      | 10 visitor permits of 6 hours each | {{visitor-permit-fee}} |

      People with a [Blue Badge](guide:blue-badge) do not need a permit.
    `),
    needs: prose(`
      - your number plate
      - the log book, or a letter from the company that owns the car
      - proof of where you live from the last 3 months, unless you pay council tax
    `),
    time: prose(
      'It takes 8 minutes. You can park at once: there is no paper to show, we check number plates.',
    ),
    start: start('Apply or renew', 'https://parking.aldenbridge.example/permits'),
    otherWays: prose('Call {{phone-parking}}, or come to the Town Hall, {{town-hall-hours}}.'),
    contact: to('contact', 'parking-services'),
    body: [
      text(`
        ## When you change your car

        Change the number plate online. It is free and works within 10 minutes. You can do it for a hire car too.

        ## When you move away

        Cancel it. We pay back each full month that is left.
      `),
    ],
    lgsl: 474,
  }),

  service('street-party-road-closure', {
    title: 'Close your road for a street party',
    summary: 'Have your street to yourselves for a day. We send you the signs.',
    topic: 'roads-and-streets',
    eligibility: prose(`
      Two thirds of the homes in the street have to agree, and nobody may be cut off who needs care.

      We cannot close A roads, bus routes or roads to the hospital. You can [ask for a park](page:parks-and-play-areas) instead.
    `),
    cost: prose('It is free, and so are the signs.'),
    needs: prose(`
      - the day, and when the road should close and open again
      - the streets, or parts of them
      - the number plates of vehicles that stay in the closed road
    `),
    time: prose(`
      It takes about 10 minutes. Apply **at least 6 weeks** before: we answer within **10 working days**.
    `),
    start: start('Apply to close a road', 'form:close-a-road-for-a-street-party'),
    otherWays: prose(`
      Call {{phone-main}}, {{phone-hours}}. You can also ask at any [library](page:libraries).
    `),
    contact: to('contact', 'highways'),
    body: [
      text(`
        ## What else to think of

        [Hold a street party](step-by-step:hold-a-street-party) has everything in order, from the first letter to your neighbours until the signs go back.
      `),
    ],
  }),

  service('free-school-meals', {
    title: 'Apply for free school meals',
    summary: 'Every family that gets Universal Credit can have free meals at school.',
    topic: 'schools-and-learning',
    eligibility: prose(`
      Your child can have free meals if you get one of these:

      - Universal Credit, whatever you earn
      - Income Support, or income-based Jobseeker’s Allowance
      - income-related Employment and Support Allowance
      - the guarantee part of Pension Credit
      - support under Part VI of the Immigration and Asylum Act 1999

      All children in Reception, Year 1 and Year 2 have free meals. Apply even so: your school gets extra money for your child.
    `),
    cost: prose('It is free.'),
    needs: prose(`
      - your National Insurance number or asylum support number
      - your date of birth, and your child’s
      - the name of the school
    `),
    time: prose(`
      It takes 5 minutes. Most people get the answer **at once**. Meals start on the next school day.
    `),
    start: start('Apply for free school meals', 'https://schools.aldenbridge.example/meals'),
    otherWays: prose('Call {{phone-admissions}}, or ask at the office of your child’s school.'),
    contact: to('contact', 'school-admissions'),
    body: [
      text(`
        ## In the holidays

        Children with free meals because of income can go to holiday clubs at Easter, in summer and at Christmas. They include lunch. The school sends you a code.

        ## School clothes

        You can also get £60 for a child in primary school and £90 for one in secondary school, once a year. Apply from 1 June to 31 October with the same form.
      `),
    ],
    lgsl: 4,
  }),

  service('register-a-birth', {
    title: 'Register a birth',
    summary: 'Book a visit to the register office within 42 days of the birth.',
    topic: 'births-deaths-and-marriages',
    introduction: prose(`
      You must register a birth **within 42 days**. Do it in the district where the baby was born. You can see any register office, but then the certificate takes longer.
    `),
    eligibility: prose(`
      If the parents were married or in a civil partnership when the baby was born, one of you can come.

      If not, come both, so that both names are on the certificate. A mother who comes alone can register only herself. The other parent can be added later.
    `),
    cost: prose('Registering is free. Each certificate costs {{certificate-fee}}.'),
    needs: prose(`
      - the baby’s red book, or the letter from the hospital
      - a passport or driving licence of each parent who comes
      - proof of where you live
      - your marriage certificate, if you have one

      Tell us the time of birth too if you had twins or more.
    `),
    time: prose(`
      It takes 5 minutes to book. The visit takes 30 minutes. You get the certificate at the end of it.
    `),
    start: start('Book a time', 'https://register.aldenbridge.example/birth'),
    otherWays: prose('Call {{phone-register-office}}, 9am to 4:30pm, Monday to Friday.'),
    contact: to('contact', 'register-office'),
    body: [
      text(`
        ## On the day

        Come to the register office at the Town Hall. The entrance in Bridge Street has a ramp and room for prams. Bring the baby if you like, but you do not have to.

        **Check every word** before you sign. It costs £83 to £99 to change it later.

        ## What to do next

        - [claim Child Benefit](https://www.gov.uk/child-benefit) within 3 months
        - register the baby with a GP
        - [join the library](page:libraries): every baby gets a bag of books
        - see what [free childcare](page:childcare) you can get
      `),
    ],
  }),

  service('register-a-death', {
    title: 'Register a death',
    summary: 'Book a time with a registrar within 5 days of hearing from the medical examiner.',
    topic: 'births-deaths-and-marriages',
    introduction: prose(`
      We are sorry for your loss. The medical examiner’s office calls you when it has sent us the papers. You then have **5 days** to register. If the coroner looks into the death, wait until you hear from them.
    `),
    eligibility: prose(`
      A relative or partner should register. If there is nobody, it can be someone who was there, who represents the person, or who arranges the funeral.
    `),
    cost: prose(`
      Registering is free. Each certificate costs {{certificate-fee}}. Most people need 3 or 4, for banks and insurance.
    `),
    needs: prose(`
      Bring what you can find. Come even if something is missing.

      - the person’s passport, birth certificate and marriage certificate
      - a bill that shows where they lived
      - their NHS card
      - your own passport or driving licence
    `),
    time: prose(
      'The visit takes 40 minutes. You get the certificates and the green form for the funeral at the end.',
    ),
    start: start('Book a time', 'https://register.aldenbridge.example/death'),
    otherWays: prose(`
      Call {{phone-register-office}}. If a burial must be within a day for reasons of faith, call {{phone-out-of-hours}} at weekends.
    `),
    contact: to('contact', 'register-office'),
    body: [
      text(`
        ## Tell everyone at once

        The registrar gives you a number for **Tell Us Once**. With it you tell the government, the passport and driving licence offices and all our teams in one go.

        See [what to do when someone dies](step-by-step:when-someone-dies) for all the steps.
      `),
    ],
    lgsl: 328,
  }),

  service('order-a-certificate', {
    title: 'Order a copy of a certificate',
    summary: 'Copies of birth, death and marriage certificates from Aldenbridge since 1837.',
    topic: 'births-deaths-and-marriages',
    eligibility: prose(`
      Anyone can order one. The birth, death or marriage must have been in Aldenbridge district. For a baby born in the last 6 months you must be the parent.
    `),
    cost: prose(`
      | Service | Price | We post it within |
      | Usual | {{certificate-fee}} | 15 working days |
      | Priority | {{certificate-priority-fee}} | 1 working day |
    `),
    needs: prose(`
      - the names in full
      - the date, or the year to within 2 years
      - for a birth: the parents’ names, with the mother’s last name before she married
    `),
    time: prose('It takes 7 minutes. If we cannot find the entry, you get your money back.'),
    start: start('Order a certificate', 'https://register.aldenbridge.example/certificates'),
    otherWays: prose(
      'Call {{phone-register-office}}, or come to the [register office](contact:register-office).',
    ),
    contact: to('contact', 'register-office'),
  }),

  service('register-a-food-business', {
    title: 'Register a food business',
    summary: 'Register at least 28 days before you start to cook, sell or give out food.',
    topic: 'business-and-licences',
    eligibility: prose(`
      You must register if you cook, store, sell or give out food more than now and then. That includes:

      - cafés, shops, pubs and vans
      - a stall at [the market](page:market)
      - cakes that you bake at home and sell online
      - childminders, food banks and village halls

      You do not have to register to bring a cake to a fete.
    `),
    cost: prose('It is free, and we cannot say no.'),
    needs: prose(`
      - your name, address and phone number
      - the name of the business and where it is
      - what kind of food, and when you start
    `),
    time: prose(`
      It takes 15 minutes. You get a number at once. We visit within **28 days** of your start, without telling you when. Then you get a food hygiene rating from 0 to 5.
    `),
    start: start('Register now', 'https://food.aldenbridge.example/register'),
    otherWays: prose(
      'Call {{phone-main}} and ask for food safety. They also give a free hour of advice to new businesses.',
    ),
    contact: to('contact', 'licensing-team'),
  }),
];
