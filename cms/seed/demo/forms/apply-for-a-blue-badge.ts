import { prose } from '#shared/schema/prose.ts';
import { to } from '../writing.ts';
import { example, exit, form, holds, option, route, step, when } from './asking.ts';

/** Who gets certain benefits gets one; others are asked how they move; who can't get one is told at once. */
export const applyForABlueBadge = form('apply-for-a-blue-badge', {
  title: 'Apply for a Blue Badge',
  summary: 'Apply for yourself, or for somebody you help.',
  topic: to('topic', 'parking'),
  introduction: prose(`
    It takes about 20 minutes, and you can save it and come back. The badge costs {{blue-badge-fee}}, which you pay only if you get it.

    You need a photo of the person, proof of who they are and where they live, and the letter about their benefit if they get one.
  `),
  conditions: [
    {
      blockType: 'form-condition',
      name: 'for-somebody-else',
      when: [when('for-whom', 'is', 'other')],
    },
    { blockType: 'form-condition', name: 'no-benefit', when: [when('benefits', 'contains', 'none')] },
  ],
  steps: [
    step(
      'Who the badge is for',
      [
        {
          blockType: 'radios',
          name: 'for-whom',
          label: 'Who is the badge for?',
          called: 'who the badge is for',
          options: [
            option('me', 'Me'),
            option('other', 'Somebody else', { hint: 'Such as your child, or somebody you care for' }),
            option('organisation', 'An organisation that drives disabled people'),
          ],
        },
        {
          blockType: 'yes-no',
          name: 'lives-here',
          label: 'Does the person live in Aldenbridge district?',
          called: 'the person lives in Aldenbridge district',
          showIf: [when('for-whom', 'is-not', 'organisation')],
        },
      ],
      {
        routes: [
          route('organisation', when('for-whom', 'is', 'organisation')),
          route('another-council', when('lives-here', 'is', 'no')),
        ],
      },
    ),
    step('Benefits', [
      {
        blockType: 'checkboxes',
        name: 'benefits',
        label: 'Does the person get any of these?',
        hint: 'Select all that apply.',
        called: 'what the person gets, or none of these',
        options: [
          option('pip-moving', 'Personal Independence Payment, with 8 points or more for moving around'),
          option('pip-planning', 'Personal Independence Payment, with 10 points for planning a journey'),
          option('dla', 'Disability Living Allowance, the higher rate of the mobility part'),
          option('war-pension', 'War Pensioners’ Mobility Supplement'),
          option('blind', 'They are registered as blind', { hint: 'Severely sight impaired' }),
          option('none', 'None of these', { alone: true }),
        ],
      },
    ]),
    step(
      'Getting around',
      [
        {
          blockType: 'checkboxes',
          name: 'difficulty',
          label: 'Is any of this true for the person?',
          hint: 'Select all that apply.',
          called: 'what is true for the person, or none of these',
          options: [
            option('walking', 'They cannot walk, or find it very hard', { reveals: 'how-far' }),
            option('hidden', 'A journey is very hard or risky for them', {
              hint: 'For example, because of dementia, autism or anxiety',
            }),
            option('arms', 'They drive often and cannot use a parking meter because of their arms'),
            option('under-three', 'They are under 3 and must be near a car or a medical machine'),
            option('none', 'None of these', { alone: true }),
          ],
        },
        {
          blockType: 'radios',
          name: 'how-far',
          label: 'How far can they walk before they have to stop?',
          hint: 'With the aids that they use. A bus is about 10 metres long.',
          called: 'how far they can walk',
          options: [
            option('none', 'They cannot walk'),
            option('30', 'Less than 30 metres'),
            option('80', '30 to 80 metres'),
            option('more', 'More than 80 metres, with pain or very slowly'),
          ],
        },
      ],
      {
        showIf: [holds('no-benefit')],
        routes: [route('not-eligible', when('difficulty', 'contains', 'none'))],
      },
    ),
    step(
      'A usual day',
      [
        {
          blockType: 'long-text',
          name: 'usual-day',
          label: 'What happens when the person goes out?',
          hint: 'Say what is hard, what helps, and how long it takes to recover. A bad day counts as much as a good one.',
          called: 'what happens when the person goes out',
          maxWords: 300,
          rows: 8,
        },
      ],
      { showIf: [holds('no-benefit')] },
    ),
    step(
      'The person who needs it',
      [
        {
          blockType: 'text',
          name: 'their-name',
          label: 'Their full name',
          hint: 'As it is on their passport or birth certificate.',
          called: 'their full name',
          max: 120,
        },
        {
          blockType: 'date',
          name: 'their-birth',
          label: 'Their date of birth',
          purpose: 'to see who may have a badge',
          hint: 'For example, 31 3 1980.',
          called: 'their date of birth',
          earliest: '1900-01-01',
          latestDays: 0,
        },
        {
          blockType: 'radios',
          name: 'their-relation',
          label: 'Why do you apply for them?',
          called: 'why you apply for them',
          options: [
            option('parent', 'I am their parent or guardian'),
            option('asked', 'They asked me to'),
            option('attorney', 'I have a power of attorney, or a court appointed me'),
            option('other', 'Another reason', { reveals: 'their-reason' }),
          ],
        },
        {
          blockType: 'text',
          name: 'their-reason',
          label: 'What is the reason?',
          called: 'the reason',
          max: 200,
        },
      ],
      { showIf: [holds('for-somebody-else')] },
    ),
    step('About you', [
      {
        blockType: 'name',
        name: 'name',
        label: 'Full name',
        purpose: 'to put on the badge',
        called: 'your full name',
      },
      {
        blockType: 'date',
        name: 'birth',
        label: 'Date of birth',
        purpose: 'to see who may have a badge',
        hint: 'For example, 31 3 1980.',
        called: 'your date of birth',
        earliest: '1900-01-01',
        latestDays: 0,
        ofBirth: true,
        showIf: [when('for-whom', 'is', 'me')],
      },
      {
        blockType: 'national-insurance-number',
        name: 'insurance-number',
        label: 'National Insurance number',
        purpose: 'to find your benefit, so that you need not prove it',
        hint: 'It helps us to find your benefit. It’s on your payslip or benefit letter. For example, ‘QQ 12 34 56 C’.',
        called: 'your National Insurance number',
        optional: true,
        showIf: [when('for-whom', 'is', 'me')],
      },
      {
        blockType: 'email',
        name: 'email',
        label: 'Email address',
        purpose: 'to tell you what we decide',
        hint: 'We only use it to write to you about this badge.',
        called: 'your email address',
      },
      {
        blockType: 'telephone',
        name: 'telephone',
        label: 'Telephone number',
        purpose: 'to ask you if something is not clear',
        hint: 'If we have a question.',
        called: 'your telephone number',
        optional: true,
      },
    ]),
    step('Where to send the badge', [
      {
        blockType: 'address',
        name: 'address',
        label: 'Where does the person live?',
        purpose: 'to send the badge there',
        hint: 'We send the badge there.',
      },
    ]),
    step('A photo of the person', [
      {
        blockType: 'file',
        name: 'photo',
        label: 'Upload a photo of the person',
        hint: 'Head and shoulders, in front of a plain wall. A photo from a phone is fine.',
        called: 'a photo of the person',
        pictures: true,
        pdf: false,
      },
    ]),
    step('Proof of who and where', [
      {
        blockType: 'file',
        name: 'identity',
        label: 'Upload proof of who the person is',
        hint: 'A passport, a driving licence or a birth certificate: a photo or a scan of it.',
        called: 'proof of who the person is',
        pictures: true,
        pdf: true,
        most: 2,
      },
      {
        blockType: 'file',
        name: 'residence',
        label: 'Upload proof of where the person lives',
        hint: 'A council tax bill or a letter from the last 12 months. For a child, a letter from the school.',
        called: 'proof of where the person lives',
        pictures: true,
        pdf: true,
        most: 2,
      },
    ]),
    step(
      'Proof of the benefit',
      [
        {
          blockType: 'file',
          name: 'benefit-letter',
          label: 'Upload the letter about the benefit',
          hint: 'All its pages, because the points are near the end. For people who are registered as blind, the certificate.',
          called: 'the letter about the benefit',
          pictures: true,
          pdf: true,
          most: 10,
        },
      ],
      { showIf: [{ blockType: 'none-of', tests: [holds('no-benefit')] }] },
    ),
    step(
      'Letters about the person’s health',
      [
        {
          blockType: 'file',
          name: 'health-letters',
          label: 'Upload letters about the person’s health',
          hint: 'From a hospital, a doctor or a therapist. A list of medicines helps, too.',
          called: 'a letter about the person’s health',
          pictures: true,
          pdf: true,
          most: 10,
        },
      ],
      { name: 'health', showIf: [holds('no-benefit')] },
    ),
    step('Declaration', [
      {
        blockType: 'content',
        name: 'misuse',
        label: 'You can be fined up to £1,000 if you use a badge that is not yours',
        look: 'warning',
      },
      {
        blockType: 'declaration',
        name: 'declaration',
        label: 'Are your answers true?',
        hint: 'We may check them with the Department for Work and Pensions. If something is not true, we can take the badge back.',
        statement: 'My answers are true as far as I know, and you may check them',
      },
    ]),
    exit(
      'organisation',
      'Call us about a badge for an organisation',
      `
        An organisation applies with a letter instead: it has to show that it drives disabled people who could have a badge of their own.

        Call {{phone-parking}} and we send you what you need.
      `,
    ),
    exit(
      'another-council',
      'Apply to the council where the person lives',
      `
        Only that council can give them a badge. [Find it on GOV.UK](https://www.gov.uk/find-local-council).

        Somebody who is about to move to Aldenbridge can apply here after the move.
      `,
    ),
    exit(
      'not-eligible',
      'You cannot get a Blue Badge at the moment',
      `
        A badge is for people who get one of the benefits, cannot walk far, or for whom a journey is very hard or risky.

        If one of these is true after all, go back and change your answer. If it gets worse, apply again at any time.

        ## What you can do instead

        - ask for a [disabled bay or other help with parking](contact:parking-services)
        - ask about [support if you care for somebody](page:support-for-carers)
        - call {{phone-parking}} if you think that this is wrong
      `,
    ),
  ],
  next: prose(`
    We decide within **12 weeks**. Most people who get one of the benefits hear within 2 weeks.

    We may ask the person to meet a physiotherapist at the Town Hall. If we say yes, you pay {{blue-badge-fee}}, and the badge comes by post within 10 days.
  `),
  privacy: prose(`
    We use your answers to decide about the badge, and share them with the Department for Transport, which keeps the list of badges. We delete them 3 years after the decision.
  `),
  otherWays: prose(`
    Call {{phone-parking}} and we fill in the form with you. [Libraries](page:libraries) have computers that you can use, and can scan your papers.
  `),
  contact: to('contact', 'parking-services'),
  recipient: 'parking@aldenbridge.example',
  retentionDays: 1096,
  examples: [
    example(
      'Gets a benefit that is enough',
      'check',
      ['for-whom', 'me'],
      ['lives-here', 'yes'],
      ['benefits', 'blind'],
    ),
    example('Lives outside the district', 'another-council', ['for-whom', 'other'], ['lives-here', 'no']),
    example('An organisation', 'organisation', ['for-whom', 'organisation']),
    example(
      'No benefit, and nothing that makes it hard to get around',
      'not-eligible',
      ['for-whom', 'me'],
      ['lives-here', 'yes'],
      ['benefits', 'none'],
      ['difficulty', 'none'],
    ),
    example(
      'No benefit, but can hardly walk',
      'check',
      ['for-whom', 'me'],
      ['lives-here', 'yes'],
      ['benefits', 'none'],
      ['difficulty', 'walking'],
      ['how-far', '30'],
    ),
  ],
});
