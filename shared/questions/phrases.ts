import type { Locale } from '../content/locales.ts';
import type { QuestionKind } from './index.ts';
import { questionKinds } from './index.ts';
import { learn } from './say.ts';
import type { Phrases } from './say.ts';

/**
 * What a form that asks some kinds of question can say in a language, by the English sentence; undefined if
 * that is English.
 */
export const phrasesFor = (locale: Locale, kinds: readonly QuestionKind[]): Phrases | undefined => {
  if (locale !== 'cy') return undefined;
  const asked = questionKinds.filter(({ name }) => kinds.includes(name));
  return Object.assign({ ...welsh }, ...asked.map(({ phrases }) => phrases?.cy)) as Phrases;
};

/**
 * What several kinds say, or the engine; what one alone says stands in its schema. A noun completes “Rhowch …”,
 * “Dewiswch …” and “Mae’n rhaid i … fod”, which all soften it: Enter a number, Rhowch rif.
 */
const welsh: Phrases = {
  'Enter %1': 'Rhowch %1',
  'Select %1': 'Dewiswch %1',
  '(optional)': '(dewisol)',
  '%1 must be %2': 'Mae’n rhaid i %1 fod %2',
  '%1 must be %2 characters or less': 'Mae’n rhaid i %1 fod yn %2 nod neu lai',
  '%1 must be %2 words or less': 'Mae’n rhaid i %1 fod yn %2 gair neu lai',
  'You can enter up to %1 characters': 'Gallwch roi hyd at %1 nod',
  'You can enter up to %1 words': 'Gallwch roi hyd at %1 gair',
  Error: 'Gwall',
  Continue: 'Parhau',
  answer: 'ateb',
  'an answer': 'ateb',
  'an option': 'opsiwn',

  'a number': 'rif',
  '%1 must be a number': 'Mae’n rhaid i %1 fod yn rhif',
  '%1 must be a whole number': 'Mae’n rhaid i %1 fod yn rhif cyfan',
  '%1 must be %2 or more': 'Mae’n rhaid i %1 fod yn %2 neu fwy',
  '%1 must be %2 or less': 'Mae’n rhaid i %1 fod yn %2 neu lai',

  date: 'ddyddiad',
  'a date': 'ddyddiad',
  Day: 'Diwrnod',
  Month: 'Mis',
  Year: 'Blwyddyn',
  day: 'diwrnod',
  month: 'mis',
  year: 'blwyddyn',
  ' and ': ' a ',
  '%1 must include a %2': 'Mae’n rhaid i %1 gynnwys %2',
  '%1 must include a year of 4 numbers': 'Mae’n rhaid i %1 gynnwys blwyddyn â 4 rhif',
  '%1 must be a real date': 'Mae’n rhaid i %1 fod yn ddyddiad go iawn',
  'the same as or before %1': 'ar neu cyn %1',
  'the same as or after %1': 'ar neu ar ôl %1',
  'January February March April May June July August September October November December':
    'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',

  'a postcode': 'god post',
  'Enter a full UK postcode, like AA3 1AB': 'Rhowch god post llawn yn y DU, fel AA3 1AB',

  // Welsh says yes in another word for each verb; “iawn” (right) suits all of them.
  Yes: 'Iawn',
  No: 'Na',
  'Select yes or no': 'Dewiswch ‘Iawn’ neu ‘Na’',
  'Select yes if %1': 'Dewiswch ‘Iawn’ os %1',

  'a %1': '%1',
  'an %1': '%1',
  'another %1': '%1 arall',
  'Do you need to add %1?': 'Oes angen i chi ychwanegu %1?',
  'you need to add %1': 'oes angen i chi ychwanegu %1',
  'Add at least %1': 'Ychwanegwch o leiaf %1',
  'Add it, or select no': 'Ychwanegwch un, neu dewiswch ‘Na’',
};

learn(
  'cy',
  phrasesFor(
    'cy',
    questionKinds.map(({ name }) => name),
  ) ?? {},
);
