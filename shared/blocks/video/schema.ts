import { reference, text } from '../../schema/fields.ts';
import { block } from '../../schema/types.ts';

export const video = block({
  name: 'video',
  label: 'Video',
  help: 'A link to a video elsewhere. Nothing of the other site is loaded before somebody follows it.',
  fields: {
    title: text('Title', { required: true, max: 120 }),
    address: text('Address', { required: true, format: 'web-address', max: 2000 }),
    duration: text('How long it is', { max: 40, help: 'Such as: 3 minutes.' }),
    transcript: reference('What is said in it, as text', {
      to: ['page', 'document', 'news'],
      help: 'For people who can’t hear or watch it.',
    }),
  },
  examples: {
    ordinary: {
      title: 'How we sort your recycling',
      address: 'https://video.example.org/watch?v=abc123',
      duration: '3 minutes',
      transcript: { type: 'page', id: 'sorting-transcript' },
    },
    longest: {
      title: 'W'.repeat(120),
      address: `https://video.example.org/${'a'.repeat(1974)}`,
      duration: 'd'.repeat(40),
    },
    welsh: {
      title: 'Sut rydym yn didoli eich ailgylchu',
      address: 'https://video.example.org/cy',
      duration: '3 munud',
    },
    hostile: {
      title: '</a><iframe src="https://video.example.org"></iframe>',
      address: 'https://video.example.org/?v="><script>alert(1)</script>',
      duration: '<script>alert(1)</script>',
    },
  },
});
