import type { BlockValue } from '../schema/types.ts';
import { address } from './address/lookup.ts';
import { autocomplete } from './autocomplete/meaning.ts';
import { checkboxes } from './checkboxes/meaning.ts';
import { content } from './content/meaning.ts';
import { date } from './date/meaning.ts';
import { declaration } from './declaration/meaning.ts';
import { email } from './email/meaning.ts';
import { file } from './file/meaning.ts';
import type { QuestionKind, questionKinds } from './index.ts';
import { formattedText } from './formatted-text/meaning.ts';
import { longText } from './long-text/meaning.ts';
import type { Meaning } from './meaning.ts';
import { teach } from './meaningOf.ts';
import { money } from './money/meaning.ts';
import { monthYear } from './month-year/meaning.ts';
import { name } from './name/meaning.ts';
import { nationalInsuranceNumber } from './national-insurance-number/meaning.ts';
import { number } from './number/meaning.ts';
import './phrases.ts';
import { place } from './place/meaning.ts';
import { postcode } from './postcode/meaning.ts';
import { radios } from './radios/meaning.ts';
import { select } from './select/meaning.ts';
import { rows } from './rows/meaning.ts';
import { telephone } from './telephone/meaning.ts';
import { text } from './text/meaning.ts';
import { time } from './time/meaning.ts';
import { webAddress } from './web-address/meaning.ts';
import { yesNo } from './yes-no/meaning.ts';

/** What each kind of question means, taught to the engine: whoever uses it on a server imports this. */
const meanings = {
  text,
  'long-text': longText,
  'formatted-text': formattedText,
  name,
  email,
  telephone,
  address,
  date,
  number,
  radios,
  'yes-no': yesNo,
  checkboxes,
  declaration,
  money,
  'web-address': webAddress,
  'month-year': monthYear,
  time,
  select,
  postcode,
  'national-insurance-number': nationalInsuranceNumber,
  place,
  rows,
  file,
  autocomplete,
  content,
} satisfies { readonly [K in QuestionKind]: Pick<Meaning<QuestionOf<K>, unknown>, 'inputs' | 'read'> };

/** A question of one kind, or of any, as an editor made it. */
export type QuestionOf<K extends QuestionKind = QuestionKind> = Extract<
  BlockValue<(typeof questionKinds)[number]>,
  { blockType: K }
>;

teach(meanings);
