import { destination, destinationProblems } from '../../schema/destination.ts';
import { longText, text } from '../../schema/fields.ts';
import { block } from '../../schema/types.ts';

export const callToAction = block({
  name: 'call-to-action',
  label: 'Call to action',
  help: 'A button for the one thing that most people came to do. One on a page.',
  fields: {
    words: text('Words on the button', {
      required: true,
      max: 60,
      help: 'What happens: “Book a collection”.',
    }),
    ...destination,
    text: longText('A line below it', { max: 300, help: 'Such as how long it takes or what to have ready.' }),
  },
  problems: destinationProblems,
  examples: {
    ordinary: {
      words: 'Book a collection',
      inside: { type: 'page', id: 'bulky-waste' },
      text: 'Have a list of what we should take ready.',
    },
    longest: { words: 'W'.repeat(60), outside: 'https://www.example.org/book', text: 'Word '.repeat(60) },
    welsh: { words: 'Trefnu casgliad', outside: 'https://www.example.org/cy/casgliad' },
    arabic: { words: 'احجز موعدًا', outside: 'https://www.example.org/ar', text: 'يستغرق ذلك خمس دقائق.' },
    hostile: {
      words: '</a><script>alert(1)</script>',
      outside: 'https://www.example.org/"onclick="alert(1)',
      text: '<img src=x onerror=alert(1)>',
    },
  },
});
