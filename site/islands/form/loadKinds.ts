import { checkboxes } from '#shared/questions/checkboxes/meaning.ts';
import { content } from '#shared/questions/content/meaning.ts';
import { date } from '#shared/questions/date/meaning.ts';
import { email } from '#shared/questions/email/meaning.ts';
import { longText } from '#shared/questions/long-text/meaning.ts';
import { name } from '#shared/questions/name/meaning.ts';
import { number } from '#shared/questions/number/meaning.ts';
import { radios } from '#shared/questions/radios/meaning.ts';
import { telephone } from '#shared/questions/telephone/meaning.ts';
import { text } from '#shared/questions/text/meaning.ts';
import { yesNo } from '#shared/questions/yes-no/meaning.ts';
import type { Entries } from '#shared/form/entries.ts';
import type { FormDefinition } from '#shared/form/definition.ts';
import { teach } from '#shared/questions/meaningOf.ts';

/** What nearly every form asks travels with the script: together they are smaller than one by one. */
const frequent = {
  checkboxes,
  content,
  date,
  email,
  'long-text': longText,
  name,
  number,
  radios,
  telephone,
  text,
  'yes-no': yesNo,
};

const others = import.meta.glob<Record<string, object>>([
  '../../../shared/questions/*/meaning.ts',
  '!../../../shared/questions/{checkboxes,content,date,email,long-text,name}/meaning.ts',
  '!../../../shared/questions/{number,radios,telephone,text,yes-no}/meaning.ts',
]);

const enhancements = import.meta.glob<{ readonly enhance: Enhance }>(
  '../../../shared/questions/*/enhance.ts',
);

/** What a kind's own script makes of a step that was just shown, with what was typed so far. */
type Enhance = (stage: ParentNode, entries: Entries) => void;

const loaded: Enhance[] = [];

/** Lets the kinds of question that bring a script work on a step. */
export const enhance: Enhance = (stage, entries) => loaded.forEach((one) => one(stage, entries));

/** Teaches the engine the kinds of question that a form asks; what is rare loads only where it is asked. */
export const loadKinds = async ({ steps }: FormDefinition): Promise<void> => {
  teach(frequent);
  const kinds = new Set(steps.flatMap(({ questions }) => questions.map(({ blockType }) => blockType)));
  for (const kind of kinds) {
    if (kind in frequent) continue;
    const module = await others[`../../../shared/questions/${kind}/meaning.ts`]?.();
    // A kind's meaning is exported by the kind's name.
    const meaning = module?.[kind.replace(/-./g, ([, letter = '']) => letter.toUpperCase())];
    if (meaning) teach({ [kind]: meaning });
    const script = await enhancements[`../../../shared/questions/${kind}/enhance.ts`]?.();
    if (script) loaded.push(script.enhance);
  }
};
