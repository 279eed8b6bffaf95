import { longText, number, reference, text } from '../../schema/fields.ts';
import { contentType } from '../../schema/types.ts';

export const topic = contentType({
  name: 'topic',
  label: { one: 'Topic', many: 'Topics' },
  help: 'A shelf that pages stand on. Topics can lie inside other topics.',
  path: '/topics/{slug}',
  title: 'title',
  fields: {
    title: text('Title', { required: true, max: 100 }),
    summary: longText('Summary', { max: 300, help: 'What people find here, in one sentence.' }),
    parent: reference('Inside the topic', { to: ['topic'] }),
    order: number('Order', {
      whole: true,
      help: 'Smaller numbers come first; without one it is the alphabet.',
    }),
  },
  examples: {
    ordinary: { title: 'Bins and recycling', summary: 'Collection days, missed bins and recycling centres.' },
    longest: { title: 'T'.repeat(100), summary: 'Word '.repeat(60), order: 999 },
    welsh: { title: 'Biniau ac ailgylchu', summary: 'Diwrnodau casglu a chanolfannau ailgylchu.' },
    hostile: { title: '<img src=x onerror=alert(1)>', summary: '</p><script>alert(1)</script>' },
  },
});
