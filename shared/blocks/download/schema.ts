import { reference, text } from '../../schema/fields.ts';
import { block } from '../../schema/types.ts';

export const download = block({
  name: 'download',
  label: 'Download',
  help: 'A document to take away, with its size and how to ask for another format.',
  fields: {
    document: reference('Document', { to: ['document'], required: true }),
    words: text('Words', { max: 150, help: 'If the document’s own title does not say enough here.' }),
  },
  examples: {
    ordinary: { document: { type: 'document', id: 'local-plan' } },
    longest: { document: { type: 'document', id: 'local-plan' }, words: 'W'.repeat(150) },
    welsh: { document: { type: 'document', id: 'local-plan' }, words: 'Darllenwch y cynllun lleol' },
    hostile: { document: { type: 'document', id: 'local-plan' }, words: '</a><script>alert(1)</script>' },
  },
});
