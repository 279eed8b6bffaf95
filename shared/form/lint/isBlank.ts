/** Whether rich text says nothing: it is missing, or holds nothing but spaces. */
export const isBlank = (richText: unknown): boolean => {
  if (typeof richText !== 'object' || richText === null) return true;
  if (Array.isArray(richText)) return richText.every(isBlank);
  const { text, type, root, children } = richText as Readonly<Record<string, unknown>>;
  if (typeof text === 'string' && text.trim()) return false;
  // A snippet is words kept elsewhere.
  return type !== 'inlineBlock' && isBlank(root) && isBlank(children);
};
