/** The content types that have an address of their own, and so can be linked to. A test holds it to `path`. */
export const linkable = [
  'page',
  'guide',
  'service',
  'form',
  'step-by-step',
  'topic',
  'news',
  'document',
  'contact',
] as const;
