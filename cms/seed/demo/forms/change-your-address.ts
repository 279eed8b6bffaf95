import { prose } from '#shared/schema/prose.ts';
import { to } from '../writing.ts';
import { form, option, step, when, holds } from './asking.ts';

/** Moving in, out or within the district: who pays where, from which day. */
export const changeYourAddress = form('change-your-address-for-council-tax', {
  title: 'Change your address for council tax',
  summary: 'Tell us that you move into, out of or within Aldenbridge district.',
  topic: to('topic', 'council-tax'),
  introduction: prose(`
    It takes about 10 minutes. You need:

    - the old and the new address
    - the day on which you move
    - the name and date of birth of everybody who moves with you
    - the name of your landlord or letting agent, if you rent
  `),
  conditions: [
    {
      blockType: 'form-condition',
      name: 'comes-here',
      when: [{ blockType: 'any-of', tests: [when('move', 'is', 'in'), when('move', 'is', 'within')] }],
    },
    {
      blockType: 'form-condition',
      name: 'was-here',
      when: [{ blockType: 'none-of', tests: [when('move', 'is', 'in')] }],
    },
  ],
  steps: [
    step('Your move', [
      {
        blockType: 'radios',
        name: 'move',
        label: 'How do you move?',
        called: 'how you move',
        options: [
          option('in', 'Into Aldenbridge district'),
          option('within', 'From one home in the district to another'),
          option('out', 'Out of the district, but in the UK'),
          option('abroad', 'Out of the UK'),
        ],
      },
      {
        blockType: 'date',
        name: 'move-date',
        label: 'When do you move, or when did you move?',
        hint: 'For example, 20 11 2026. You can tell us up to 6 weeks before.',
        called: 'the day you move',
        latestDays: 42,
        earliestDays: -2192,
      },
      {
        blockType: 'content',
        name: 'late',
        label: 'Tell us within 21 days of your move',
        look: 'details',
        text: prose(`
          You have to tell us within 21 days. If it is longer ago, tell us now: we work out the bill from the right day, and first ask you why.
        `),
      },
    ]),
    step('Where you move from', [
      {
        blockType: 'address',
        name: 'old-address',
        label: 'What is your old address?',
        purpose: 'to find your account',
        hint: 'If you come from another country, give the last address that you had in the UK.',
        optional: true,
        showIf: [when('move', 'is', 'in')],
      },
      {
        blockType: 'address',
        name: 'old-address-here',
        label: 'What is your old address?',
        purpose: 'to end your bill there',
        hint: 'The home in the district that you leave.',
        lookup: true,
        showIf: [holds('was-here')],
      },
      {
        blockType: 'radios',
        name: 'old-home',
        label: 'What happens to your old home?',
        called: 'what happens to your old home',
        options: [
          option('rented', 'I rented it, and the tenancy ends', { reveals: 'tenancy-ends' }),
          option('sold', 'It is sold'),
          option('stays', 'Other people still live in it'),
          option('empty', 'I keep it, and it stands empty'),
        ],
        showIf: [holds('was-here')],
      },
      {
        blockType: 'date',
        name: 'tenancy-ends',
        label: 'When does your old tenancy end?',
        hint: 'The last day that you pay rent for.',
        called: 'the day your old tenancy ends',
      },
    ]),
    step(
      'Where you move to',
      [
        {
          blockType: 'address',
          name: 'new-address',
          label: 'What is your new address?',
          purpose: 'to send the right bill to the right home',
          lookup: true,
        },
      ],
      { showIf: [when('move', 'is-not', 'abroad')] },
    ),
    step(
      'Where we can write to you',
      [
        {
          blockType: 'long-text',
          name: 'address-abroad',
          label: 'What is your address outside the UK?',
          hint: 'With the country. We send your last bill there.',
          called: 'your address outside the UK',
          max: 300,
          rows: 5,
        },
      ],
      { showIf: [when('move', 'is', 'abroad')] },
    ),
    step(
      'Your new home',
      [
        {
          blockType: 'radios',
          name: 'tenure',
          label: 'Do you own or rent your new home?',
          called: 'whether you own or rent your new home',
          options: [
            option('own', 'I own it, alone or with others'),
            option('council', 'I rent it from a housing association or a council', {
              reveals: 'housing-association',
            }),
            option('private', 'I rent it from a private landlord', { reveals: 'landlord' }),
            option('lodger', 'I live with somebody who pays the council tax', {
              hint: 'Such as a parent or a friend',
            }),
          ],
        },
        {
          blockType: 'text',
          name: 'housing-association',
          label: 'Name of the housing association or council',
          called: 'the name of the housing association or council',
          max: 120,
        },
        {
          blockType: 'text',
          name: 'landlord',
          label: 'Name of the landlord or letting agent',
          hint: 'It is in your tenancy agreement.',
          called: 'the name of the landlord or letting agent',
          max: 120,
        },
        {
          blockType: 'date',
          name: 'from-date',
          label: 'From which day is it yours?',
          hint: 'The first day of your tenancy, or the day on which you bought it.',
          called: 'the day from which it is yours',
          notAfter: 'move-date',
          showIf: [when('tenure', 'is-not', 'lodger')],
        },
      ],
      { showIf: [holds('comes-here')] },
    ),
    step(
      'People who move',
      [
        {
          blockType: 'text',
          name: 'person-name',
          label: 'Full name',
          called: 'the full name',
          max: 120,
        },
        {
          blockType: 'date',
          name: 'person-birth',
          label: 'Date of birth',
          purpose: 'to see who counts for the bill',
          hint: 'For example, 31 3 1980.',
          called: 'the date of birth',
          earliest: '1900-01-01',
          latestDays: 0,
        },
        {
          blockType: 'checkboxes',
          name: 'person-is',
          label: 'Is this person one of these?',
          hint: 'Select all that apply. It can make the bill smaller.',
          called: 'what this person is, or none of these',
          options: [
            option('student', 'A full-time student, an apprentice or a student nurse', {
              reveals: 'person-studies',
            }),
            option('carer', 'A carer who lives in'),
            option('impaired', 'Someone with a severe mental impairment, such as dementia'),
            option('none', 'None of these', { alone: true }),
          ],
        },
        {
          blockType: 'text',
          name: 'person-studies',
          label: 'Where do they study?',
          called: 'where they study',
          max: 120,
        },
      ],
      {
        name: 'people',
        guidance: prose('Begin with yourself. Children count, too.'),
        repeatOf: 'person',
        repeatLeast: 1,
        repeatMost: 12,
        repeatQuestion: 'Does anybody else move with you?',
      },
    ),
    step('How you pay', [
      {
        blockType: 'radios',
        name: 'pays',
        label: 'How do you want to pay your council tax?',
        called: 'how you want to pay your council tax',
        options: [
          option('same', 'By the direct debit that I have with Aldenbridge Council'),
          option('new', 'By a new direct debit'),
          option('other', 'In another way'),
        ],
        showIf: [holds('comes-here')],
      },
      {
        blockType: 'content',
        name: 'same-debit',
        label: 'Your direct debit moves with you',
        look: 'inset',
        text: prose('You need do nothing. We tell you the new amount 10 working days before we take it.'),
        showIf: [when('pays', 'is', 'same')],
      },
      {
        blockType: 'content',
        name: 'new-debit',
        label: 'We never ask for your bank details in this form',
        look: 'inset',
        text: prose(`
          You can [set up a direct debit](service:pay-council-tax) when your new bill has come. You need its reference number.
        `),
        showIf: [when('pays', 'is', 'new')],
      },
      {
        blockType: 'content',
        name: 'last-debit',
        label: 'Do not cancel your direct debit yet',
        look: 'warning',
        text: prose('We may still have to take your last payment, or pay money back through it.'),
        showIf: [holds('was-here')],
      },
      {
        blockType: 'yes-no',
        name: 'support',
        label: 'Do you get council tax support or Universal Credit?',
        called: 'you get council tax support or Universal Credit',
      },
      {
        blockType: 'national-insurance-number',
        name: 'insurance-number',
        label: 'What is your National Insurance number?',
        purpose: 'to move your Council Tax Support to the new home',
        hint: 'We only use it to move your support to the new address. It’s on your payslip or benefit letter. For example, ‘QQ 12 34 56 C’.',
        called: 'your National Insurance number',
        optional: true,
        showIf: [when('support', 'is', 'yes')],
      },
    ]),
    step('About you', [
      {
        blockType: 'name',
        name: 'name',
        label: 'Full name',
        purpose: 'to put on the bill',
        called: 'your full name',
      },
      {
        blockType: 'email',
        name: 'email',
        label: 'Email address',
        purpose: 'to tell you when your bill has changed',
        hint: 'We only use it to write to you about your council tax.',
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
      {
        blockType: 'text',
        name: 'account',
        label: 'Council tax reference number',
        hint: 'It is on your bill: 9 digits that begin with 7.',
        called: 'your council tax reference number',
        optional: true,
        max: 20,
        width: 'medium',
        showIf: [holds('was-here')],
      },
    ]),
  ],
  next: prose(`
    We send your new bill, or your last one, within **10 working days**. If you paid too much, we pay it back then.

    We pass your move on to our benefits and bins teams. We do not tell the [electoral register](page:register-to-vote): please register again.
  `),
  privacy: prose(`
    We use your answers to work out who pays council tax for both homes, as the law asks of us. We delete them 6 years after the last bill.
  `),
  otherWays: prose(`
    Call {{phone-council-tax}}, {{phone-hours}}. Or write to Council Tax, Town Hall, Market Square, Aldenbridge AD1 1AA.
  `),
  contact: to('contact', 'council-tax-team'),
  recipient: 'counciltax@aldenbridge.example',
  retentionDays: 2192,
});
