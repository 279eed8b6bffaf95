/** How Word, Outlook and their web versions say things that HTML has no element for. */

/** A paragraph that Word shows as a list item: `mso-list:l0 level2 lfo1`. */
export const officeItem = (element: Element): { ordered: boolean; depth: number } | undefined => {
  const style = styleOf(element);
  const level = /mso-list:\s*l\d+\s+level(\d)/.exec(style)?.[1];
  const isItem =
    level ?? (/MsoListParagraph|MsoListBullet|MsoListNumber/.test(element.className) ? '1' : undefined);
  if (!isItem) return undefined;
  const mark = markOf(element);
  if (mark === undefined && !level) return undefined;
  return { ordered: /^\(?([0-9]+|[a-z]{1,4}|[A-Z]{1,4})[.)]/.test(mark ?? ''), depth: Number(isItem) };
};

/** The bullet or number that Word writes into the text; it is not part of it. */
export const isMark = (element: Element): boolean => /mso-list:\s*Ignore/i.test(styleOf(element));

const markOf = (element: Element): string | undefined =>
  [...element.querySelectorAll('span')]
    .find(isMark)
    ?.textContent?.replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** The level of a heading that is none in HTML: Word's title, styles `MsoHeading7`, Word for the web's roles. */
export const officeHeading = (element: Element): number | undefined => {
  if (/\bMsoTitle\b/.test(element.className)) return 1;
  if (/\bMsoSubtitle\b/.test(element.className)) return 2;
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level')) || 2;
  const outline = /mso-outline-level:\s*(\d)/.exec(styleOf(element))?.[1];
  return outline ? Number(outline) : undefined;
};

/** A comment's mark in the text, or the list of comments below it; the words that it is about stay. */
export const isComment = (element: Element): boolean =>
  /mso-element:\s*comment(-list)?\b|mso-special-character:\s*comment/.test(styleOf(element)) ||
  /\b(MsoCommentReference|msocomanchor|msocomtxt|CommentStart|CommentHighlightPipe|sdcomment)\b/i.test(
    element.className.toString(),
  ) ||
  /^#(_msocom_|cmnt)/.test(element.getAttribute('href') ?? '') ||
  /^cmnt(_ref)?\d/.test(element.getAttribute('id') ?? '');

/** A footnote's mark or text. */
export const isFootnote = (element: Element): boolean =>
  /mso-(foot|end)note-id|mso-element:\s*(foot|end)note(-list)?/.test(styleOf(element)) ||
  /\b(MsoFootnote\w*|sdfootnoteanc|FootnoteReference)\b/.test(element.className.toString()) ||
  /^#(_ftn|sdfootnote|ftnt)/.test(element.getAttribute('href') ?? '') ||
  /^(sdfootnote\d+|ftnt\d+)$/.test(element.getAttribute('id') ?? '');

/** Words that were deleted while changes were tracked. */
export const isDeleted = (element: Element): boolean =>
  element.tagName === 'DEL' || hasClass(element, /\b(msoDel|TrackedChangeDeleted|DeletedText)\b/i);

/** Words that were added while changes were tracked. */
export const isAdded = (element: Element): boolean =>
  element.tagName === 'INS' || hasClass(element, /\b(msoIns|TrackedChangeInserted)\b/i);

/** What the writer did not see either. */
export const isUnseen = (element: Element): boolean =>
  /display:\s*none|mso-hide:\s*all|visibility:\s*hidden/i.test(styleOf(element)) ||
  element.hasAttribute('hidden');

export const styleOf = (element: Element): string => element.getAttribute('style') ?? '';

const hasClass = (element: Element, name: RegExp): boolean => name.test(element.className.toString());
