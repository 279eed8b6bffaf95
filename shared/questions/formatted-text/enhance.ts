import type { Enhance } from '../enhance.ts';
import { enhance as count } from '../long-text/enhance.ts';

/** Goes on with a list on the next line, and ends it at an item that is left empty, as word processors do. */
const goOn = (event: KeyboardEvent): void => {
  const box = event.target;
  if (event.key !== 'Enter' || event.isComposing || event.shiftKey || !(box instanceof HTMLTextAreaElement))
    return;
  const { selectionStart: at, selectionEnd: end, value } = box;
  if (at !== end) return;
  const from = value.lastIndexOf('\n', at - 1) + 1;
  const [begins, number] = /^(?:- |(\d{1,2})\. )/.exec(value.slice(from, at)) ?? [];
  if (begins === undefined) return;
  event.preventDefault();
  if (from + begins.length === at) box.setRangeText('', from, at, 'end');
  else box.setRangeText(number ? `\n${Number(number) + 1}. ` : '\n- ', at, at, 'end');
  box.dispatchEvent(new Event('input', { bubbles: true }));
};

/** The count of a long text; and lists that go on by themselves. */
export const enhance: Enhance = (stage, ...more) => {
  count(stage, ...more);
  for (const box of stage.querySelectorAll<HTMLTextAreaElement>('[data-lists] textarea'))
    box.addEventListener('keydown', goOn);
};
