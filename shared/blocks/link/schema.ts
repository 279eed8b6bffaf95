import { destination, destinationProblems } from '../../schema/destination.ts';
import { text } from '../../schema/fields.ts';
import { block } from '../../schema/types.ts';

/** A link on its own: in the header, the footer, the home page or a contact. Not offered inside a page. */
export const link = block({
  name: 'link',
  label: 'Link',
  help: 'Words that people can follow.',
  fields: {
    words: text('Words', { required: true, max: 100, help: 'Say where it goes; never “click here”.' }),
    ...destination,
  },
  problems: destinationProblems,
  examples: {
    ordinary: { words: 'Report a missed bin', inside: { type: 'page', id: 'missed-bin' } },
    outside: { words: 'Check your council tax band', outside: 'https://www.example.org/council-tax-bands' },
    longest: { words: 'W'.repeat(100), outside: `https://www.example.org/${'a'.repeat(1976)}` },
    welsh: { words: 'Rhoi gwybod am fin na chafodd ei gasglu', outside: 'https://www.example.org/cy/biniau' },
    arabic: { words: 'الإبلاغ عن حاوية لم تُجمع', outside: 'https://www.example.org/ar' },
    hostile: {
      words: '</a><script>alert(1)</script>',
      outside: 'https://www.example.org/?q="><script>alert(1)</script>&copy=1',
    },
  },
});
