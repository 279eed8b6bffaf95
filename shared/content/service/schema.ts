import { pageBlocks } from '../../blocks/index.ts';
import { richTextBlock } from '../../blocks/rich-text/schema.ts';
import { destination, destinationProblems } from '../../schema/destination.ts';
import { blocks, longText, number, reference, richText, text } from '../../schema/fields.ts';
import { prose } from '../../schema/prose.ts';
import { block, contentType } from '../../schema/types.ts';
import { lgsl } from './lgsl.ts';

/** The green button at the head of a service. */
export const startButton = block({
  name: 'start-button',
  label: 'Start button',
  help: 'To a form of ours, or to where the service is elsewhere.',
  fields: {
    words: text('Words on the button', { max: 60, help: '“Start now”, if you leave it empty.' }),
    ...destination,
    continuesOn: text('Whose site people continue on', {
      max: 100,
      help: 'Such as: GOV.UK. Only if not ours.',
    }),
  },
  problems: destinationProblems,
  examples: {
    ordinary: { words: 'Apply now', inside: { type: 'page', id: 'apply-for-a-permit' } },
    longest: {
      words: 'W'.repeat(60),
      outside: 'https://www.example.org/apply',
      continuesOn: 'W'.repeat(100),
    },
    welsh: { words: 'Dechrau nawr', outside: 'https://www.example.org/cy/cais' },
    hostile: {
      words: '</a><script>alert(1)</script>',
      outside: 'https://www.example.org/?next="><script>alert(1)</script>',
      continuesOn: '<img src=x onerror=alert(1)>',
    },
  },
});

export const service = contentType({
  name: 'service',
  label: { one: 'Service', many: 'Services' },
  help: 'Something that people apply for, book, report or pay: who can, what it costs, how to start.',
  path: '/{slug}',
  title: 'title',
  fields: {
    title: text('Title', { required: true, max: 120, help: 'What people want to do: “Apply for a permit”.' }),
    summary: longText('Summary', {
      max: 200,
      help: 'One or two sentences, shown below the title and in lists.',
    }),
    topic: reference('Topic', { to: ['topic'], help: 'Where people find it.' }),
    introduction: richText('Before people start', { help: 'Only what they must know before anything else.' }),
    eligibility: richText('Who can use it'),
    cost: richText('What it costs', { help: 'Use a snippet for a fee that is shown elsewhere too.' }),
    needs: richText('What people need', { help: 'What to have ready: documents, numbers, a photo.' }),
    time: richText('How long it takes', { help: 'Both filling it in, and until something happens.' }),
    start: blocks('Start button', { of: [startButton], most: 1 }),
    otherWays: richText('Other ways to apply', {
      help: 'By phone, by post or in person, for who is not online.',
    }),
    contact: reference('Contact', { to: ['contact'], help: 'Who helps with this service.' }),
    body: blocks('More information', { of: pageBlocks }),
    lgsl: number('LGSL code', {
      whole: true,
      least: 1,
      help: 'The service’s number in the Local Government Services List, by which GOV.UK finds it.',
    }),
  },
  problems: ({ lgsl: code }) =>
    code === undefined || code === null || code in lgsl
      ? []
      : [{ path: 'lgsl', message: `${code} is not in the Local Government Services List` }],
  examples: {
    ordinary: {
      title: 'Apply for a resident parking permit',
      summary: 'Park on your street in a permit zone.',
      introduction: prose('You need a permit for **each** vehicle.'),
      eligibility: prose(
        'You can apply if:\n\n- you live in a permit zone\n- the vehicle is registered at your address',
      ),
      cost: prose('| Permit | Price a year |\n| First | £60 |\n| Second | £95 |'),
      needs: prose('- your vehicle’s registration number\n- proof of your address'),
      time: prose('It takes about ten minutes. We answer within **five working days**.'),
      start: [{ blockType: 'start-button', ...startButton.examples.ordinary }],
      otherWays: prose('Come to the [customer service centre](https://www.example.org/centre).'),
      contact: { type: 'contact', id: 'parking' },
      body: [{ blockType: 'rich-text', ...richTextBlock.examples.ordinary }],
      lgsl: 474,
    },
    longest: {
      title: 'W'.repeat(120),
      summary: 'Word '.repeat(40),
      introduction: richTextBlock.examples.longest.text,
      eligibility: richTextBlock.examples.longest.text,
      cost: richTextBlock.examples.ordinary.text,
      needs: richTextBlock.examples.ordinary.text,
      time: prose('It takes long. '.repeat(100)),
      start: [{ blockType: 'start-button', ...startButton.examples.longest }],
      otherWays: richTextBlock.examples.longest.text,
      body: [{ blockType: 'rich-text', ...richTextBlock.examples.longest }],
      lgsl: 1788,
    },
    welsh: {
      title: 'Gwneud cais am drwydded parcio',
      summary: 'Parcio ar eich stryd mewn parth trwydded.',
      eligibility: prose('Gallwch wneud cais os ydych yn byw yn y parth.'),
      start: [{ blockType: 'start-button', ...startButton.examples.welsh }],
    },
    arabic: {
      title: 'طلب تصريح وقوف السيارات للمقيمين',
      summary: 'أوقف سيارتك في شارعك.',
      eligibility: prose('يمكنك التقديم إذا كنت تسكن في منطقة التصاريح.\n\n- رقم السيارة\n- إثبات العنوان'),
      start: [{ blockType: 'start-button', words: 'ابدأ الآن', outside: 'https://www.example.org/ar' }],
    },
    hostile: {
      title: '</h1></script><script>alert(1)</script>',
      summary: '"><svg onload=alert(1)>',
      eligibility: richTextBlock.examples.hostile.text,
      cost: prose('</script><!--<script>alert(1)//'),
      start: [{ blockType: 'start-button', ...startButton.examples.hostile }],
      otherWays: prose('</main><style>*{display:none}</style>'),
    },
  },
});
