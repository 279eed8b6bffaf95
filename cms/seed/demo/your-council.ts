import { action, contact, details, download, image, info, page, table, text } from './writing.ts';
import type { DemoDocument } from './writing.ts';

const topic = 'your-council';
const elections = 'elections-and-voting';

/** Pages on the council, its councillors and elections. */
export const yourCouncil: DemoDocument[] = [
  page('contact-us', {
    title: 'Contact us',
    summary: 'Phone numbers, opening hours, and how to reach us at night.',
    topic,
    body: [
      info(
        'Danger to someone’s life? Call 999. For council emergencies at night and at weekends call {{phone-out-of-hours}}.',
      ),
      contact('customer-services'),
      table('Phone numbers', [
        ['For', 'Number', 'Shortest wait'],
        ['Bins, streets and everything else', '01632 960 100', 'Before 9:30am'],
        ['Council tax', '01632 960 110', 'Wednesday to Friday'],
        ['Benefits', '01632 960 120', 'After 2pm'],
        ['Housing and homelessness', '01632 960 130', 'Any time'],
        ['Parking', '01632 960 140', 'After 11am'],
        ['School admissions', '01632 960 150', 'After 3pm'],
        ['Adult social care', '01632 960 160', 'Any time'],
        ['Register office', '01632 960 170', 'After 10am'],
        ['Planning', '01632 960 180', 'Before noon'],
        ['Elections', '01632 960 190', 'Any time'],
      ]),
      text(`
        ## Come to the Town Hall

        We are open {{town-hall-hours}}. You do not need an appointment for most things. There is a quiet room, a hearing loop, a lift and a toilet for disabled people. Dogs that help you are welcome.

        ## If English is not your first language

        Say the name of your language when you call. We get someone who speaks it on the line in about 2 minutes. It is free.

        ## If you are deaf or find it hard to speak

        Use Relay UK: dial 18001 and then our number. You can use British Sign Language by video from 9am to 4pm on weekdays.

        ## Other formats

        Ask for anything on this site in large print, braille, easy read, audio or another language. We send it within 10 working days.
      `),
    ],
  }),

  page('councillors', {
    title: 'Find your councillor',
    summary: 'Who speaks for your part of the district, and what they can do for you.',
    topic,
    body: [
      text(`
        There are 45 councillors for 21 wards. You elect them every 4 years. The next election is on {{next-local-elections}}.

        ## What your councillor can do

        A councillor can take up a problem with the council if you got no answer, speak for your street or village, and vote on the budget and on plans. Councillors do not decide who gets a home, a benefit or a school place.

        | Part of the district | Wards | Councillors |
        | Aldenbridge town | Castle Hill, Market, Priory, Station, Wharf | 14 |
        | North | Northfield East, Northfield West, Stoke Pellow | 8 |
        | East | Hatherwick, Quarry, Nether Alden, Long Meadow | 9 |
        | South | Cold Ferring, Abbey, Millbrook, Oakhanger | 7 |
        | West | Cwm Merran, Ridgeway, Black Hill, Pentre, Upper Merran | 7 |

        ## How to reach them

        Write to the Town Hall, or email the name of your ward, such as [castlehill@aldenbridge.example](mailto:castlehill@aldenbridge.example). Each councillor answers within 5 working days. Many have a surgery each month where you can just walk in.

        ## How they should behave

        Councillors follow a code. They must say if they have an interest in a decision. If you think that one has broken the code, [complain](page:complaints) to the monitoring officer.
      `),
      action('Find your councillor by postcode', 'https://democracy.aldenbridge.example/councillors'),
    ],
  }),

  page('council-meetings', {
    title: 'Come to a council meeting',
    summary: 'Dates of meetings, how to watch, how to ask a question and start a petition.',
    topic,
    body: [
      table('Next meetings', [
        ['Meeting', 'Date', 'Time'],
        ['Planning committee', 'Wednesday 2 December 2026', '2pm'],
        ['Cabinet', 'Tuesday 8 December 2026', '10am'],
        ['Full council', 'Thursday 10 December 2026', '6:30pm'],
        ['Licensing committee', 'Tuesday 15 December 2026', '10am'],
        ['Planning committee', 'Wednesday 6 January 2027', '2pm'],
        ['Cabinet', 'Tuesday 19 January 2027', '10am'],
        ['Full council: the budget', 'Thursday 25 February 2027', '6:30pm'],
      ]),
      text(`
        Meetings are in the Council Chamber at the Town Hall. Anyone can come, and you can film. You can also watch online, live or later. Papers are out 5 working days before.

        ## Ask a question

        You can ask the cabinet or the full council one question at each meeting. Send it by 12 noon, 3 working days before. You have 2 minutes. You can ask one more question about the answer.

        ## Start a petition

        | Names | What happens |
        | 50 | An answer in writing within 20 working days |
        | 500 | You present it to the cabinet for 5 minutes |
        | 1,500 | Full council debates it |

        ## Why a door may be shut

        We must ask the public to leave when we talk about one person’s private life or about a contract. The papers say why.
      `),
      action('See papers and watch meetings', 'https://democracy.aldenbridge.example/meetings'),
    ],
  }),

  page('how-we-spend-your-money', {
    title: 'How we spend your money',
    summary: 'The budget for 2026 to 2027: what comes in, what goes out, and who decides.',
    topic,
    body: [
      image('market-square', 'Market Square. Pitch fees pay for the cleaning and the stalls.'),
      text(
        'This year we spend **£142.6 million** on services, not counting schools. That is £1,517 for each person who lives here.',
      ),
      table('What goes out, 2026 to 2027', [
        ['Service', 'Million pounds', 'Share'],
        ['Adult social care', '54.2', '38%'],
        ['Children’s services', '31.4', '22%'],
        ['Bins, streets and parks', '18.5', '13%'],
        ['Roads and transport', '14.3', '10%'],
        ['Housing and homelessness', '8.6', '6%'],
        ['Libraries, leisure and museum', '5.7', '4%'],
        ['Planning and licences', '4.3', '3%'],
        ['Running the council', '5.6', '4%'],
      ]),
      table('What comes in, 2026 to 2027', [
        ['From', 'Million pounds', 'Share'],
        ['Council tax', '72.7', '51%'],
        ['Government grants', '35.7', '25%'],
        ['Business rates', '22.8', '16%'],
        ['Fees and rents', '11.4', '8%'],
      ]),
      text(`
        ## Who decides

        Officers draft the budget in autumn. You can comment from November to January. Full council votes in February.

        ## See every payment

        We publish each payment over £500, every month. See [freedom of information](page:freedom-of-information) for anything else.
      `),
      download('budget-summary'),
    ],
  }),

  page('complaints', {
    title: 'Complain about the council',
    summary: 'How to complain, how long it takes, and who to go to if you are not happy with the answer.',
    topic,
    body: [
      text(`
        Tell us when we did something wrong, were late or were rude. We would rather know. It will not change how we treat you.

        ## Before you complain

        Most problems are put right fastest by the team. For a missed bin, [report it](service:missed-bin). For a fine or a benefit there is an appeal, which is stronger than a complaint.

        ## How to complain

        Use the form, call {{phone-main}} or write to the Town Hall. Say what happened, when, and what would put it right. You can ask someone to do it for you.

        ## What happens next

        1. **Stage 1.** A manager of the service answers within 10 working days.
        2. **Stage 2.** If you are not happy, ask within 20 working days. Somebody from another service looks at it and answers within 20 working days.
        3. **Ombudsman.** If you are still not happy, go to the Local Government and Social Care Ombudsman. It is free and independent.

        ## If we got it wrong

        We say sorry, put it right, and say what we change. We may pay you back what it cost you.

        Last year 412 people complained. We agreed with 187 of them.
      `),
      action('Make a complaint', 'form:make-a-complaint'),
      details(
        'Say thank you',
        'If someone did well, tell us by the same form. We pass it on to them and to their manager within a week.',
      ),
    ],
  }),

  page('freedom-of-information', {
    title: 'Ask for information',
    summary: 'Freedom of information, and how to see what we hold about you.',
    topic,
    body: [
      text(`
        ## What we know and do: freedom of information

        Anyone can ask, from anywhere. You do not have to say why.

        1. Look first in our [published answers](https://foi.aldenbridge.example/answers). There are over 2,000.
        2. Ask by email to [foi@aldenbridge.example](mailto:foi@aldenbridge.example) or by letter. Give your real name.
        3. We answer within **20 working days**.

        It is free, unless it takes us more than 18 hours to find. We may keep back what is private or would harm someone. We tell you the reason.

        ## What we hold about you

        You have a right to see it and to have mistakes put right. Ask by email to [mydata@aldenbridge.example](mailto:mydata@aldenbridge.example) or at the Town Hall. We need a copy of your passport or driving licence.

        We answer within **1 month**. If there is a lot, such as social care files, we can take 2 months more. It is free.

        ## If you are not happy

        Ask us to look again within 40 working days. After that you can go to the Information Commissioner.
      `),
      contact('customer-services'),
    ],
  }),

  page('jobs', {
    title: 'Work for us',
    summary: 'Jobs, apprenticeships and what you get when you work for Aldenbridge Council.',
    topic,
    body: [
      text(`
        About 1,900 people work here: carers, planners, drivers, librarians, engineers and many more.

        ## What you get

        - at least £13.45 an hour, from the first day and at any age
        - 26 days of holiday, and bank holidays
        - the Local Government Pension
        - flexible hours, and a home day each week where the job allows it
        - a guaranteed interview if you are disabled, a carer, a care leaver or left the armed forces, and have the basic skills

        ## How to apply

        Tell us how you meet each point of the job description. Give an example for each. We take your name and age away before we read it. You hear from us within 10 working days of the last day to apply.

        ## Apprenticeships

        About 30 start each September, in business, digital, care, gardening and road works. You earn the same hourly rate as everyone else. Apply from 1 February.

        ## Work experience

        You can come for a week if you are 14 or over. Ask your school, or call {{phone-main}}.
      `),
      action('See all jobs', 'https://jobs.aldenbridge.example'),
    ],
  }),

  page('register-to-vote', {
    title: 'Register to vote',
    summary: 'Who can register, how to do it, and what to do when you move.',
    topic: elections,
    body: [
      text(`
        You must be on the register to vote. It takes 5 minutes. To vote in the next election, register by {{register-to-vote-deadline}}.

        ## Who can register

        You can register if you are 16 or over and are one of these:

        - a British or Irish citizen
        - a citizen of a Commonwealth country who may live here
        - a citizen of Denmark, Luxembourg, Poland, Portugal or Spain who may live here
        - another EU citizen who has lived here with permission since before 2021

        You can vote in local elections when you are 18.

        ## How to register

        Use the national website. You need your date of birth and your National Insurance number. If you want a paper form, call {{phone-elections}}.

        Each adult has to register. Nobody can do it for the whole home.

        ## When you move

        You need to register again at the new address. It does not happen by itself when you [tell us for council tax](service:council-tax-change-of-address).

        ## Keep your name private

        There are two registers. Anyone can buy the open one. You can leave it at any time, and it does not change your right to vote. If your name on any list puts you in danger, call us.
      `),
      contact('electoral-services'),
    ],
  }),

  page('how-to-vote', {
    title: 'How to vote on 6 May 2027',
    summary: 'Vote in person with photo ID, by post, or ask someone to vote for you.',
    topic: elections,
    body: [
      text(`
        On {{next-local-elections}} you elect all 45 councillors, and the councillors of most parishes.

        | By when | What |
        | {{register-to-vote-deadline}} | Last day to [register](page:register-to-vote) |
        | Tuesday 20 April 2027, 5pm | Last time to ask for a postal vote |
        | Tuesday 27 April 2027, 5pm | Last time to ask for a proxy vote or free voter ID |
        | Thursday 6 May 2027, 7am to 10pm | Vote |
        | Friday 7 May 2027, from 10am | We count the votes at Riverside Leisure Centre |

        ## In person

        Go to the place on your poll card. You need photo ID: a passport, a driving licence, a Blue Badge or an older person’s bus pass, for example. It can be out of date if it still looks like you. If you have none, ask for a free Voter Authority Certificate.

        You can get help. Ask for large print, a magnifier, a seat or a device that lets you vote without sight.

        ## By post

        We send your papers about 2 weeks before. Send them back at once, or hand them in at any polling station in your area by 10pm on the day. You must fill in a form when you hand them in.

        ## By proxy

        Someone you trust can vote for you. If you fall ill after the last day, ask us for an emergency proxy until 5pm on the day itself.
      `),
      contact('electoral-services'),
    ],
  }),
];
