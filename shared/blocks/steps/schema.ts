import { blocks, text } from '../../schema/fields.ts';
import { block } from '../../schema/types.ts';
import type { Values } from '../../schema/types.ts';
import { callout } from '../callout/schema.ts';
import { download } from '../download/schema.ts';
import { image } from '../image/schema.ts';
import { richTextBlock } from '../rich-text/schema.ts';

/** One instruction of several; its number comes from its place. */
export const step = block({
  name: 'step',
  label: 'Step',
  help: 'One thing to do.',
  fields: {
    title: text('What to do', { required: true, max: 120, help: 'Begin with a verb: “Rinse the bottles”.' }),
    body: blocks('How', { of: [richTextBlock, callout, image, download] }),
  },
  examples: {
    ordinary: {
      title: 'Rinse the bottles',
      body: [{ blockType: 'rich-text', ...richTextBlock.examples.ordinary }],
    },
    longest: {
      title: 'W'.repeat(120),
      body: [
        { blockType: 'rich-text', ...richTextBlock.examples.longest },
        { blockType: 'callout', ...callout.examples.longest },
      ],
    },
    welsh: {
      title: 'Golchwch y poteli',
      body: [{ blockType: 'rich-text', ...richTextBlock.examples.welsh }],
    },
    hostile: {
      title: '</h3></li><script>alert(1)</script>',
      body: [{ blockType: 'rich-text', ...richTextBlock.examples.hostile }],
    },
  },
});

const each = (...examples: Values<typeof step.fields>[]) =>
  examples.map((example) => ({ blockType: 'step' as const, ...example }));

export const steps = block({
  name: 'steps',
  label: 'Steps',
  help: 'Instructions to follow one after the other, numbered.',
  fields: {
    steps: blocks('Steps', { of: [step], least: 1, most: 30, required: true }),
  },
  examples: {
    ordinary: {
      steps: each(
        step.examples.ordinary,
        { title: 'Put them in the blue bin' },
        { title: 'Put the bin out' },
      ),
    },
    longest: { steps: Array.from({ length: 30 }, () => each(step.examples.longest)).flat() },
    welsh: { steps: each(step.examples.welsh, { title: 'Rhowch nhw yn y bin glas' }) },
    hostile: { steps: each(step.examples.hostile) },
  },
});
