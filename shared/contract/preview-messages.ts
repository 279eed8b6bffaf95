/**
 * What the preview of a form and the desk around it say to each other with `postMessage`: the preview asks to keep an
 * `example`, the desk says in `words` what became of it. Each looks at the origin and the window that a message
 * comes from.
 */
export const previewMessages = {
  keep: 'guildhall-keep-example',
  kept: 'guildhall-example-kept',
} as const;
