import { block } from '../../schema/types.ts';
import { questionFields } from '../questionFields.ts';

export const yesNoQuestion = block({
  name: 'yes-no',
  label: 'Yes or no',
  help: 'A question that has no third answer.',
  fields: { ...questionFields },
  examples: {
    ordinary: { name: 'tag', label: 'Did we leave a tag on the bin?', called: 'we left a tag on the bin' },
    longest: { name: 'n'.repeat(40), label: 'L'.repeat(200), hint: 'h'.repeat(300) },
    welsh: { name: 'tag-bin', label: 'A adawyd tag ar y bin?', optional: true },
    hostile: { name: 'proto', label: '<script>alert(1)</script>', called: '</title>' },
  },
});
