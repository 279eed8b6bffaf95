import fc from 'fast-check';
import type { Field, Fields } from '#shared/schema/fields.ts';

type Content = Record<string, unknown>;

/** What references, links and snippets may lead to: ids by content type. */
export type Ids = Readonly<Record<string, readonly string[]>>;

/** Anything that fits a schema's fields, finished or not, sensible or not. */
export const anyContent = (fields: Fields, ids: Ids): fc.Arbitrary<Content> =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, anyValue(field, ids)])), {
    requiredKeys: [],
  });

const anyValue = (field: Field, ids: Ids): fc.Arbitrary<unknown> =>
  (kinds[field.kind] as (field: Field, ids: Ids) => fc.Arbitrary<unknown>)(field, ids);

/** Any words, and such as programs stumble over. */
export const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    ' ',
    '',
    '__proto__',
    'constructor',
    '</script>',
    ' "a" \u2028 ',
    'a\\b',
    'null',
    '0',
    'form',
  ),
);

const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const anyReference = (types: readonly string[], ids: Ids): fc.Arbitrary<{ type: string; id: string }> =>
  fc.constantFrom(...types.flatMap((type) => (ids[type] ?? []).map((id) => ({ type, id }))));

type Kinds = {
  readonly [K in Field['kind']]: (field: Extract<Field, { kind: K }>, ids: Ids) => fc.Arbitrary<unknown>;
};

const kinds: Kinds = {
  text: () => words,
  longText: () => words,
  richText: ({ extent }, ids) => anyRichText(ids, extent === 'inline'),
  number: () => fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
  money: () => fc.nat(),
  date: ({ time }) => (time ? day : day.map((moment) => moment.slice(0, 10))),
  choice: ({ options }) => fc.constantFrom(...Object.keys(options)),
  yesNo: () => fc.boolean(),
  reference: ({ to }, ids) => anyReference(to === 'linkable' ? Object.keys(ids) : to, ids),
  media: (_, ids) => fc.constantFrom(...(ids['media'] ?? [])),
  blocks: ({ of }, ids) =>
    fc.array(
      fc.oneof(
        ...of.map(({ name, fields }) =>
          anyContent(fields, ids).map((content) => ({ blockType: name, ...content })),
        ),
      ),
      { maxLength: 3 },
    ),
  group: ({ fields }, ids) => anyContent(fields, ids),
};

/** Any rich text as the editor may leave it, with links that lead nowhere, too. */
const anyRichText = (ids: Ids, isInline: boolean): fc.Arbitrary<object> => {
  const text = fc.record({ type: fc.constant('text'), text: words, format: fc.nat(127) });
  const url = fc.oneof(
    words,
    fc.constantFrom('https://example.org/?a=1&b=2', '/bins', 'javascript:alert(1)'),
  );
  const fields = fc.oneof(
    url.map((address) => ({ linkType: 'custom', url: address })),
    anyReference(
      Object.keys(ids).filter((type) => type !== 'snippet'),
      ids,
    ).map(({ type, id }) => ({ linkType: 'internal', doc: { relationTo: type, value: id } })),
  );
  const link = fc.record({
    type: fc.constant('link'),
    fields,
    children: fc.array(text, { maxLength: 2 }),
  });
  const snippet = anyReference(['snippet'], ids).map(({ id }) => ({
    type: 'inlineBlock',
    fields: { blockType: 'snippet', snippet: id },
  }));
  const inline = fc.array(fc.oneof(text, fc.constant({ type: 'linebreak' }), link, snippet), {
    maxLength: 3,
  });
  const holding = (type: string, children: fc.Arbitrary<object[]>, rest = {}): fc.Arbitrary<object> =>
    fc.record({ type: fc.constant(type), children, ...rest });
  const list = fc.letrec<{ one: object; item: object }>((tie) => ({
    item: holding(
      'listitem',
      fc.oneof(
        { maxDepth: 3 },
        inline,
        tie('one').map((nested) => [nested]),
      ),
    ),
    one: holding('list', fc.array(tie('item'), { maxLength: 2 }), {
      listType: fc.constantFrom('bullet', 'number'),
      start: fc.integer({ min: 1, max: 9 }),
    }),
  })).one;
  const paragraph = holding('paragraph', inline);
  const cell = holding('tablecell', fc.array(paragraph, { maxLength: 2 }), {
    headerState: fc.nat(3),
    colSpan: fc.integer({ min: 1, max: 3 }),
    rowSpan: fc.integer({ min: 1, max: 3 }),
  });
  const table = holding(
    'table',
    fc.array(holding('tablerow', fc.array(cell, { maxLength: 2 })), { maxLength: 2 }),
  );
  const heading = holding('heading', inline, { tag: fc.constantFrom('h2', 'h3', 'h4', 'h5', 'h6') });
  return fc
    .array(isInline ? fc.oneof(paragraph, list) : fc.oneof(paragraph, list, table, heading), { maxLength: 3 })
    .map((children) => ({ root: { type: 'root', children } }));
};
