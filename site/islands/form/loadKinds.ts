import { address } from '#shared/questions/address/meaning.ts';
import { checkboxes } from '#shared/questions/checkboxes/meaning.ts';
import { content } from '#shared/questions/content/meaning.ts';
import { date } from '#shared/questions/date/meaning.ts';
import { email } from '#shared/questions/email/meaning.ts';
import { longText } from '#shared/questions/long-text/meaning.ts';
import { name } from '#shared/questions/name/meaning.ts';
import { number } from '#shared/questions/number/meaning.ts';
import { radios } from '#shared/questions/radios/meaning.ts';
import { select } from '#shared/questions/select/meaning.ts';
import { telephone } from '#shared/questions/telephone/meaning.ts';
import { text } from '#shared/questions/text/meaning.ts';
import { yesNo } from '#shared/questions/yes-no/meaning.ts';
import type { FormDefinition } from '#shared/form/definition.ts';
import type { Enhance } from '#shared/questions/enhance.ts';
import { teach } from '#shared/questions/meaningOf.ts';

/** What nearly every form asks travels with the script: together they are smaller than one by one. */
const frequent = {
  address,
  checkboxes,
  content,
  date,
  email,
  'long-text': longText,
  name,
  number,
  radios,
  select,
  telephone,
  text,
  'yes-no': yesNo,
};

const meanings = import.meta.glob<Record<string, object>>(
  [
    './*/meaning.ts',
    '!./{address,checkboxes,content,date,email,long-text,name,number,radios,select,telephone,text,yes-no}/meaning.ts',
  ],
  { base: '../../../shared/questions' },
);
const enhancers = import.meta.glob<Enhance>('./*/enhance.ts', {
  base: '../../../shared/questions',
  import: 'enhance',
});

/**
 * Teaches the engine the kinds of question that a form asks; what is rare loads only where it is asked. Gives
 * what those kinds' own scripts do to a step.
 */
export const loadKinds = async (steps: FormDefinition['steps']): Promise<Enhance[]> => {
  teach(frequent);
  const kinds = new Set(steps.flatMap(({ questions }) => questions.map(({ blockType }) => blockType)));
  const found = [...kinds].map(async (kind) => {
    const module = await meanings[`./${kind}/meaning.ts`]?.();
    // A kind's meaning is exported by the kind's name.
    const meaning = module?.[kind.replace(/-./g, ([, letter = '']) => letter.toUpperCase())];
    if (meaning) teach({ [kind]: meaning });
    return enhancers[`./${kind}/enhance.ts`]?.();
  });
  return (await Promise.all(found)).filter((one) => one !== undefined);
};
