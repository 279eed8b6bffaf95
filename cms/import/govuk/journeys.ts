import type { PageBlock } from '../html/blocks.ts';
import { flow } from '../html/flow.ts';
import { parse } from '../html/tree.ts';
import { list, paragraph, richTextOf, words } from '#shared/schema/nodes.ts';
import type { Content } from './content.ts';
import { head } from './content.ts';
import { html } from './item.ts';
import { record, records, string } from '../json.ts';
import { joined, plain } from './kit.ts';
import type { Item } from './item.ts';
import type { Json } from '../json.ts';
import type { Kit } from './kit.ts';

/** A guide with its parts; the first takes a description that was too long, texts before them are a part. */
export const guide = (item: Item, kit: Kit, before: readonly PageBlock[] = []): Content => {
  const { fields, overflow } = head(item, kit);
  const parts = records(item.details['parts']);
  if (!parts.length) {
    kit.conversion.report('a guide without parts became a page');
    return { ...fields, body: joined([...overflow, ...before]) };
  }
  const bodies = parts.map((part, at) => ({
    title: kit.cut(string(part['title']).trim(), 100) || `${at + 1}`,
    body: kit.blocks(html(part['body'])),
  }));
  const all = [...(before.length ? [{ title: 'Summary', body: before }] : []), ...bodies];
  return {
    ...fields,
    parts: all.map(({ title, body }, at) => ({
      blockType: 'guide-part',
      title,
      body: joined([...(at === 0 ? overflow : []), ...body]),
    })),
  };
};

/** A step by step with its steps, their words and their links. */
export const stepByStep = (item: Item, kit: Kit): Content => {
  const { fields, overflow } = head(item, kit);
  const journey = record(item.details['step_by_step_nav']);
  const introduction = [...plain(overflow), ...flow(parse(html(journey['introduction'])), kit.conversion)];
  return {
    ...fields,
    ...(introduction.length ? { introduction: richTextOf(introduction) } : {}),
    steps: records(journey['steps']).map((step, at) => ({
      blockType: 'journey-step',
      title: kit.cut(string(step['title']).trim(), 120) || `${at + 1}`,
      // The first has nothing before it to belong to.
      logic: at === 0 ? 'number' : logicOf(string(step['logic'])),
      ...(step['optional'] === true ? { optional: true } : {}),
      contents: records(step['contents']).flatMap((content) => contentsOf(content, kit)),
    })),
  };
};

const logicOf = (logic: string): string => (logic === 'and' || logic === 'or' ? logic : 'number');

const contentsOf = (content: Json, kit: Kit): Content[] => {
  if (content['type'] === 'paragraph')
    return [{ blockType: 'rich-text', text: richTextOf([paragraph([words(string(content['text']))])]) }];
  return records(content['contents']).map((link) => {
    const label = string(link['text']).trim();
    const target = kit.target(string(link['href']));
    // Without an address it is a choice without a page of its own: plain words.
    if (target === undefined)
      return { blockType: 'rich-text', text: richTextOf([list('bullet', [[words(label)]])]) };
    const cost = string(link['context']);
    return {
      blockType: 'journey-link',
      words: kit.cut(label, 150),
      ...(typeof target === 'string' ? { outside: target } : { inside: target }),
      ...(cost ? { cost: kit.cut(cost, 60) } : {}),
    };
  });
};
