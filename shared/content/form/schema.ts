import { problemsOf } from '../../form/lint/findings.ts';
import { blocks, date, longText, number, reference, richText, text, yesNo } from '../../schema/fields.ts';
import { prose } from '../../schema/prose.ts';
import { contentType } from '../../schema/types.ts';
import { formExample } from './example.ts';
import { formCondition, formExit, formRoute, formStep, missedBinSteps } from './steps.ts';
import { wrongTimes } from './wrongTimes.ts';

export const form = contentType({
  name: 'form',
  label: { one: 'Form', many: 'Forms' },
  help: 'Questions in steps. What people send becomes a case.',
  path: '/forms/{slug}',
  // To print, fill in by hand and post.
  subpaths: () => ['paper'],
  title: 'title',
  fields: {
    title: text('Title', {
      required: true,
      max: 120,
      help: 'What people want to do: “Report a missed bin”.',
    }),
    summary: longText('Summary', {
      max: 200,
      help: 'One or two sentences, shown in lists and search results.',
    }),
    topic: reference('Topic', { to: ['topic'], help: 'Where people find it.' }),
    introduction: richText('Before the first question', {
      help: 'Only what people must know before they begin: what to have ready, how long it takes.',
    }),
    steps: blocks('Steps', { of: [formStep, formExit], required: true, least: 1, most: 60 }),
    conditions: blocks('Conditions', { of: [formCondition], most: 60 }),
    next: richText('What happens next', {
      required: true,
      help: 'Shown with the reference: what you will do, and by when.',
    }),
    privacy: richText('What you do with the answers', {
      required: true,
      help: 'In two sentences: what for, and how long you keep them.',
    }),
    otherWays: richText('For who can’t use the form', {
      required: true,
      help: 'A phone number, and where people can go.',
    }),
    contact: reference('Contact', { to: ['contact'], help: 'Shown beside the other ways.' }),
    recipient: text('Send cases to', {
      format: 'email',
      max: 254,
      help: 'The team’s e-mail address. It is never shown to the public.',
    }),
    retentionDays: number('Keep the answers for (days)', {
      required: true,
      whole: true,
      least: 1,
      most: 3653,
      help: 'Counted from the day on which the case is closed.',
    }),
    sensitive: yesNo('The answers are sensitive: keep nothing on people’s devices'),
    opens: date('Opens', { time: true, help: 'At once, if you leave it empty.' }),
    closes: date('Closes', {
      time: true,
      help: 'Never, if you leave it empty. Who is filling it in just then has an hour to send it.',
    }),
    closedText: richText('While it is closed', {
      extent: 'inline',
      help: 'Why, and what people can do instead. We add when it opens or when it closed.',
    }),
    examples: blocks('Examples that stay true', {
      of: [formExample],
      most: 50,
      help: 'Answers with the end that they must reach. They are tried whenever you publish.',
    }),
  },
  problems: wrongTimes,
  objections: problemsOf,
  examples: {
    ordinary: {
      title: 'Report a missed bin',
      summary: 'Tell us if we did not empty your bin on your collection day.',
      introduction: prose(
        'Wait until the end of your collection day: our crews work until 6pm. It takes about three minutes.',
      ),
      steps: [{ blockType: 'form-step', ...formStep.examples.ordinary }, ...missedBinSteps],
      next: prose(
        'We will come back for your bin within **2 working days**. Leave it where it is, with the lid closed.',
      ),
      privacy: prose(
        'We use your answers to collect your bin and to write to you about it. We delete them after one year.',
      ),
      otherWays: prose('Call 01632 960 123, Monday to Friday, 9am to 5pm, or visit the Civic Centre.'),
      recipient: 'waste@example.org',
      retentionDays: 365,
      examples: [
        {
          blockType: 'form-example',
          title: 'No tag on the bin',
          answers: [{ blockType: 'example-answer', question: 'tag', value: 'no' }],
          end: 'check',
        },
      ],
    },
    longest: {
      title: 'T'.repeat(120),
      summary: 'Word '.repeat(40),
      introduction: prose('Words that go on. '.repeat(100)),
      steps: Array.from({ length: 30 }, (_, n) => ({
        blockType: 'form-step' as const,
        title: `${n + 1} ${'t'.repeat(100)}`,
        questions: [
          {
            blockType: 'long-text' as const,
            name: `question-${n + 1}`,
            label: 'L'.repeat(200),
            hint: 'h'.repeat(300),
            max: 1000,
          },
        ],
      })),
      next: prose('Words that go on. '.repeat(100)),
      privacy: prose('Words that go on. '.repeat(100)),
      otherWays: prose('Words that go on. '.repeat(100)),
      retentionDays: 3653,
    },
    welsh: {
      title: 'Rhoi gwybod am fin a gollwyd',
      summary: 'Dywedwch wrthym os na wnaethom wagio eich bin.',
      steps: [{ blockType: 'form-step', ...formStep.examples.welsh }],
      next: prose('Byddwn yn dod yn ôl am eich bin o fewn 2 ddiwrnod gwaith.'),
      privacy: prose('Rydym yn dileu eich atebion ar ôl blwyddyn.'),
      otherWays: prose('Ffoniwch 01632 960 123.'),
      retentionDays: 365,
    },
    closed: {
      title: 'Apply for a garden waste bin',
      steps: [{ blockType: 'form-step', ...formStep.examples.ordinary }],
      next: prose('We will bring the bin in March.'),
      privacy: prose('We use your answers to bring the bin. We delete them after one year.'),
      otherWays: prose('Call 01632 960 123.'),
      retentionDays: 365,
      opens: '2001-01-08T09:00:00.000Z',
      closes: '2001-02-28T17:00:00.000Z',
      closedText: prose(
        'All bins for this year are taken. You can [compost at home](https://www.example.org).',
      ),
    },
    everyKind: {
      title: 'Every kind of question',
      steps: [{ blockType: 'form-step', ...formStep.examples.longest }],
      next: prose('We read it.'),
      privacy: prose('We delete it.'),
      otherWays: prose('Call us.'),
      retentionDays: 30,
      sensitive: true,
    },
    hostile: {
      title: '</title><script>alert(1)</script>',
      summary: '"><svg onload=alert(1)>',
      introduction: prose('<img src=x onerror=alert(1)>'),
      steps: [
        {
          blockType: 'form-step',
          ...formStep.examples.hostile,
          routes: [{ blockType: 'form-route', ...formRoute.examples.hostile }],
        },
        { blockType: 'form-exit', ...formExit.examples.hostile, name: formRoute.examples.hostile.to },
      ],
      next: prose('<script>alert(1)</script> [press](javascript:alert(1))'),
      privacy: prose('{{constructor}} </main>'),
      otherWays: prose('"><img src=x onerror=alert(1)>'),
      retentionDays: 1,
    },
  },
});
