import fc from 'fast-check';
import type { QuestionKind } from '#shared/questions/index.ts';

/** Every kind of question that wants an answer. */
export type AskingKind = Exclude<QuestionKind, 'content'>;

/** What the tables of random forms ask in a row. */
export const columns = [
  { blockType: 'rows-column', name: 'street', label: 'Street', kind: 'text' },
  { blockType: 'rows-column', name: 'day', label: 'Day', kind: 'date' },
  { blockType: 'rows-column', name: 'houses', label: 'Houses', kind: 'number', optional: true },
  {
    blockType: 'rows-column',
    name: 'part',
    label: 'Part',
    kind: 'choice',
    options: 'a = A\nB',
    optional: true,
  },
];

/** What the long lists of random forms offer. */
export const longList = { list: 'One\n2 = Two words', none: 'Not there' };

/** Things that people might type, likely enough to be understood that each kind meets answers. */
export const likelyAnswers: Record<AskingKind, fc.Arbitrary<Record<string, string | string[]>>> = {
  text: fc.record({ q: fc.string() }),
  'long-text': fc.record({ q: fc.string({ maxLength: 200 }) }),
  'formatted-text': fc.record({
    q: fc
      .array(fc.constantFrom('- ', '•', '* ', '1) ', '2. ', ' ', '\n', '\r\n', 'word', 'o\t'))
      .map((all) => all.join('')),
  }),
  name: fc.record({ q: fc.string() }),
  email: fc.record({ q: fc.emailAddress() }),
  telephone: fc.record({ q: fc.stringMatching(/^(\+44 ?|\(0)[0-9]{4}[ )-][0-9]{5,6}( ext [0-9]{3})?$/) }),
  address: fc.record({
    'q-line1': fc.string({ minLength: 1 }),
    'q-line2': fc.string(),
    'q-town': fc.string({ minLength: 1 }),
    'q-postcode': fc.constantFrom('aa3 1ab', 'W1A-1AA', 'x'),
    'q-uprn': fc.constantFrom('', '100000000001', '100000000001.seal', 'x'),
  }),
  date: fc.record({
    'q-day': fc.integer({ min: 1, max: 31 }).map(String),
    'q-month': fc.constantFrom('1', '02', 'Feb', 'december', '13'),
    'q-year': fc.integer({ min: 1, max: 9999 }).map((year) => String(year).padStart(4, '0')),
  }),
  number: fc.record({
    q: fc.oneof(fc.integer(), fc.double({ min: -1e9, max: 1e9, noNaN: true })).map(String),
  }),
  radios: fc.record({ q: fc.constantFrom('One', 'Two', 'Three') }),
  'yes-no': fc.record({ q: fc.constantFrom('yes', 'no', 'on') }),
  checkboxes: fc.record({ q: fc.subarray(['One', 'Two', 'Three']) }),
  declaration: fc.record({ q: fc.constantFrom('yes', 'no') }),
  money: fc.record({ q: fc.stringMatching(/^£?[0-9]{1,3}(,[0-9]{3})?(\.[0-9]{1,2})?$/) }),
  'web-address': fc.record({
    q: fc.webUrl({ validSchemes: ['http', 'https'] }).map((url) => url.replace(/^https:../, '')),
  }),
  'month-year': fc.record({
    'q-month': fc.constantFrom('1', '02', 'Feb', 'december', '13'),
    'q-year': fc.integer({ min: 1, max: 9999 }).map((year) => String(year).padStart(4, '0')),
  }),
  time: fc.record({
    q: fc.oneof(
      fc.stringMatching(/^(1[0-2]|[1-9])([:.][0-5][0-9])? ?[ap]m$/),
      fc.stringMatching(/^[0-2][0-9]:[0-5][0-9]$/),
    ),
  }),
  autocomplete: fc.record({ q: fc.constantFrom('one', 'One', ' two  WORDS ', '2', 'not there', 'Else') }),
  rows: fc.record({
    'q-1-street': fc.constantFrom('', 'High Street', ' B '),
    'q-1-day': fc.constantFrom('1 2 2027', '29/feb/2024', '3rd Sept 1999'),
    'q-1-houses': fc.constantFrom('', '0', '2.5'),
    'q-3-street': fc.constantFrom('', 'Low Street'),
    'q-3-day': fc.constantFrom('', '01.12.2026'),
    'q-3-part': fc.constantFrom('', 'a', 'B'),
    'q-rows': fc.constantFrom('', '3', '-1', '1e9', 'x'),
  }),
  select: fc.record({ q: fc.constantFrom('One', 'Two', 'Three') }),
  postcode: fc.record({ q: fc.constantFrom('aa3 1ab', 'W1A-1AA', 'm1 1ae', 'x') }),
  place: fc.record({
    'q-description': fc.string(),
    'q-postcode': fc.constantFrom('', 'aa3 1ab', 'x'),
    'q-grid': fc.constantFrom('', 'sd123456', 'TQ 30034 80381', '312345, 445678', 'AB 123 456'),
  }),
  file: fc.record({
    q: fc
      .array(
        fc.record({
          id: fc.string({ minLength: 22, maxLength: 22 }),
          name: fc.string({ minLength: 1 }),
          size: fc.nat(10_000_000),
          type: fc.constant('image/png'),
          hash: fc.constant('a'.repeat(64)),
        }),
        { minLength: 1, maxLength: 2 },
      )
      .map((files) => files.map((one) => JSON.stringify(one))),
  }),
  'national-insurance-number': fc.record({ q: fc.stringMatching(/^[AB][BCE] ?[0-9]{2} ?[0-9]{4} ?[A-D]$/) }),
};
