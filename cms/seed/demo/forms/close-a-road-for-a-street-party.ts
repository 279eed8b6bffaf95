import { prose } from '#shared/schema/prose.ts';
import { to } from '../writing.ts';
import { example, exit, form, option, route, step, when } from './asking.ts';

const hours = [
  '9am',
  '10am',
  '11am',
  '12 noon',
  '1pm',
  '2pm',
  '3pm',
  '4pm',
  '5pm',
  '6pm',
  '7pm',
  '8pm',
  '9pm',
];

/** A road closed for a day: when, which streets, who drives in, and what happens there. */
export const closeARoad = form('close-a-road-for-a-street-party', {
  title: 'Apply to close a road for a street party',
  summary: 'Close your street for a party with your neighbours. It is free.',
  topic: to('topic', 'roads-and-streets'),
  introduction: prose(`
    Apply **at least 6 weeks** before the party. It takes about 10 minutes.

    Ask your neighbours first: two thirds of the homes have to agree. [Hold a street party](step-by-step:hold-a-street-party) says what else to think of.
  `),
  steps: [
    step(
      'Before you apply',
      [
        {
          blockType: 'yes-no',
          name: 'main-road',
          label: 'Is it an A road, a bus route or a road to the hospital?',
          called: 'it is an A road, a bus route or a road to the hospital',
        },
        {
          blockType: 'yes-no',
          name: 'neighbours-agree',
          label: 'Have two thirds of the homes agreed?',
          called: 'two thirds of the homes have agreed',
        },
      ],
      {
        routes: [
          route('main-road', when('main-road', 'is', 'yes')),
          route('ask-first', when('neighbours-agree', 'is', 'no')),
        ],
      },
    ),
    step('The party', [
      {
        blockType: 'date',
        name: 'first-day',
        label: 'When is the party?',
        hint: 'At least 6 weeks from today. For example, 12 6 2027.',
        called: 'the day of the party',
        earliestDays: 42,
        latestDays: 730,
      },
      {
        blockType: 'date',
        name: 'last-day',
        label: 'When does the road open again?',
        hint: 'The same day for most parties, and never more than 2 days later.',
        called: 'the day the road opens again',
        notBefore: 'first-day',
        notAfter: 'first-day',
        notAfterDays: 2,
      },
      {
        blockType: 'number',
        name: 'people',
        label: 'How many people do you expect?',
        hint: 'A rough number is enough.',
        called: 'how many people you expect',
        least: 2,
        most: 2000,
      },
      {
        blockType: 'content',
        name: 'large',
        label: 'A party for more than 500 people needs a safety plan',
        look: 'inset',
        text: prose('We call you to talk about it, and you can still apply now.'),
        showIf: [when('people', 'more', '500')],
      },
    ]),
    step('Roads to close', [
      {
        blockType: 'rows',
        name: 'closures',
        label: 'Which streets do you want to close?',
        hint: 'One row for each street, or for each part of it. Streets that stay open to cars do not belong here.',
        called: 'the streets you want to close',
        row: 'closure',
        most: 6,
        columns: [
          { blockType: 'rows-column', name: 'street', label: 'Street', kind: 'text' },
          {
            blockType: 'rows-column',
            name: 'part',
            label: 'Part of it',
            kind: 'text',
            hint: 'Such as: numbers 2 to 40',
            optional: true,
          },
          {
            blockType: 'rows-column',
            name: 'from',
            label: 'From',
            kind: 'choice',
            options: hours.join('\n'),
          },
          {
            blockType: 'rows-column',
            name: 'until',
            label: 'Until',
            kind: 'choice',
            options: hours.join('\n'),
          },
        ],
      },
    ]),
    step(
      'Vehicles in the closed road',
      [
        {
          blockType: 'text',
          name: 'registration',
          label: 'Registration number',
          hint: 'For example, AB51 ABC.',
          called: 'the registration number',
          max: 10,
          width: 'medium',
        },
        {
          blockType: 'radios',
          name: 'vehicle',
          label: 'What kind of vehicle is it?',
          called: 'what kind of vehicle it is',
          options: [
            option('food', 'A food or ice cream van'),
            option('van', 'A van or lorry that brings things'),
            option('trailer', 'A car or van with a trailer', { reveals: 'trailer-length' }),
            option('other', 'Something else', { reveals: 'vehicle-is' }),
          ],
        },
        {
          blockType: 'number',
          name: 'trailer-length',
          label: 'How long is the trailer?',
          called: 'how long the trailer is, in metres',
          unit: 'metres',
          decimal: true,
          least: 1,
          most: 20,
        },
        {
          blockType: 'text',
          name: 'vehicle-is',
          label: 'What is it?',
          called: 'what kind of vehicle it is',
          max: 100,
        },
      ],
      {
        name: 'vehicles',
        guidance: prose('Only vehicles that drive into the closed road or stay there during the party.'),
        repeatOf: 'vehicle',
        repeatLeast: 0,
        repeatMost: 8,
      },
    ),
    step('Music and alcohol', [
      {
        blockType: 'radios',
        name: 'music',
        label: 'Will there be music?',
        called: 'yes if there will be music',
        missing: 'Select yes if there will be music',
        options: [option('yes', 'Yes', { reveals: 'music-is' }), option('no', 'No')],
      },
      {
        blockType: 'checkboxes',
        name: 'music-is',
        label: 'What kind of music?',
        called: 'what kind of music there will be',
        options: [
          option('live', 'Somebody plays or sings'),
          option('speakers', 'From speakers in the street'),
          option('quiet', 'Only quietly, from a home or a garden'),
        ],
      },
      {
        blockType: 'yes-no',
        name: 'alcohol',
        label: 'Will anybody sell alcohol?',
        hint: 'People may bring their own and share it.',
        called: 'anybody will sell alcohol',
      },
      {
        blockType: 'content',
        name: 'alcohol-notice',
        label: 'You can be fined if alcohol is sold without a notice',
        look: 'warning',
        text: prose(`
          Give a [temporary event notice](page:temporary-event-notice) at least 10 working days before. It costs {{event-notice-fee}}.
        `),
        showIf: [when('alcohol', 'is', 'yes')],
      },
    ]),
    step('About you', [
      {
        blockType: 'name',
        name: 'name',
        label: 'Full name',
        purpose: 'to put on the permit',
        called: 'your full name',
      },
      {
        blockType: 'address',
        name: 'address',
        label: 'What is your address?',
        purpose: 'to send the signs there',
        hint: 'We send the signs there.',
      },
      {
        blockType: 'email',
        name: 'email',
        label: 'Email address',
        purpose: 'to send you the permit',
        hint: 'We only use it to write to you about the party.',
        called: 'your email address',
      },
      {
        blockType: 'telephone',
        name: 'telephone',
        label: 'Telephone number on the day',
        purpose: 'so that an ambulance or the police can reach you on the day',
        hint: 'So that an ambulance or the police can reach you.',
        called: 'a telephone number for the day',
      },
      {
        blockType: 'declaration',
        name: 'responsible',
        label: 'You are the organiser',
        hint: 'An adult has to be there all the time, who can move the signs for an ambulance.',
        statement: 'I am 18 or over, and I make sure that emergency vehicles can get through',
      },
    ]),
    exit(
      'main-road',
      'We cannot close this road',
      `
        Buses, ambulances and most of the traffic have no other way.

        ## What you can do instead

        - close a side street: go back and change your answer
        - ask for a [small event in a park](page:parks-and-play-areas), which is free, too
        - call {{phone-main}}, if you are not sure what kind of road it is
      `,
    ),
    exit(
      'ask-first',
      'Ask your neighbours first',
      `
        We can close a road only if two thirds of its homes agree, and nobody is cut off who needs care.

        Write to every home, and keep the answers. [Hold a street party](step-by-step:hold-a-street-party) has everything in order. Then come back: you can apply until 6 weeks before the party.
      `,
    ),
  ],
  next: prose(`
    We answer within **10 working days**. If we say yes, we send you the closure order and lend you signs.

    We tell the bus companies, the police and the ambulance service. You tell your neighbours.
  `),
  privacy: prose(`
    We use your answers to decide about the closure and to reach you on the day. We share them with the police and the ambulance service, and delete them after 1 year.
  `),
  otherWays: prose(`
    Call {{phone-main}}, {{phone-hours}}. You can also ask at the Town Hall or at any [library](page:libraries).
  `),
  contact: to('contact', 'highways'),
  recipient: 'highways@aldenbridge.example',
  retentionDays: 365,
  examples: [
    example('A quiet street that has agreed', 'check', ['main-road', 'no'], ['neighbours-agree', 'yes']),
    example('A bus route', 'main-road', ['main-road', 'yes'], ['neighbours-agree', 'yes']),
    example('Neighbours not asked yet', 'ask-first', ['main-road', 'no'], ['neighbours-agree', 'no']),
  ],
});
