import { prose } from '#shared/schema/prose.ts';
import { to } from '../writing.ts';
import { example, exit, form, option, route, step, when } from './asking.ts';

/** Holes and other damage; who is in danger calls instead. */
export const reportAPothole = form('report-a-pothole', {
  title: 'Report a pothole or road damage',
  summary: 'Tell us about a pothole, a broken pavement, a drain or a sign that needs repair.',
  topic: to('topic', 'roads-and-streets'),
  introduction: prose(`
    It takes about 3 minutes. You do not have to say who you are.

    We look after roads in Aldenbridge district, but not the bypass: report that to [National Highways](https://www.gov.uk/report-pothole).
  `),
  steps: [
    step(
      'Danger',
      [
        {
          blockType: 'yes-no',
          name: 'danger',
          label: 'Could somebody get hurt today?',
          hint: 'For example, there is a deep hole on a busy road, a drain has no cover, or a sign is about to fall.',
          called: 'somebody could get hurt today',
        },
      ],
      { routes: [route('call-us-now', when('danger', 'is', 'yes'))] },
    ),
    step('The damage', [
      {
        blockType: 'radios',
        name: 'damage',
        label: 'What is damaged?',
        called: 'what is damaged',
        options: [
          option('pothole', 'The road has a pothole', { reveals: 'depth' }),
          option('pavement', 'The pavement is broken or uneven'),
          option('drain', 'A drain is blocked, or its cover is loose'),
          option('sign', 'A sign, a bollard or a barrier is damaged'),
          option('other', 'Something else', { reveals: 'other-damage' }),
        ],
      },
      {
        blockType: 'radios',
        name: 'depth',
        label: 'How deep is it?',
        hint: 'Do not step into the road to measure it.',
        called: 'how deep the pothole is',
        options: [
          option('shallow', 'Less than a golf ball'),
          option('golf-ball', 'About as deep as a golf ball', { hint: 'About 4cm' }),
          option('deep', 'Deeper than a golf ball'),
          option('unknown', 'I do not know'),
        ],
      },
      {
        blockType: 'text',
        name: 'other-damage',
        label: 'What is it?',
        called: 'what is damaged',
        max: 200,
      },
    ]),
    step('Where it is', [
      {
        blockType: 'place',
        name: 'where',
        label: 'Where is the damage?',
        hint: 'Name the road and the nearest house or lamp post, if you can. One of the three is enough.',
        called: 'where the damage is',
      },
      {
        blockType: 'radios',
        name: 'part',
        label: 'Which part of the road is it on?',
        called: 'which part of the road it is on',
        options: [
          option('kerb', 'By the kerb'),
          option('middle', 'In the middle of a lane'),
          option('cycle-lane', 'In a cycle lane'),
          option('pavement', 'On the pavement'),
          option('verge', 'On the grass, or anywhere else'),
        ],
      },
    ]),
    step('A photo', [
      {
        blockType: 'file',
        name: 'photo',
        label: 'Do you have a photo of it?',
        hint: 'Take one only if you can do so safely. One from further away helps us to find the place.',
        called: 'a photo of the damage',
        optional: true,
        pictures: true,
        pdf: false,
        most: 3,
      },
    ]),
    step('About you', [
      {
        blockType: 'yes-no',
        name: 'updates',
        label: 'Do you want us to tell you when it is repaired?',
        called: 'you want us to tell you when it is repaired',
      },
      {
        blockType: 'name',
        name: 'name',
        label: 'Full name',
        purpose: 'to write to you',
        called: 'your full name',
        optional: true,
        showIf: [when('updates', 'is', 'yes')],
      },
      {
        blockType: 'email',
        name: 'email',
        label: 'Email address',
        purpose: 'to tell you what we have done',
        hint: 'We only use it to tell you what we have done.',
        called: 'your email address',
        showIf: [when('updates', 'is', 'yes')],
      },
    ]),
    exit(
      'call-us-now',
      'Call us now',
      `
        Please do not report this online: nobody may read it in time.

        Call {{phone-main}}, {{phone-hours}}. At night and at weekends call {{phone-out-of-hours}}.

        We make a dangerous road safe **within 2 hours**. If somebody is hurt, call 999 first.
      `,
    ),
  ],
  next: prose(`
    We look at it within **5 working days** and decide how soon it has to be repaired. If you gave us your email address, we write to you then, and again when it is done.

    [How fast we repair damage](page:report-a-pothole) says what to expect.
  `),
  privacy: prose(`
    We use your answers to find and repair the damage and, if you want, to write to you about it. We delete them after 2 years, because people can claim for accidents that long.
  `),
  otherWays: prose(`
    Call {{phone-main}}, {{phone-hours}}. You can also ask at the Town Hall or at any [library](page:libraries).
  `),
  contact: to('contact', 'highways'),
  recipient: 'highways@aldenbridge.example',
  retentionDays: 730,
  examples: [
    example('Somebody could get hurt', 'call-us-now', ['danger', 'yes']),
    example('A hole that can wait', 'check', ['danger', 'no'], ['damage', 'pothole'], ['depth', 'shallow']),
  ],
});
