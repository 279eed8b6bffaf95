import { callout } from './callout/schema.ts';
import { richTextBlock } from './rich-text/schema.ts';

/** The blocks of a page, in the order the editor is offered them. To add one: its folder, and a line here. */
export const pageBlocks = [richTextBlock, callout] as const;
