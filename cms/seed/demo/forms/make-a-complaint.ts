import { prose } from '#shared/schema/prose.ts';
import { to } from '../writing.ts';
import { form, option, step, when } from './asking.ts';

/** The council's services as people call them, with what the office calls each in exports. */
const services = [
  ['adult-care', 'Adult social care'],
  ['benefits', 'Benefits and the crisis fund'],
  ['bins', 'Bins, recycling and dumped rubbish'],
  ['births', 'Births, deaths and marriages'],
  ['blue-badges', 'Blue Badges'],
  ['building-control', 'Building control'],
  ['licences', 'Business and licences'],
  ['children', 'Children’s social care'],
  ['council-tax', 'Council tax'],
  ['councillor', 'A councillor'],
  ['customer-services', 'Customer services and the Town Hall'],
  ['elections', 'Elections and voting'],
  ['food', 'Food safety'],
  ['homelessness', 'Homelessness'],
  ['housing', 'Housing register and repairs'],
  ['libraries', 'Libraries'],
  ['market', 'The market'],
  ['noise', 'Noise and pests'],
  ['parking', 'Parking permits and fines'],
  ['parks', 'Parks, play areas and leisure centres'],
  ['planning', 'Planning permission and trees'],
  ['roads', 'Roads, pavements and street lights'],
  ['school-admissions', 'School places and meals'],
  ['school-transport', 'School transport'],
  ['website', 'This website'],
] as const;

/** Something that went wrong. It is nobody else's business, so nothing stays on the device. */
export const makeAComplaint = form('make-a-complaint', {
  title: 'Make a complaint',
  summary: 'Tell us when we did something wrong, were late or were rude.',
  topic: to('topic', 'your-council'),
  sensitive: true,
  introduction: prose(`
    It takes about 10 minutes. Your answers are not kept on this device, so send them before you close the page, or save them and come back.

    It will not change how we treat you. Read [how we deal with complaints](page:complaints) first if you like.
  `),
  steps: [
    step('What it is about', [
      {
        blockType: 'autocomplete',
        name: 'service',
        label: 'Which service is it about?',
        hint: 'Begin to type, such as: parking.',
        called: 'which service it is about',
        list: services.map((both) => both.join(' = ')).join('\n'),
        none: 'It is about something else',
      },
      {
        blockType: 'content',
        name: 'appeal',
        label: 'You may have a right to appeal',
        look: 'inset',
        text: prose(`
          Do you disagree with a fine, a bill or a decision about a benefit? An appeal is stronger than a complaint: the letter from us says how.
        `),
        showIf: [
          {
            blockType: 'any-of',
            tests: ['parking', 'benefits', 'council-tax', 'planning'].map((value) =>
              when('service', 'is', value),
            ),
          },
        ],
      },
      {
        blockType: 'radios',
        name: 'before',
        label: 'Have you complained to us about this before?',
        called: 'whether you have complained about this before',
        options: [
          option('no', 'No'),
          option('yes', 'Yes, and I am not happy with the answer', { reveals: 'before-reference' }),
          option('waiting', 'Yes, and I have had no answer', { reveals: 'before-reference' }),
        ],
      },
      {
        blockType: 'text',
        name: 'before-reference',
        label: 'Reference of the first complaint',
        hint: 'It is in our answer. Leave it empty if you do not have it.',
        called: 'the reference of the first complaint',
        optional: true,
        max: 40,
        width: 'medium',
      },
    ]),
    step('What happened', [
      {
        blockType: 'long-text',
        name: 'happened',
        label: 'What went wrong?',
        hint: 'Say what happened, where, and who was there. Leave out what is not needed, such as bank details.',
        called: 'what went wrong',
        maxWords: 500,
        rows: 10,
      },
      {
        blockType: 'date',
        name: 'happened-on',
        label: 'When did it happen?',
        hint: 'For example, 20 11 2026. If it went on for some time, the last day.',
        called: 'the day it happened',
        optional: true,
        latestDays: 0,
        earliest: '1990-01-01',
      },
    ]),
    step('What would put it right', [
      {
        blockType: 'checkboxes',
        name: 'wanted',
        label: 'What would put it right?',
        hint: 'Select all that apply.',
        called: 'what would put it right',
        options: [
          option('sorry', 'You say sorry'),
          option('done', 'You do what you should have done'),
          option('change', 'You change how you work'),
          option('money', 'You pay back what it cost me', { reveals: 'cost' }),
          option('other', 'Something else', { reveals: 'wanted-other' }),
        ],
      },
      {
        blockType: 'money',
        name: 'cost',
        label: 'How much did it cost you, in pounds?',
        hint: 'For example, 120 or 98.50.',
        called: 'how much it cost you',
        optional: true,
      },
      {
        blockType: 'long-text',
        name: 'wanted-other',
        label: 'What should we do?',
        called: 'what we should do',
        maxWords: 100,
        rows: 3,
      },
    ]),
    step('Who complains', [
      {
        blockType: 'radios',
        name: 'for-whom',
        label: 'Do you complain for yourself?',
        called: 'whether you complain for yourself',
        options: [option('me', 'Yes'), option('other', 'No, for somebody else', { reveals: 'their-name' })],
      },
      {
        blockType: 'text',
        name: 'their-name',
        label: 'Who do you complain for?',
        hint: 'Their full name.',
        called: 'who you complain for',
        max: 120,
      },
      {
        blockType: 'declaration',
        name: 'agreed',
        label: 'Do they agree?',
        hint: 'If they cannot say so themselves, tick this if you speak for them by law or as their parent.',
        statement: 'They agree that I complain for them, and that you write to me',
        showIf: [when('for-whom', 'is', 'other')],
      },
      {
        blockType: 'name',
        name: 'name',
        label: 'Your full name',
        purpose: 'to answer you',
        called: 'your full name',
      },
    ]),
    step('How we can reach you', [
      {
        blockType: 'radios',
        name: 'reach-by',
        label: 'How should we answer you?',
        called: 'how we should answer you',
        options: [
          option('email', 'By email', { reveals: 'email' }),
          option('telephone', 'By telephone', { reveals: 'telephone' }),
          option('post', 'By post', { reveals: 'address' }),
        ],
      },
      {
        blockType: 'email',
        name: 'email',
        label: 'Email address',
        purpose: 'to answer you, if you choose e-mail',
        called: 'your email address',
      },
      {
        blockType: 'telephone',
        name: 'telephone',
        label: 'Telephone number',
        purpose: 'to answer you, if you choose the telephone',
        hint: 'For numbers outside the UK include the country code.',
        called: 'your telephone number',
      },
      {
        blockType: 'address',
        name: 'address',
        label: 'Your address',
        purpose: 'to answer you, if you choose a letter',
      },
    ]),
    step('What would make it easier for you', [
      {
        blockType: 'checkboxes',
        name: 'adjustments',
        label: 'Is there anything that would make it easier for you to deal with us?',
        hint: 'Select all that apply. We call this a reasonable adjustment, and it is your right if you are disabled.',
        called: 'what would make it easier, or nothing',
        options: [
          option('large-print', 'Letters in large print'),
          option('easy-read', 'Easy read: short words with pictures'),
          option('braille', 'Braille or audio'),
          option('bsl', 'A British Sign Language interpreter'),
          option('language', 'An interpreter for another language', { reveals: 'language' }),
          option('time', 'More time to answer us'),
          option('other', 'Something else', { reveals: 'adjustment' }),
          option('none', 'No, I need nothing', { alone: true }),
        ],
      },
      {
        blockType: 'text',
        name: 'language',
        label: 'Which language?',
        called: 'which language',
        max: 60,
      },
      {
        blockType: 'text',
        name: 'adjustment',
        label: 'What would help?',
        called: 'what would help',
        max: 200,
      },
    ]),
  ],
  next: prose(`
    We tell you within **3 working days** who deals with it. A manager of the service answers within **10 working days**.

    If you are not happy with the answer, you can ask somebody from another service to look at it. After that there is the ombudsman: [how we deal with complaints](page:complaints).
  `),
  privacy: prose(`
    We use your answers to look into your complaint and to answer you. Only the people who need them for that see them. We delete them after 3 years.
  `),
  otherWays: prose(`
    Call {{phone-main}}, {{phone-hours}}, or write to the Town Hall, Market Square, Aldenbridge AD1 1AA. Somebody else can do it for you.
  `),
  contact: to('contact', 'customer-services'),
  recipient: 'complaints@aldenbridge.example',
  retentionDays: 1096,
});
