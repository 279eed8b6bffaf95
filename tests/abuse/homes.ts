import type { Published } from '#shared/content/published.ts';
import { form } from '#shared/content/form/schema.ts';

/** Addresses that can be looked up; one of them hostile. */
export const knownAddresses = [
  'Postcode,Line1,Line2,Town,UPRN',
  'WB1 1AA,1 High Street,,Westbourne,100000000001',
  'WB1 1AA,2 High Street,Flat B,Westbourne,100000000002',
  'WB1 1AA,"<b onclick=""alert(1)"">3</b> High Street",,Westbourne,',
  'WB1 2BB,The Old Mill,,Westbourne,100000000004',
].join('\r\n');

/** Where somebody lives, chosen from a list, beside another question on the same page; and where they lived before. */
export const moving: Published<'form'>['content'] = {
  ...form.examples.welsh,
  title: 'Moving home',
  steps: [
    {
      blockType: 'form-step',
      title: 'Your new home',
      questions: [
        { blockType: 'address', name: 'home', label: 'What is your new address?', lookup: true },
        { blockType: 'text', name: 'note', label: 'Anything else?', called: 'something' },
      ],
    },
    {
      blockType: 'form-step',
      title: 'Your old home',
      questions: [
        {
          blockType: 'address',
          name: 'old',
          label: 'What was your old address?',
          lookup: true,
          optional: true,
        },
      ],
    },
  ],
};

/** The address of each of several homes. */
export const homes: Published<'form'>['content'] = {
  ...form.examples.welsh,
  title: 'Homes',
  steps: [
    {
      blockType: 'form-step',
      title: 'Your homes',
      repeatOf: 'home',
      repeatMost: 2,
      questions: [{ blockType: 'address', name: 'home', label: 'What is its address?', lookup: true }],
    },
  ],
};
