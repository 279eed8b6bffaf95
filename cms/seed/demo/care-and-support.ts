import { action, contact, details, guide, info, page, quote, text, warning } from './writing.ts';
import type { DemoDocument } from './writing.ts';

const topic = 'care-and-support';

/** Pages and the guide on care and support for adults. */
export const careAndSupport: DemoDocument[] = [
  guide('care-for-adults', {
    title: 'Care and support for adults',
    summary: 'Ask for an assessment, see what help there is, and find out what you may have to pay.',
    topic,
    parts: [
      [
        'Ask for an assessment',
        [
          text(`
            Ask us if you find it hard to wash, dress, eat, get about or keep your home going. You may be old, ill or disabled, or have poor mental health. It makes no difference how much money you have.

            You can ask for yourself. You can also ask for someone else if they agree.

            ## What happens

            1. You call {{phone-care}} or fill in the form online. It takes about 15 minutes.
            2. We call you within 2 working days. We may be able to help at once, with equipment for example.
            3. A social worker or care officer meets you at home within 28 days. It takes about 2 hours. It is free.
            4. We write down what you find hard, what you want and what would help. You get a copy.

            You can have a friend or relative with you. If you have nobody, and find it hard to follow or speak, we get an advocate for you.
          `),
          action('Ask for a care assessment', 'https://care.aldenbridge.example/assessment'),
        ],
      ],
      [
        'Help to live at home',
        [
          text(`
            Most people want to stay in their own home. These can help:

            | Help | What it is | What it costs |
            | Reablement | Up to 6 weeks of visits so that you can do things by yourself again | Free |
            | [Equipment](page:equipment-for-your-home) | Rails, seats, alarms | Mostly free |
            | Home care | A carer who helps you to wash, dress and eat | Depends on your money |
            | Day centres | Meals, company and activities at Northfield and Hatherwick | £14 a day with lunch |
            | Alarm | A button that calls help day and night | £5.20 a week |
            | Extra care housing | A flat of your own, with carers in the building | Rent and care |

            ## Choose it yourself

            You can take a **direct payment**. We pay you the money and you choose and pay for your care. You can employ someone you know. We help with wages and rules.
          `),
        ],
      ],
      [
        'Care homes',
        [
          text(`
            A care home may be right if you are not safe at home any more, even with help. Some homes have nurses.

            ## Choose a home

            There are 23 care homes in the district. Visit 2 or 3. Go at a meal time, and ask how many staff work at night. Read the report of the Care Quality Commission.

            If we help to pay, we tell you how much we can pay a week. We must offer you at least one home for that amount. You can choose a dearer one if somebody else pays the difference.

            ## Before you sign

            Speak to us first, even if you can pay for yourself. If your money runs down to {{care-upper-limit}} and we have not met you, we may not be able to pay for the home you are in.
          `),
        ],
      ],
      [
        'What you may have to pay',
        [
          text(`
            After the assessment we look at your money.

            | Your savings | What you pay |
            | Over {{care-upper-limit}} | All of your care |
            | {{care-lower-limit}} to {{care-upper-limit}} | Part of it |
            | Under {{care-lower-limit}} | What you can afford from your income |

            We do not count your home if you get care there. If you move to a care home, we count it after 12 weeks. We do not count it while your partner, or a relative over 60, still lives there.

            We always leave you enough to live on.

            ## If your money is in your home

            You do not have to sell at once. With a **deferred payment** we pay the care home and get the money back later, from the sale. We charge interest.

            ## Care that the NHS pays for

            Care is free if you have a main need for health care. Ask a doctor, nurse or social worker for a “continuing healthcare” check.
          `),
          info('Take advice before you give money or a home away. We may count it as if you still had it.'),
          contact('adult-social-care'),
        ],
      ],
    ],
  }),

  page('worried-about-an-adult', {
    title: 'Worried about an adult',
    summary: 'Tell us if you think that an adult is being hurt, neglected or robbed.',
    topic,
    body: [
      warning(
        'Is someone in danger now? Call 999. Otherwise call us on {{phone-care}}, {{phone-hours}}, or on {{phone-out-of-hours}} at any other time.',
      ),
      text(`
        You do not have to be sure. You do not need proof. You can stay anonymous.

        ## What to look out for

        - bruises or falls that nobody explains
        - dirty clothes, no food at home, no medicine
        - fear of one person, or of being alone with them
        - money that is gone, or a new friend who looks after it
        - someone who is never allowed to speak for themselves
        - a person who works for no pay or lives where they work

        It can happen at home, in a care home, at work or online.

        ## What happens next

        1. A social worker calls you back the same day.
        2. We talk to the adult, alone and in a safe place. We ask what **they** want.
        3. If there is a risk, we agree a plan with them, and with the police or a doctor if needed.
        4. We tell you that we have acted. We may not be able to tell you more.

        ## If it is a child

        Call the children’s team on 01632 960 165.
      `),
      details(
        'If you work with the person',
        `
        Do not ask questions that suggest an answer. Write down what was said in the person’s own words, with the time. Tell your manager today, and us. If your manager is the problem, come straight to us.
        `,
      ),
    ],
  }),

  page('support-for-carers', {
    title: 'Support if you look after someone',
    summary: 'Breaks, money, advice and your right to a carer’s assessment.',
    topic,
    body: [
      text(`
        You are a carer if you help someone who could not manage without you, and you are not paid for it. Most carers do not think of themselves as carers.

        ## Ask for a carer’s assessment

        It is about **you**: your health, your work, your sleep, and what you have given up. You have a right to it even if the person you care for wants no help.

        Call {{phone-care}}. We meet you within 28 days. You may get:

        - a break, with someone to sit in for you
        - a one-off payment of up to £300, for driving lessons or a washing machine for example
        - training, such as how to lift safely
        - a carer’s card: if you have an accident, we know that someone waits for you at home

        ## Money

        - Carer’s Allowance, if you care for 35 hours a week
        - [a council tax discount](guide:council-tax)
        - free entry to Riverside Leisure Centre while you bring someone

        ## Work

        You can ask to work flexibly from your first day in a job. You also have a right to one week of unpaid carer’s leave a year.

        ## Young carers

        If you are under 18, there is a club for you each Tuesday and a weekend away each year. Call 01632 960 166.
      `),
      quote(
        'I went for the form and stayed for the coffee. For two hours a week I am not a nurse, I am just myself.',
        'A carer from Stoke Pellow',
      ),
      contact('adult-social-care'),
    ],
  }),

  page('equipment-for-your-home', {
    title: 'Equipment for your home',
    summary: 'Free rails, seats and other things that make it safer and easier to live at home.',
    topic,
    body: [
      text(`
        We lend you equipment for free. Small changes up to £1,000, such as rails and ramps, are free too.

        ## What you can get

        - rails beside the bath, toilet and front door
        - a raised toilet seat or a seat for the shower
        - raisers that lift your bed or chair
        - a key safe, so that a carer can come in
        - a flashing doorbell or a clock for people with dementia

        ## How to ask

        Use our online check. It asks what you find hard and suggests what may help. It takes 10 minutes. For most small things we bring them within 7 working days, with no visit first.

        If you need more than that, an occupational therapist visits you. Urgent visits, such as when you leave hospital, are within 2 working days. Others are within 6 weeks.

        ## Give it back

        Call 01632 960 168 and we fetch it. You can also leave it at a [recycling centre](page:recycling-centres). We clean it and lend it to someone else.

        ## Larger changes

        A stairlift, a level shower or a wider door can be paid for with a [disabled facilities grant](page:disabled-facilities-grant).
      `),
      action('Check what could help you', 'https://care.aldenbridge.example/equipment'),
      contact('adult-social-care'),
    ],
  }),
];
