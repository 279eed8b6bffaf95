import { richTextBlock } from '../../blocks/rich-text/schema.ts';
import { destination, destinationProblems } from '../../schema/destination.ts';
import { blocks, choice, longText, reference, richText, text, yesNo } from '../../schema/fields.ts';
import { prose } from '../../schema/prose.ts';
import { block, contentType } from '../../schema/types.ts';
import type { Values } from '../../schema/types.ts';

/** A link of a step, with what it costs beside it. */
export const journeyLink = block({
  name: 'journey-link',
  label: 'Link',
  help: 'A page on which people do this part. The pages named here show the journey.',
  fields: {
    words: text('Words', { required: true, max: 150 }),
    ...destination,
    cost: text('Cost', { max: 60, help: 'Such as: £34, or: £14 to £62.50.' }),
  },
  problems: destinationProblems,
  examples: {
    ordinary: { words: 'Apply for your licence', inside: { type: 'page', id: 'licence' }, cost: '£34' },
    longest: { words: 'W'.repeat(150), outside: 'https://www.example.org/long', cost: '£'.repeat(60) },
    welsh: { words: 'Gwneud cais am drwydded', outside: 'https://www.example.org/cy', cost: '£34' },
    arabic: { words: 'قدّم طلبك', outside: 'https://www.example.org/ar', cost: '£34' },
    hostile: {
      words: '</a><script>alert(1)</script>',
      outside: 'https://www.example.org/"><script>alert(1)</script>',
      cost: '<img src=x onerror=alert(1)>',
    },
  },
});

/** One step of a journey. */
export const journeyStep = block({
  name: 'journey-step',
  label: 'Step',
  help: 'One thing to do on the way, with the pages on which it is done.',
  fields: {
    title: text('What to do', { required: true, max: 120 }),
    logic: choice('How it follows', {
      options: {
        number: 'The next step',
        and: 'And: together with the step before',
        or: 'Or: instead of the step before',
      },
      default: 'number',
      required: true,
    }),
    optional: yesNo('Not everybody has to do it'),
    contents: blocks('Text and links', { of: [richTextBlock, journeyLink] }),
  },
  examples: {
    ordinary: {
      title: 'Check that you can apply',
      logic: 'number',
      contents: [
        { blockType: 'rich-text', text: prose('You have to be 18 or over.') },
        { blockType: 'journey-link', ...journeyLink.examples.ordinary },
        { blockType: 'journey-link', words: 'See the fees', outside: 'https://www.example.org/fees' },
      ],
    },
    longest: {
      title: 'W'.repeat(120),
      logic: 'and',
      optional: true,
      contents: [
        { blockType: 'rich-text', ...richTextBlock.examples.longest },
        ...Array.from({ length: 20 }, () => ({
          blockType: 'journey-link' as const,
          ...journeyLink.examples.longest,
        })),
      ],
    },
    welsh: {
      title: 'Gwirio a allwch wneud cais',
      logic: 'number',
      contents: [{ blockType: 'journey-link', ...journeyLink.examples.welsh }],
    },
    arabic: {
      title: 'تحقق من أهليتك',
      logic: 'number',
      contents: [{ blockType: 'journey-link', words: 'قدّم طلبك', outside: 'https://www.example.org/ar' }],
    },
    hostile: {
      title: '</h3><script>alert(1)</script>',
      logic: 'or',
      contents: [
        { blockType: 'rich-text', ...richTextBlock.examples.hostile },
        { blockType: 'journey-link', ...journeyLink.examples.hostile },
      ],
    },
  },
});

const each = (...examples: Values<typeof journeyStep.fields>[]) =>
  examples.map((example) => ({ blockType: 'journey-step' as const, ...example }));

export const stepByStep = contentType({
  name: 'step-by-step',
  label: { one: 'Step by step', many: 'Step by steps' },
  help: 'A journey through several pages, in order, from the first thing to do to the last.',
  path: '/{slug}',
  title: 'title',
  fields: {
    title: text('Title', {
      required: true,
      max: 120,
      help: 'As people would say it: “Become a foster carer”.',
    }),
    summary: longText('Summary', {
      max: 200,
      help: 'One or two sentences, shown in lists and search results.',
    }),
    topic: reference('Topic', { to: ['topic'], help: 'Where people find it.' }),
    introduction: richText('Introduction'),
    steps: blocks('Steps', { of: [journeyStep], least: 1, most: 30, required: true }),
  },
  problems: ({ steps }) =>
    steps[0] && steps[0].logic !== 'number'
      ? [{ path: 'steps.0.logic', message: 'The first step has no step before it: choose “The next step”' }]
      : [],
  examples: {
    ordinary: {
      title: 'Hold a street party',
      summary: 'From asking the neighbours to opening the road again.',
      introduction: prose('Start **twelve weeks** before.'),
      steps: each(
        journeyStep.examples.ordinary,
        { title: 'Ask your neighbours', logic: 'and' },
        {
          title: 'Close the road',
          logic: 'number',
          contents: [{ blockType: 'journey-link', ...journeyLink.examples.ordinary }],
        },
        { title: 'Use a park', logic: 'or', optional: true },
      ),
    },
    longest: {
      title: 'W'.repeat(120),
      summary: 'Word '.repeat(40),
      introduction: richTextBlock.examples.longest.text,
      steps: each(
        { title: 'First', logic: 'number' },
        ...Array.from({ length: 29 }, (_, n) => ({
          ...journeyStep.examples.longest,
          title: `Step ${n + 2}`,
        })),
      ),
    },
    welsh: {
      title: 'Cynnal parti stryd',
      summary: 'O ofyn i’r cymdogion i agor y ffordd eto.',
      steps: each(journeyStep.examples.welsh),
    },
    arabic: {
      title: 'إقامة حفل في الشارع',
      steps: each({ title: 'تحقق من أهليتك', logic: 'number' }, { title: 'قدّم طلبك', logic: 'or' }),
    },
    hostile: {
      title: '</title><script>alert(1)</script>',
      summary: '"><svg onload=alert(1)>',
      introduction: richTextBlock.examples.hostile.text,
      steps: each({ title: '<b>1</b>', logic: 'number' }, journeyStep.examples.hostile),
    },
  },
});
