import { contentTypes } from '#shared/content/index.ts';
import type { TypeName } from '#shared/content/index.ts';
import {
  heading,
  list,
  outsideLink,
  insideLink,
  paragraph,
  richTextOf,
  words,
} from '#shared/schema/nodes.ts';
import type { BlockNode, InlineNode, RichText } from '#shared/schema/rich-text.ts';
import type { AnyContentType, Reference } from '#shared/schema/types.ts';
import { blocksOf } from '../html/blocks.ts';
import type { PageBlock } from '../html/blocks.ts';
import type { Conversion } from '../html/context.ts';
import { flow } from '../html/flow.ts';
import { parse } from '../html/tree.ts';

/** A link as GOV.UK's lists hold it, with what stands beside it. */
export interface ListedLink {
  readonly words: string;
  readonly href: string | undefined;
  readonly beside?: string;
}

/** What the formats are converted with. */
export interface Kit {
  readonly conversion: Conversion;
  /** The blocks of a page; nothing for empty HTML. */
  readonly blocks: (html: string) => PageBlock[];
  /** One rich text; panels and cards in it become plain. Undefined for empty HTML. */
  readonly rich: (html: string) => RichText | undefined;
  /** A block of text with a heading, if it has words. */
  readonly headed: (level: 'h2' | 'h3', title: string) => PageBlock[];
  readonly sentence: (text: string) => PageBlock[];
  readonly links: (links: readonly ListedLink[]) => PageBlock[];
  readonly target: (href: string) => Reference | string | undefined;
  /** The text, cut at a word and reported if it is longer than that. */
  readonly cut: (text: string, longest: number) => string;
  /** The same for a field of the type that the item becomes. */
  readonly fit: (text: string, field: string) => string;
  readonly longest: (field: string) => number;
}

export const kitOf = (conversion: Conversion, type: TypeName): Kit => {
  const { fields } = contentTypes[type] as AnyContentType;
  const longest = (name: string): number => {
    const field = fields[name];
    return (field && 'max' in field ? field.max : undefined) ?? Infinity;
  };
  const cut = (text: string, most: number): string => {
    if (text.length <= most) return text;
    conversion.report('a text was too long for its field and was cut', text);
    return `${text.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;
  };
  const text = (...nodes: BlockNode[]): PageBlock => ({ blockType: 'rich-text', text: richTextOf(nodes) });
  const linked = ({ words: label, href, beside }: ListedLink): InlineNode[] => {
    const target = href === undefined ? undefined : conversion.target(href);
    if (href !== undefined && target === undefined)
      conversion.report('a link that leads nowhere lost its address, its words stay', href);
    const inner = [words(label)];
    const node =
      target === undefined
        ? inner
        : typeof target === 'string'
          ? [outsideLink(target, inner)]
          : [insideLink(target.type, target.id, inner)];
    return beside ? [...node, words(` ${beside}`)] : node;
  };
  return {
    conversion,
    target: conversion.target,
    cut,
    longest,
    fit: (text, field) => cut(text, longest(field)),
    blocks: (html) => joined(blocksOf(html, conversion)),
    rich: (html) => {
      const nodes = flow(parse(html), conversion);
      return nodes.length ? richTextOf(nodes) : undefined;
    },
    headed: (level, title) => (title.trim() ? [text(heading(level, [words(title.trim())]))] : []),
    sentence: (sentence) => (sentence.trim() ? [text(paragraph([words(sentence.trim())]))] : []),
    links: (links) => {
      const known = links.filter((link) => link.words.trim());
      return known.length ? [text(list('bullet', known.map(linked)))] : [];
    },
  };
};

/** Neighbouring texts become one block, as an editor would have written them. */
export const joined = (blocks: readonly PageBlock[]): PageBlock[] =>
  blocks.reduce<PageBlock[]>((merged, block) => {
    const last = merged.at(-1);
    if (last?.blockType === 'rich-text' && block.blockType === 'rich-text')
      merged[merged.length - 1] = {
        ...last,
        text: richTextOf([...last.text.root.children, ...block.text.root.children]),
      };
    else merged.push(block);
    return merged;
  }, []);

/** The text of blocks, for a field that holds no blocks. */
export const plain = (blocks: readonly PageBlock[]): BlockNode[] =>
  blocks.flatMap((block) =>
    'text' in block && typeof block.text === 'object' ? block.text.root.children : [],
  );
