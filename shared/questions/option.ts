import { text, yesNo } from '../schema/fields.ts';
import { block } from '../schema/types.ts';

/** One answer to choose from. */
export const option = block({
  name: 'option',
  label: 'Option',
  help: 'One answer to choose from.',
  fields: {
    label: text('Option', { required: true, max: 150 }),
    value: text('Value', {
      max: 150,
      madeFrom: 'label',
      help: 'Made for you. Used in conditions and in exports; it stays the same when you change the option.',
    }),
    hint: text('Hint', { max: 200 }),
    reveals: text('Reveals the question', {
      max: 40,
      format: 'name',
      picks: 'question-below',
      help: 'A question below this one in the same step, asked only if this option is chosen. For radios and checkboxes.',
    }),
    alone: yesNo('It can’t be chosen together with others, such as: none of these'),
  },
  examples: {
    ordinary: { label: 'Garden waste', value: 'garden', hint: 'The brown bin' },
    longest: { label: 'L'.repeat(150), value: 'v'.repeat(150), hint: 'h'.repeat(200), alone: true },
    welsh: { label: 'Gwastraff gardd', value: 'gardd' },
    hostile: {
      label: '<script>alert(1)</script>',
      value: '__proto__',
      hint: '"><img src=x onerror=alert(1)>',
    },
  },
});

/** Options for the examples of questions. */
export const exampleOptions = {
  ordinary: [
    { blockType: 'option', label: 'General waste', value: 'general', hint: 'The black bin' },
    { blockType: 'option', label: 'Recycling', value: 'recycling' },
    { blockType: 'option', ...option.examples.ordinary },
  ],
  longest: Array.from({ length: 40 }, (_, n) => ({
    blockType: 'option' as const,
    label: `${n} ${'L'.repeat(140)}`,
    value: `${n}`,
    hint: 'h'.repeat(200),
  })),
  welsh: [
    { blockType: 'option', ...option.examples.welsh },
    { blockType: 'option', label: 'Ailgylchu', value: 'ailgylchu' },
  ],
  hostile: [
    { blockType: 'option', ...option.examples.hostile },
    { blockType: 'option', label: '</label></form>', value: 'constructor' },
  ],
} as const;
