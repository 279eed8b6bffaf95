import type { Block, BlockSlug, CollectionSlug, Field as PayloadField, PayloadComponent } from 'payload';
import { typesOf } from '../../shared/content/linkable.ts';
import { checkField } from '../../shared/schema/check.ts';
import type {
  BlocksField,
  ChoiceField,
  Field,
  Fields,
  ReferenceField,
  TextField,
} from '../../shared/schema/fields.ts';
import type { AnyBlock } from '../../shared/schema/types.ts';
import { editorFor } from './lexical.ts';

/** The Payload fields of a schema, in its order; what the cms makes stands below what editors write. */
export const payloadFields = (fields: Fields): PayloadField[] => {
  const all = Object.entries(fields);
  const isMade = ([, field]: (typeof all)[number]): boolean =>
    field.kind === 'text' && Boolean(field.madeFrom);
  return [...all.filter((one) => !isMade(one)), ...all.filter(isMade)].map(([name, field]) =>
    payloadField(name, field),
  );
};

/** Every block that some schema uses, once each, for Payload's list of shared blocks. */
export const payloadBlocks = (all: readonly Fields[]): Block[] => {
  const found = new Map<string, AnyBlock>();
  const visit = (fields: Fields): void =>
    Object.values(fields).forEach((field) => {
      if (field.kind === 'group') visit(field.fields);
      if (field.kind !== 'blocks') return;
      for (const block of field.of) {
        if (found.get(block.name) === block) continue;
        if (found.has(block.name)) throw new Error(`Two blocks are called “${block.name}”.`);
        found.set(block.name, block);
        visit(block.fields);
      }
    });
  all.forEach(visit);
  return [...found.values()].map(payloadBlock);
};

const payloadBlock = ({ name, label, help, fields }: AnyBlock): Block => ({
  slug: name,
  // A question and a content type may both be called “address”; their generated types may not.
  interfaceName: `${name.replace(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase())}Block`,
  labels: { singular: label, plural: label },
  // SQLite keeps blocks as JSON, so the id that Payload gives to each is in it.
  admin: {
    disableBlockName: true,
    custom: { help },
    components: {
      Label: labelFor(label, fields),
    },
  },
  fields: payloadFields(fields),
});

/** How an editor tells a block from its sisters when both are folded up: by its own words, the best first. */
const labelFor = (kind: string, fields: Fields): PayloadComponent => {
  const words = ['title', 'label', 'name', 'question', 'condition', 'to'].filter(
    (name) => fields[name]?.kind === 'text',
  );
  return words.some((name) => (fields[name] as TextField).picks)
    ? { path: '/cms/admin/forms/pickers/PickedLabel.tsx#PickedLabel', clientProps: { kind } }
    : { path: '/cms/admin/blocks/BlockLabel.tsx#BlockLabel', clientProps: { kind, words } };
};

const payloadField = (name: string, field: Field): PayloadField => {
  const common = { name, label: field.label, required: field.required ?? false };
  const admin = field.help ? { description: field.help } : {};
  return (kinds[field.kind] as Kind)({ ...common, admin }, field);
};

interface Common {
  readonly name: string;
  readonly label: string;
  readonly required: boolean;
  readonly admin: { readonly description?: string };
}

type Kind<F = Field> = (common: Common, field: F) => PayloadField;
type Kinds = { readonly [K in Field['kind']]: Kind<Extract<Field, { kind: K }>> };

/** What Payload shows below the field; the whole document is checked once more when it is published. */
const validate =
  (field: Field) =>
  (value: unknown): string | true =>
    checkField(field, value)[0]?.message ?? true;

const kinds: Kinds = {
  text: (common, field) => ({
    ...common,
    type: 'text',
    // What the cms makes may be empty while it is written.
    validate: validate(field.madeFrom ? { ...field, required: false } : field),
    admin: { ...common.admin, ...(field.madeFrom ? { className: 'made-name' } : {}), ...pickerFor(field) },
    ...(field.unique ? { unique: true, index: true } : {}),
  }),
  longText: (common, field) => ({ ...common, type: 'textarea', validate: validate(field) }),
  richText: (common, field) => ({ ...common, type: 'richText', editor: editorFor(field) }),
  number: (common, field) => ({ ...common, type: 'number', validate: validate(field) }),
  money: (common, field) => ({
    ...common,
    type: 'number',
    validate: validate(field),
    admin: {
      ...common.admin,
      description: `${common.admin.description ?? ''} In pence: 3800 is £38.`.trim(),
    },
  }),
  date: (common, field) => ({
    ...common,
    type: 'date',
    admin: {
      ...common.admin,
      date: field.time
        ? { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy HH:mm' }
        : { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
    },
  }),
  choice: (common, field) => ({
    ...common,
    type: 'select',
    options: Object.entries(field.options).map(([value, label]) => ({ value, label })),
    admin: { ...common.admin, ...pickerFor(field) },
    ...(field.default === undefined ? {} : { defaultValue: field.default }),
  }),
  yesNo: (common, field) => ({ ...common, type: 'checkbox', defaultValue: field.default ?? false }),
  reference: (common, field) => ({ ...common, type: 'relationship', relationTo: relation(field) }),
  media: (common, field) => ({
    ...common,
    type: 'upload',
    relationTo: 'media',
    filterOptions: field.accept === 'image' ? pictures : documents,
  }),
  blocks: (common, field) => ({
    ...common,
    type: 'blocks',
    blocks: [],
    blockReferences: field.of.map(({ name }) => name as BlockSlug),
    labels: labelsOf(field),
    ...(field.least === undefined ? {} : { minRows: field.least }),
    ...(field.most === undefined ? {} : { maxRows: field.most }),
  }),
  group: ({ name, label, admin }, field) => ({
    name,
    label,
    admin,
    type: 'group',
    fields: payloadFields(field.fields),
  }),
};

/** Where a field names something else in the form, editors choose it instead of typing. */
const pickerFor = ({ picks }: TextField | ChoiceField) =>
  picks
    ? {
        components: { Field: { path: '/cms/admin/forms/pickers/Picker.tsx#Picker', clientProps: { picks } } },
      }
    : {};

const pictures = { mimeType: { contains: 'image/' } };
const documents = { mimeType: { equals: 'application/pdf' } };

/** One type alone is a plain column; several are only allowed inside blocks, which are JSON. */
const relation = (field: ReferenceField): CollectionSlug => {
  const to = typesOf(field);
  return (to.length === 1 ? to[0] : [...to]) as CollectionSlug;
};

/** “Add Part” rather than “Add Parts”. */
const labelsOf = ({ label, of }: BlocksField) => ({
  singular: of.length === 1 ? (of[0]?.label ?? label) : 'Block',
  plural: label,
});
