import { contentTypes } from '#shared/content/index.ts';
import { pageBlocks } from '#shared/blocks/index.ts';
import type { AnyBlock, AnyContentType } from '#shared/schema/types.ts';

/** One example of a content type or a block. */
export interface Example<Thing> {
  readonly thing: Thing;
  /** `ordinary`, `longest`, `welsh`, `hostile` or another. */
  readonly name: string;
  readonly content: Readonly<Record<string, unknown>>;
}

export const types: readonly AnyContentType[] = Object.values(contentTypes);

/** The blocks that stand on pages. */
export const blocks: readonly AnyBlock[] = pageBlocks;

/** Every block that can lie anywhere, however deep: parts of guides, steps of journeys, questions of forms. */
export const allBlocks: readonly AnyBlock[] = [
  ...new Set([...types, ...blocks].flatMap(({ fields }) => blocksIn(fields))),
];

export const typeExamples: readonly Example<AnyContentType>[] = types.flatMap(examplesOf);
export const blockExamples: readonly Example<AnyBlock>[] = allBlocks.flatMap(examplesOf);

/** The same content with nothing in it that HTML gives a meaning to. */
export const harmless = <V>(value: V): V => {
  if (typeof value === 'string') return value.replace(/[<>&"'`]/g, 'x') as V;
  if (Array.isArray(value)) return value.map((item: unknown) => harmless(item)) as V;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, harmless(inner)])) as V;
};

function examplesOf<Thing extends AnyContentType | AnyBlock>(thing: Thing): Example<Thing>[] {
  return Object.entries(thing.examples).map(([name, content]) => ({
    thing,
    name,
    content: content as Readonly<Record<string, unknown>>,
  }));
}

function blocksIn(fields: AnyBlock['fields'], seen = new Set<AnyBlock>()): AnyBlock[] {
  for (const field of Object.values(fields)) {
    if (field.kind === 'group') blocksIn(field.fields, seen);
    if (field.kind !== 'blocks') continue;
    for (const block of field.of) {
      if (seen.has(block)) continue;
      seen.add(block);
      blocksIn(block.fields, seen);
    }
  }
  return [...seen];
}
