import { callToAction } from './call-to-action/schema.ts';
import { callout } from './callout/schema.ts';
import { contactBlock } from './contact/schema.ts';
import { details } from './details/schema.ts';
import { download } from './download/schema.ts';
import { image } from './image/schema.ts';
import { quote } from './quote/schema.ts';
import { richTextBlock } from './rich-text/schema.ts';
import { steps } from './steps/schema.ts';
import { table } from './table/schema.ts';
import { video } from './video/schema.ts';

/** The blocks of a page, in the order the editor is offered them. To add one: its folder, and a line here. */
export const pageBlocks = [
  richTextBlock,
  callout,
  steps,
  details,
  contactBlock,
  table,
  image,
  download,
  callToAction,
  quote,
  video,
] as const;
