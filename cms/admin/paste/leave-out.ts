import type { Dropped } from './clean-paste.ts';
import { isAdded, isComment, isDeleted, isFootnote, isMark, isUnseen, styleOf } from './office.ts';

/** Whether an element goes with all that is in it; counts what it was. */
export const leaveOut = (element: Element, dropped: Dropped): boolean => {
  const tag = element.tagName;
  const kind = lost[tag] ?? (/^V:|^W:/.test(tag) ? 'pictures' : undefined);
  if (kind) dropped[kind] += 1;
  if (kind || silent.has(tag) || isMark(element)) return true;
  if (isComment(element)) {
    dropped.comments += /comment-list/.test(styleOf(element)) ? 0 : 1;
    return true;
  }
  if (isFootnote(element)) {
    dropped.footnotes += element.tagName === 'A' ? 1 : 0;
    return true;
  }
  if (isDeleted(element)) {
    dropped.changes += 1;
    return true;
  }
  if (isAdded(element)) dropped.changes += 1;
  return isUnseen(element);
};

const silent = new Set('STYLE SCRIPT TEMPLATE META LINK TITLE HEAD NOSCRIPT COLGROUP XML O:P'.split(' '));

const lost: Readonly<Record<string, keyof Dropped>> = {
  IMG: 'pictures',
  SVG: 'pictures',
  svg: 'pictures',
  PICTURE: 'pictures',
  CANVAS: 'pictures',
  IFRAME: 'embedded',
  OBJECT: 'embedded',
  EMBED: 'embedded',
  VIDEO: 'embedded',
  AUDIO: 'embedded',
  MATH: 'embedded',
  math: 'embedded',
  BUTTON: 'controls',
  INPUT: 'controls',
  SELECT: 'controls',
  TEXTAREA: 'controls',
};
