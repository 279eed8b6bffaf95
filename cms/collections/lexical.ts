import {
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  IndentFeature,
  ItalicFeature,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical';
import type { Block } from 'payload';
import { PasteFeature } from '../admin/paste/PasteFeature.ts';
import { linkable } from '../../shared/content/linkable.ts';
import type { RichTextField } from '../../shared/schema/fields.ts';

/**
 * The editor of a rich text field: it offers what shared/schema/rich-text.ts names and nothing else. A new
 * one for each field, because Payload changes the features that it is given.
 */
export const editorFor = ({ extent }: RichTextField) =>
  lexicalEditor({
    admin: { hideGutter: true },
    features: [
      FixedToolbarFeature(),
      ParagraphFeature(),
      ...(extent === 'inline'
        ? []
        : [
            HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4', 'h5', 'h6'] }),
            EXPERIMENTAL_TableFeature(),
          ]),
      UnorderedListFeature(),
      OrderedListFeature(),
      // A list in a list is made by indenting; nothing else can be indented.
      IndentFeature({ disabledNodes: ['paragraph', 'heading'] }),
      BoldFeature(),
      ItalicFeature(),
      SubscriptFeature(),
      SuperscriptFeature(),
      LinkFeature({
        enabledCollections: [...linkable],
        disableAutoLinks: true,
        maxDepth: 0,
        // Links open where people are (WCAG 3.2.5).
        fields: ({ defaultFields }) =>
          defaultFields.filter((field) => !('name' in field && field.name === 'newTab')),
      }),
      BlocksFeature({ inlineBlocks: [snippetInside] }),
      PasteFeature(),
    ],
  });

const snippetInside: Block = {
  slug: 'snippet',
  labels: { singular: 'Snippet', plural: 'Snippets' },
  fields: [
    {
      name: 'snippet',
      type: 'relationship',
      relationTo: 'snippet',
      required: true,
      label: 'Fact',
      maxDepth: 1,
    },
  ],
};
