import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

const inline = new Set(['a', 'abbr', 'b', 'br', 'code', 'em', 'i', 'small', 'span', 'strong']);
const verbatim = new Set(['pre', 'textarea']);

/**
 * An HTML fragment as an indented tree, one node a line, in which only what a browser ignores is gone: the order of
 * attributes, spaces at the edge of a block, runs of spaces, and on which side of an inline tag a space stands.
 */
export function comparableHtml(html: string): string {
  const lines: string[] = [];
  // A space is kept back until words follow it in the same block.
  let space: 'none' | 'waiting' | 'ignored' = 'ignored';

  const text = (value: string, indent: string) => {
    const words = value.replace(/\s+/g, ' ').trim();
    if (/^\s/.test(value) && space === 'none') space = 'waiting';
    if (!words) return;
    lines.push(`${indent}“${space === 'waiting' ? ' ' : ''}${words}”`);
    space = /\s$/.test(value) ? 'waiting' : 'none';
  };

  const visit = (node: Node | Parent, indent: string) => {
    if (node.nodeName === '#text' && 'value' in node) return text(node.value, indent);
    if (!('childNodes' in node)) return;
    const isInline = inline.has(node.nodeName);
    if (!isInline) space = 'ignored';
    if ('attrs' in node) lines.push(indent + startTag(node));
    if (verbatim.has(node.nodeName)) lines.push(`${indent}  ${JSON.stringify(textOf(node))}`);
    else for (const child of node.childNodes) visit(child, `${indent}  `);
    if (!isInline) space = 'ignored';
  };

  visit(parseFragment(html), '');
  return lines.join('\n');
}

function startTag({ tagName, attrs }: DefaultTreeAdapterTypes.Element): string {
  const written = attrs.map(({ name, value }) => {
    const kept = name === 'class' ? value.trim().replace(/\s+/g, ' ') : value;
    return ` ${name}=${JSON.stringify(kept)}`;
  });
  return `<${tagName}${written.sort().join('')}>`;
}

function textOf({ childNodes }: Parent): string {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
