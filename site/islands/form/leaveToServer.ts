import type { Answers } from './answers.ts';
import { readInputs } from './inputs.ts';
import { ownInput } from './parts.ts';
import type { Parts } from './parts.ts';

/** The journey can't go on here: the form takes all answers along, and goes the way without the script. */
export const leaveToServer = ({ form, stage }: Parts, answers: Answers, step: string): void => {
  const here = readInputs(stage);
  for (const [name, value] of answers.toSend(true).filter(([one]) => !here.has(one))) {
    const input = document.createElement('input');
    Object.assign(input, { type: 'hidden', name, value });
    stage.append(input);
  }
  ownInput(form, '_step').value = step;
  // A question may be called `submit`, and then `form.submit` is its input.
  HTMLFormElement.prototype.submit.call(form);
};
