import type { CollectionConfig, CollectionSlug, Field } from 'payload';
import { locales } from '../../shared/content/published.ts';
import type { AnyContentType } from '../../shared/schema/types.ts';
import { accessOf } from '../access/may.ts';
import { checkField } from '../admin/forms/check-field.ts';
import { formTools } from '../admin/forms/form-tools.ts';
import { keepTypedField } from '../admin/keep-typed/keep-typed-field.ts';
import { liveField } from '../admin/live/live-field.ts';
import type { Settings } from '../settings.ts';
import { ownerField } from './addresses.ts';
import { changedBy } from './changed-by.ts';
import { ownAlone, titled } from './copies.ts';
import { payloadFields } from './fields.ts';
import { hasDrafts } from './has-drafts.ts';
import { contentHooks } from './hooks.ts';
import { previewLinks } from './preview.ts';
import { uploadConfig } from './uploads.ts';

/**
 * The one adapter: a content type of shared/content as a Payload collection. What exists once is a collection
 * of one document whose id is the type's name, so that drafts, versions, hints and the wall treat it alike.
 */
export const contentCollection = (type: AnyContentType, settings: Settings): CollectionConfig => ({
  slug: type.name,
  labels: { singular: type.label.one, plural: type.label.many },
  admin: {
    // What a file shows may be said by nothing, and then there would be nothing to press in the list.
    useAsTitle: type.upload ? 'filename' : type.title,
    description: type.help,
    group: groupOf(type),
    hideAPIURL: true,
    defaultColumns: [
      ...(type.upload ? ['filename'] : []),
      type.title,
      ...(type.single ? ['locale'] : []),
      ...(hasDrafts(type) ? ['_status'] : []),
      'updatedAt',
    ],
    listSearchableFields: [type.title, ...(type.upload ? ['filename'] : []), ...(type.path ? ['slug'] : [])],
    ...(hasDrafts(type) ? previewLinks(type, settings) : {}),
    components: {
      ...(type.name === 'form' ? { beforeListTable: ['/cms/admin/forms/ImportForm.tsx#ImportForm'] } : {}),
      edit: {
        beforeDocumentControls: [
          '/cms/admin/live/LiveShort.tsx#LiveShort',
          ...(type.name === 'form' ? ['/cms/admin/forms/pickers/MakeNames.tsx#MakeNames'] : []),
        ],
      },
    },
  },
  access: accessOf(type.name),
  hooks: contentHooks(type, settings),
  // Of an address there can only be one.
  disableDuplicate: Boolean(type.single ?? type.upload) || type.name === 'address',
  defaultSort: type.single ? 'id' : '-updatedAt',
  defaultPopulate: { [type.title]: true } as CollectionConfig['defaultPopulate'],
  fields: [
    ...(type.single ? [single(type.name)] : []),
    ...(type.name === 'form' ? [checkField] : []),
    ...payloadFields(type.fields).map((field) => titled(field, type.title)),
    ...(type.name === 'address' ? [ownerField] : []),
    liveField(settings, hasDrafts(type)),
    ...(type.name === 'form' ? [formTools(settings)] : []),
    ...sidebar(type),
    importedFrom,
    ...(hasDrafts(type) ? [changedBy, keepTypedField] : []),
  ],
  versions: hasDrafts(type)
    ? { maxPerDoc: 50, drafts: { autosave: { interval: 800 }, validate: false } }
    : false,
  ...(type.upload ? { upload: uploadConfig(settings.mediaDir) } : {}),
});

/** What an import calls this document, so that a second run finds it again. */
const importedFrom = ownAlone({
  name: 'importedFrom',
  type: 'text',
  index: true,
  admin: { hidden: true },
  access: { create: () => false, update: () => false },
} satisfies Field);

const groupOf = (type: AnyContentType): string => {
  if (type.single || type.name === 'address') return 'Site';
  return type.path ? 'Pages' : 'Used in pages';
};

const single = (name: string): Field => ({
  name: 'id',
  type: 'text',
  required: true,
  defaultValue: name,
  admin: { hidden: true },
});

const sidebar = (type: AnyContentType): Field[] => [
  ...(type.path
    ? [
        ownAlone({
          name: 'slug',
          type: 'text',
          label: 'Last part of the address',
          index: true,
          admin: {
            position: 'sidebar',
            description: 'Made from the title. If you change it later, the old address leads to the new one.',
          },
        } satisfies Field),
      ]
    : []),
  {
    name: 'locale',
    type: 'select',
    label: 'Language',
    required: true,
    defaultValue: 'en',
    options: Object.entries(locales).map(([value, label]) => ({ value, label })),
    // What exists once in each language stays in its own.
    admin: { position: 'sidebar', readOnly: Boolean(type.single) },
  },
  ...(type.single || type.name === 'address'
    ? []
    : [
        // A copy is another thing: it is no translation of what is translated already.
        ownAlone({
          name: 'translationOf',
          type: 'relationship',
          label: 'Translation of',
          relationTo: type.name as CollectionSlug,
          admin: { position: 'sidebar', description: 'The same in the language it was written in first.' },
          filterOptions: ({ id }) => ({ id: { not_equals: id ?? '' } }),
        } satisfies Field),
      ]),
];
