import { questionKinds } from '../../questions/index.ts';
import { dateQuestion } from '../../questions/date/schema.ts';
import { emailQuestion } from '../../questions/email/schema.ts';
import { addressQuestion } from '../../questions/address/schema.ts';
import { longTextQuestion } from '../../questions/long-text/schema.ts';
import { nameQuestion } from '../../questions/name/schema.ts';
import { radiosQuestion } from '../../questions/radios/schema.ts';
import { conditionParts, showIf } from '../../questions/showIf.ts';
import { textQuestion } from '../../questions/text/schema.ts';
import { yesNoQuestion } from '../../questions/yes-no/schema.ts';
import { blocks, number, richText, text } from '../../schema/fields.ts';
import { prose } from '../../schema/prose.ts';
import { block } from '../../schema/types.ts';
import type { BlockValue } from '../../schema/types.ts';
import { mostItems } from './mostItems.ts';

const isTrue = { blockType: 'answer-test', question: 'tag', operator: 'is', value: 'yes' } as const;

/** Where to go on from a step, if not at the next. */
export const formRoute = block({
  name: 'form-route',
  label: 'Go on elsewhere',
  help: 'The first of them that is true says where people go on.',
  fields: {
    when: blocks('If all of this is true', { of: conditionParts, help: 'Always, if there is nothing.' }),
    to: text('Go to', {
      required: true,
      max: 80,
      format: 'name',
      picks: 'later-step',
      help: 'A later step, an ending, or the check of all answers.',
    }),
  },
  examples: {
    ordinary: { when: [isTrue], to: 'not-collected' },
    longest: { when: Array.from({ length: 10 }, () => isTrue), to: 't'.repeat(80) },
    welsh: { to: 'check' },
    hostile: { when: [{ ...isTrue, question: 'constructor' }], to: 'constructor' },
  },
});

/** Questions that are asked together, on a page of their own. */
export const formStep = block({
  name: 'form-step',
  label: 'Step',
  help: 'One thing at a time: one question, or a few that belong together.',
  fields: {
    title: text('Title', { required: true, max: 120 }),
    name: text('Name', {
      max: 80,
      format: 'name',
      madeFrom: 'title',
      help: 'Made for you. Used in its address and in routes; it stays the same when you change the title.',
    }),
    guidance: richText('Before the questions', { extent: 'inline' }),
    questions: blocks('Questions', { of: questionKinds, required: true, least: 1, most: 30 }),
    showIf,
    repeatOf: text('Ask again for each', {
      max: 40,
      help: 'For several things of a kind, what one is called, such as: vehicle. People add, change and remove them.',
    }),
    repeatLeast: number('How many at least', { whole: true, least: 0, most: mostItems }),
    repeatMost: number('How many at most', {
      whole: true,
      least: 1,
      most: mostItems,
      help: '10, unless you say otherwise.',
    }),
    repeatQuestion: text('Question after each', {
      max: 150,
      help: '“Do you need to add another vehicle?”, unless you say otherwise.',
    }),
    routes: blocks('Where people go on', {
      of: [formRoute],
      most: 10,
      help: 'At the next step, unless you say otherwise. The first way that is true counts; where none is, people go on at the next step. But once a way names the very next step, your ways have to be there for every answer: let the last have no condition.',
    }),
  },
  examples: {
    ordinary: {
      title: 'About the bin',
      questions: [
        { blockType: 'radios', ...radiosQuestion.examples.ordinary },
        { blockType: 'date', ...dateQuestion.examples.ordinary },
        { blockType: 'yes-no', ...yesNoQuestion.examples.ordinary },
        {
          blockType: 'text',
          name: 'tag-says',
          label: 'What does the tag say?',
          hint: 'Only if there is a tag.',
          called: 'what the tag says',
          max: 200,
          showIf: [isTrue],
        },
      ],
    },
    longest: {
      title: 'T'.repeat(120),
      name: 'n'.repeat(80),
      guidance: prose('Words that go on. '.repeat(40)),
      questions: questionKinds.map((kind, n) => ({
        blockType: kind.name,
        ...kind.examples.longest,
        name: `${kind.name}-${n}`,
      })) as never,
    },
    several: {
      title: 'Vehicles',
      repeatOf: 'vehicle',
      repeatLeast: 1,
      repeatMost: 5,
      repeatQuestion: 'Will you bring another vehicle?',
      questions: [
        { blockType: 'text', ...textQuestion.examples.ordinary, name: 'registration' },
        { blockType: 'date', ...dateQuestion.examples.ordinary, name: 'arrival' },
      ],
    },
    welsh: {
      title: 'Am y bin',
      questions: [
        { blockType: 'radios', ...radiosQuestion.examples.welsh },
        { blockType: 'yes-no', ...yesNoQuestion.examples.welsh },
      ],
    },
    hostile: {
      title: '<script>alert(1)</script>',
      questions: [
        { blockType: 'text', ...textQuestion.examples.hostile },
        { blockType: 'date', ...dateQuestion.examples.hostile },
        { blockType: 'long-text', ...longTextQuestion.examples.hostile },
        { blockType: 'address', ...addressQuestion.examples.hostile },
      ],
    },
  },
});

/** The steps of "Report a missed bin" beside the first. */
export const missedBinSteps: BlockValue<typeof formStep>[] = [
  {
    blockType: 'form-step',
    title: 'Where the bin is',
    questions: [
      { blockType: 'address', ...addressQuestion.examples.ordinary },
      { blockType: 'long-text', ...longTextQuestion.examples.ordinary },
    ],
  },
  {
    blockType: 'form-step',
    title: 'About you',
    questions: [
      { blockType: 'name', ...nameQuestion.examples.ordinary },
      { blockType: 'email', ...emailQuestion.examples.ordinary },
    ],
  },
];

/** An ending before the end: why people can't go on here, and what they can do instead. */
export const formExit = block({
  name: 'form-exit',
  label: 'Ending',
  help: 'Where people stop who can’t use this form: why, and what to do instead. Only a route leads here.',
  fields: {
    title: text('Title', { required: true, max: 120 }),
    name: text('Name', {
      max: 80,
      format: 'name',
      madeFrom: 'title',
      help: 'Made for you. Used in its address and in routes; it stays the same when you change the title.',
    }),
    text: richText('Text', { required: true }),
  },
  examples: {
    ordinary: {
      title: 'We did not collect your bin on purpose',
      name: 'not-collected',
      text: prose('The tag says why. Put it right and we will collect the bin on your next collection day.'),
    },
    longest: { title: 'T'.repeat(120), name: 'n'.repeat(80), text: prose('Words that go on. '.repeat(100)) },
    welsh: { title: 'Ni allwch ddefnyddio’r ffurflen hon', text: prose('Ffoniwch ni yn lle hynny.') },
    hostile: { title: '</title><script>alert(1)</script>', text: prose('<img src=x onerror=alert(1)>') },
  },
});

/** A condition that several questions, steps and routes use by its name. */
export const formCondition = block({
  name: 'form-condition',
  label: 'Condition',
  help: 'Say once what has to be true, and use it in many places.',
  fields: {
    title: text('What it is called', { max: 120, help: 'As you would say it: “lives in the borough”.' }),
    name: text('Name', {
      required: true,
      max: 40,
      format: 'name',
      madeFrom: 'title',
      help: 'Made for you. It stays the same when you change what it is called.',
    }),
    when: blocks('All of this is true', { of: conditionParts, required: true, least: 1 }),
  },
  examples: {
    ordinary: { title: 'The bin has a tag', name: 'has-tag', when: [isTrue] },
    longest: { title: 'T'.repeat(120), name: 'n'.repeat(40), when: Array.from({ length: 20 }, () => isTrue) },
    welsh: { name: 'tag-ar-y-bin', when: [isTrue] },
    hostile: { name: 'constructor', when: [{ ...isTrue, question: 'constructor' }] },
  },
});
