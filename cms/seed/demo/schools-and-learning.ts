import { action, contact, details, guide, info, page, table, text, warning } from './writing.ts';
import type { DemoDocument } from './writing.ts';

const topic = 'schools-and-learning';

/** Pages and the guide on schools, learning and childcare. */
export const schoolsAndLearning: DemoDocument[] = [
  guide('school-places', {
    title: 'Apply for a school place',
    summary: 'How and when to apply for primary and secondary school, and how to appeal.',
    topic,
    parts: [
      [
        'Starting primary school',
        [
          text(`
            Your child can start school in the September after they turn 4. You need to apply, even if your child goes to the nursery of the school.

            | Born | Starts in | Apply by | You hear on |
            | 1 September 2022 to 31 August 2023 | September 2027 | 15 January 2027 | 16 April 2027 |
            | 1 September 2023 to 31 August 2024 | September 2028 | 15 January 2028 | 18 April 2028 |

            You can ask for a later start if your child was born between 1 April and 31 August.

            ## Infant to junior school

            Castle Infants ends with Year 2. You need to apply for a junior school by the same dates.
          `),
          action('Apply for a primary school', 'https://schools.aldenbridge.example/primary'),
        ],
      ],
      [
        'Starting secondary school',
        [
          text(`
            Apply when your child is in Year 6. For September 2027 the last day was 31 October 2026. You hear on 1 March 2027.

            You can still apply now. Late applications come after all those that were on time, so you may not get the school you want.

            ## Our secondary schools

            | School | Places in Year 7 | Open evening |
            | Alden Valley Academy | 210 | September |
            | Priory School | 180 | September |
            | St Werburgh’s Catholic High School | 120 | October |

            If your child has an education, health and care plan, do not use this form. Your plan officer helps you. See [special educational needs](page:special-educational-needs).
          `),
          action('Apply late for a secondary school', 'https://schools.aldenbridge.example/secondary'),
        ],
      ],
      [
        'How places are given',
        [
          text(`
            Name 3 schools in the order you like them best. It does not help to name only one.

            If more children ask for a school than it has places, it uses these rules in this order:

            1. children in care, and children who were in care
            2. children with a medical or social need for that school
            3. children with a brother or sister there
            4. children of staff
            5. children who live nearest, measured in a straight line

            Church schools also look at faith. Their own form asks for that. It goes to the school.

            We offer you the first school on your list that has a place for your child. If none has, we offer the nearest one with a place.
          `),
          warning('We check addresses. If you use one where you do not live, your child can lose the place.'),
        ],
      ],
      [
        'Changing school during the year',
        [
          text(`
            Talk to the school your child goes to first. A change is hard for many children, and most problems can be solved.

            If you are [moving home](step-by-step:moving-home), apply up to 6 weeks before you need the place. We need proof of your new address, such as a tenancy agreement or a letter from a solicitor.

            We answer within 10 school days. If the school is full, we offer the nearest one with a place. Your child can also go on a waiting list.
          `),
          action('Apply to change school', 'https://schools.aldenbridge.example/change'),
        ],
      ],
      [
        'If you do not get the school you want',
        [
          text(`
            You can do all of these at the same time:

            - accept the place you were offered, so that your child has a school
            - go on the waiting list: you can ask for your place on it each month
            - appeal

            ## How to appeal

            1. Send your reasons within 20 school days of our letter.
            2. You get a date within 40 school days.
            3. Three people who do not work for the school or the council hear you. Bring a friend if you like.
            4. You get the answer within 5 school days. It is final.

            In Reception, Year 1 and Year 2 a class can have 30 children at most. An appeal there can only succeed if someone made a mistake. About 1 in 20 does. For secondary schools it is about 1 in 4.
          `),
          contact('school-admissions'),
        ],
      ],
    ],
  }),

  page('school-term-dates', {
    title: 'School term dates',
    summary: 'Term dates and holidays for 2026 to 2027 and 2027 to 2028.',
    topic,
    body: [
      table('Term dates 2026 to 2027', [
        ['Term', 'First day', 'Half term', 'Last day'],
        ['Autumn', 'Tuesday 1 September 2026', '26 to 30 October', 'Friday 18 December 2026'],
        ['Spring', 'Monday 4 January 2027', '15 to 19 February', 'Thursday 25 March 2027'],
        ['Summer', 'Monday 12 April 2027', '31 May to 4 June', 'Wednesday 21 July 2027'],
      ]),
      table('Term dates 2027 to 2028', [
        ['Term', 'First day', 'Half term', 'Last day'],
        ['Autumn', 'Wednesday 1 September 2027', '25 to 29 October', 'Friday 17 December 2027'],
        ['Spring', 'Tuesday 4 January 2028', '14 to 18 February', 'Friday 31 March 2028'],
        ['Summer', 'Tuesday 18 April 2028', '29 May to 2 June', 'Friday 21 July 2028'],
      ]),
      text(`
        Schools also close for 5 training days. Each school chooses its own, so look at the website of your school. Academies and church schools can have other dates.

        ## Time off in term

        You need permission from the head teacher. It is given only in rare cases. If you take your child on holiday without it, you can be fined £80 for each parent and each child. It doubles after 21 days.

        ## Closed because of snow

        Head teachers decide by 7:30am. Schools tell parents by text message, and we list closed schools on our home page.
      `),
    ],
  }),

  page('school-transport', {
    title: 'Free school transport',
    summary: 'Who can go to school by bus or taxi for free, and how to buy a spare seat.',
    topic,
    body: [
      text(`
        Your child can travel for free if they go to the nearest suitable school and one of these is true:

        - they are under 8 and live more than **2 miles** away
        - they are 8 or over and live more than **3 miles** away
        - there is no safe way to walk
        - they cannot walk there because of a disability

        We measure the shortest safe way on foot.

        ## If you have a low income

        There are more rights if your child gets [free school meals](service:free-school-meals) because of your income:

        - aged 8 to 10: more than 2 miles from the nearest school
        - aged 11 to 16: 2 to 6 miles away from one of the 3 nearest schools
        - aged 11 to 16: 2 to 15 miles from the nearest school of your faith

        ## How to apply

        Apply by 31 May for September. We answer within 10 working days. You get a bus pass by post in August. During the year it takes about 2 weeks.

        ## Buy a spare seat

        If there is room, you can buy a seat for {{school-bus-seat-fee}}. We tell you in the first week of each term. We may have to take it back if a child with a right to it needs it.
      `),
      action('Apply for school transport', 'https://schools.aldenbridge.example/transport'),
      contact('school-admissions'),
    ],
  }),

  page('childcare', {
    title: 'Childcare and free hours',
    summary: 'Find a nursery or childminder, and get up to 30 hours a week for free.',
    topic,
    body: [
      text(`
        | Your child | What you can get | Who can get it |
        | 9 months to 4 years | 30 hours a week | Working parents |
        | 2 years | 15 hours a week | Families who get some benefits |
        | 3 and 4 years | 15 hours a week | Everyone |

        Hours are for 38 weeks a year. Many nurseries let you spread fewer hours over the whole year.

        ## When hours begin

        They begin in the term **after** your child reaches the age.

        | Child reaches the age from | Hours begin on |
        | 1 September to 31 December | 1 January |
        | 1 January to 31 March | 1 April |
        | 1 April to 31 August | 1 September |

        ## How to get them

        - Working parents: apply to HMRC for a code. Each parent must earn at least the minimum wage for 16 hours a week. Renew the code every 3 months.
        - Families who get benefits: apply to us. We answer in 2 working days.
        - 15 hours for everyone: just ask the nursery.

        A nursery can ask you to pay for meals, nappies or trips. It cannot make you pay to get the free hours.

        ## Find childcare

        Our Family Information Service knows all 74 nurseries and childminders in the district, and who has a place. Call 01632 960 155.
      `),
      action('Search for childcare', 'https://families.aldenbridge.example/childcare'),
      info(
        'Family hubs at Northfield and Wharf Lane have play groups, health visitors and help for parents. You can just walk in.',
      ),
    ],
  }),

  page('special-educational-needs', {
    title: 'Special educational needs',
    summary: 'Support at school, education, health and care plans, and who can help you.',
    topic,
    body: [
      text(`
        Your child has special educational needs if they need more help to learn than most children of their age.

        ## Start with the school

        Talk to the teacher, and to the person in charge of special needs, called the SENCO. Every school must find out what help a child needs and give it. You should meet at least 3 times a year to see if it works. No test or diagnosis is needed.

        ## Ask for an education, health and care plan

        A plan is for children who need more than a school can give by itself. You, the school or a young person over 16 can ask us.

        1. You ask us in writing or online.
        2. We tell you within **6 weeks** if we will look into it.
        3. We ask teachers, doctors and an educational psychologist.
        4. You get a draft. You have 15 days to comment and name a school.
        5. You get the plan within **20 weeks** of asking.

        We look at the plan with you once a year.

        ## If you disagree

        You can have a meeting with an independent mediator, or appeal to a tribunal. You have 2 months from our letter.

        ## Independent advice

        The parents’ advice service is free and not part of the council. Call 01632 960 158 on weekdays from 9:30am to 2:30pm.
      `),
      details(
        'Short breaks',
        `
        We pay for clubs, holiday schemes and nights away for disabled children, so that the family can rest. Children with the higher rate of Disability Living Allowance can go to clubs without an assessment. Call {{phone-care}} for everything else.
        `,
      ),
    ],
  }),
];
