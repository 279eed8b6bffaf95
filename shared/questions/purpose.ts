import { text } from '../schema/fields.ts';

/** The field of questions about the person: what their answers are for, said before anybody gives them. */
export const purpose = text('What you need it for', {
  max: 150,
  help: 'In a few words, such as: to tell you what happens. People read it before they begin, beside what you do with the answers.',
});
