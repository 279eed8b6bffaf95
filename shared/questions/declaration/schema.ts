import { text } from '../../schema/fields.ts';
import { block } from '../../schema/types.ts';
import { questionFields } from '../questionFields.ts';

const { name, label, hint, missing, showIf } = questionFields;

export const declarationQuestion = block({
  name: 'declaration',
  label: 'Declaration',
  help: 'Something that people confirm before they send.',
  fields: {
    name,
    label,
    hint,
    statement: text('What they tick', { required: true, max: 200, help: 'Such as: I agree.' }),
    missing,
    showIf,
  },
  phrases: {
    cy: {
      'Select “%1” to go on': 'Dewiswch “%1” i barhau',
    },
  },
  examples: {
    ordinary: {
      name: 'true-answers',
      label: 'Are your answers correct?',
      hint: 'If you say something untrue on purpose, you may be prosecuted.',
      statement: 'My answers are correct as far as I know',
    },
    longest: {
      name: 'n'.repeat(40),
      label: 'L'.repeat(200),
      hint: 'h'.repeat(300),
      statement: 's'.repeat(200),
    },
    welsh: { name: 'datganiad', label: 'Datganiad', statement: 'Rwy’n cytuno' },
    hostile: { name: 'constructor', label: '<b>', statement: '<script>alert(1)</script>' },
  },
});
