import { flow } from '../html/flow.ts';
import { parse } from '../html/tree.ts';
import { paragraph, richTextOf, words } from '#shared/schema/nodes.ts';
import type { Content } from './content.ts';
import { head } from './content.ts';
import { record, records, string } from './item.ts';
import type { Item, Json } from './item.ts';
import type { Kit } from './kit.ts';

/** A guide with its parts; the first part takes a description that is too long for a summary. */
export const guide = (item: Item, kit: Kit): Content => {
  const { fields, overflow } = head(item, kit);
  const parts = records(item.details['parts']);
  if (!parts.length) {
    kit.conversion.report('a guide without parts became a page');
    return { ...fields, body: overflow };
  }
  return {
    ...fields,
    parts: parts.map((part, at) => ({
      blockType: 'guide-part',
      title: string(part['title']),
      body: [...(at === 0 ? overflow : []), ...kit.blocks(string(part['body']))],
    })),
  };
};

/** A step by step with its steps, their words and their links. */
export const stepByStep = (item: Item, kit: Kit): Content => {
  const { fields, overflow } = head(item, kit);
  const journey = record(item.details['step_by_step_nav']);
  const introduction = [
    ...overflow.flatMap((block) => (block.blockType === 'rich-text' ? block.text.root.children : [])),
    ...flow(parse(string(journey['introduction'])), kit.conversion),
  ];
  return {
    ...fields,
    ...(introduction.length ? { introduction: richTextOf(introduction) } : {}),
    steps: records(journey['steps']).map((step) => ({
      blockType: 'journey-step',
      title: string(step['title']),
      logic: logicOf(string(step['logic'])),
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
    const label = string(link['text']);
    const target = kit.target(string(link['href']));
    // Without an address it is a choice without a page of its own: plain words.
    if (target === undefined)
      return { blockType: 'rich-text', text: richTextOf([paragraph([words(label)])]) };
    const cost = string(link['context']);
    return {
      blockType: 'journey-link',
      words: label,
      ...(typeof target === 'string' ? { outside: target } : { inside: target }),
      ...(cost ? { cost } : {}),
    };
  });
};
