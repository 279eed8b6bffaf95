import type { Run } from './blocks.ts';
import { cleanLink } from './clean-link.ts';
import type { Dropped } from './clean-paste.ts';
import { styleOf } from './office.ts';

/** How a piece of text looks and where it leads. */
export type Formats = Omit<Run, 'text'>;

/** The formats inside an element: by its name, or by its style, which wins. */
export const formatsOf = (element: Element, outer: Formats, dropped: Dropped): Formats => {
  const style = styleOf(element);
  if (
    element.tagName === 'FONT' ||
    /(^|[;\s])(color|background(-color)?|font(-family|-size)?)\s*:/i.test(style)
  )
    dropped.styles += 1;
  const weight = /font-weight:\s*(bold|normal|\d+)/i.exec(style)?.[1]?.toLowerCase();
  const slant = /font-style:\s*(italic|oblique|normal)/i.exec(style)?.[1]?.toLowerCase();
  const shift = /vertical-align:\s*(super|sub)\b/i.exec(style)?.[1]?.toLowerCase();
  const tag = element.tagName;
  const bold = weight ? weight === 'bold' || Number(weight) >= 600 : /^(B|STRONG)$/.test(tag) || outer.bold;
  const italic = slant ? slant !== 'normal' : /^(I|EM|CITE)$/.test(tag) || outer.italic;
  const raised = tag === 'SUP' || shift === 'super' || outer.raised;
  const lowered = tag === 'SUB' || shift === 'sub' || outer.lowered;
  const href = tag === 'A' ? linkOf(element, dropped) : outer.href;
  return {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(raised ? { raised } : {}),
    ...(lowered ? { lowered } : {}),
    ...(href ? { href } : {}),
  };
};

const linkOf = (element: Element, dropped: Dropped): string | undefined => {
  const given = element.getAttribute('href');
  if (!given) return undefined;
  const href = cleanLink(given);
  if (!href) dropped.links += 1;
  return href;
};
