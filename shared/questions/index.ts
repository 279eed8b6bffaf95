import { addressQuestion } from './address/schema.ts';
import { autocompleteQuestion } from './autocomplete/schema.ts';
import { checkboxesQuestion } from './checkboxes/schema.ts';
import { contentQuestion } from './content/schema.ts';
import { dateQuestion } from './date/schema.ts';
import { declarationQuestion } from './declaration/schema.ts';
import { emailQuestion } from './email/schema.ts';
import { fileQuestion } from './file/schema.ts';
import { formattedTextQuestion } from './formatted-text/schema.ts';
import { longTextQuestion } from './long-text/schema.ts';
import { moneyQuestion } from './money/schema.ts';
import { monthYearQuestion } from './month-year/schema.ts';
import { nameQuestion } from './name/schema.ts';
import { nationalInsuranceNumberQuestion } from './national-insurance-number/schema.ts';
import { numberQuestion } from './number/schema.ts';
import { placeQuestion } from './place/schema.ts';
import { postcodeQuestion } from './postcode/schema.ts';
import { radiosQuestion } from './radios/schema.ts';
import { selectQuestion } from './select/schema.ts';
import { rowsQuestion } from './rows/schema.ts';
import { telephoneQuestion } from './telephone/schema.ts';
import { textQuestion } from './text/schema.ts';
import { timeQuestion } from './time/schema.ts';
import { webAddressQuestion } from './web-address/schema.ts';
import { yesNoQuestion } from './yes-no/schema.ts';

/**
 * Every kind of question, in the order the editor is offered them. To add one: its folder, a line here, and
 * one in meanings.ts, which is apart because only it travels to the browser.
 */
export const questionKinds = [
  textQuestion,
  longTextQuestion,
  formattedTextQuestion,
  nameQuestion,
  emailQuestion,
  telephoneQuestion,
  addressQuestion,
  dateQuestion,
  numberQuestion,
  radiosQuestion,
  yesNoQuestion,
  checkboxesQuestion,
  declarationQuestion,
  moneyQuestion,
  webAddressQuestion,
  monthYearQuestion,
  timeQuestion,
  selectQuestion,
  postcodeQuestion,
  nationalInsuranceNumberQuestion,
  placeQuestion,
  rowsQuestion,
  fileQuestion,
  autocompleteQuestion,
  contentQuestion,
] as const;

export type QuestionKind = (typeof questionKinds)[number]['name'];
