import { text, yesNo } from '../schema/fields.ts';
import { showIf } from './showIf.ts';

/** The fields that every kind of question has. */
export const questionFields = {
  name: text('Name', {
    required: true,
    max: 40,
    format: 'name',
    madeFrom: 'label',
    help: 'Made for you. Used in conditions and in exports; it stays the same when you change the question.',
  }),
  label: text('Question', { required: true, max: 200, help: 'As people read it.' }),
  hint: text('Hint', { max: 300, help: 'One sentence below the question that helps to answer it.' }),
  optional: yesNo('People may leave it empty'),
  called: text('In error messages', {
    max: 100,
    help: 'Completes “Enter …” or “Select …”, such as: your full name. For yes or no: “Select yes if …”.',
  }),
  missing: text('Message if left empty', { max: 200, help: 'Instead of our own sentence.' }),
  invalid: text('Message if it is not right', {
    max: 200,
    help: 'Instead of all our own sentences, so it has to say what is expected.',
  }),
  showIf,
} as const;
