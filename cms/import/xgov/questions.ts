import '#shared/questions/meanings.ts';
import { meaningOf } from '#shared/questions/meaningOf.ts';
import type { RichText } from '#shared/schema/rich-text.ts';
import { watch } from '../govuk/watch.ts';
import type { Conversion } from '../html/context.ts';
import { record, string } from '../json.ts';
import type { Json } from '../json.ts';
import type { SourceForm } from './definition.ts';
import { questionsFor } from './kinds.ts';
import type { Component, KindKit, Made } from './kinds.ts';
import { htmlOf } from './markdown.ts';
import { oneLine } from './options.ts';
import { freeName } from './parts.ts';
import type { Part } from './parts.ts';
import { inlineText, itemsIn, labelled, piecesIn, piecesOf, plain } from './words.ts';
import type { Piece } from './words.ts';

/** A question as a form of ours holds it. */
export interface ImportedQuestion extends Made {
  readonly name: string;
  readonly label: string;
  readonly showIf?: readonly Part[];
}

/** What one component becomes: words before its questions, and the questions. */
export interface Converted {
  readonly component: Component;
  readonly pieces: readonly Piece[];
  readonly questions: readonly ImportedQuestion[];
  /** The condition of the source under which it is there. */
  readonly condition: string;
}

/** Converts the components of one form; names are unique in it. */
export const questionMaker = (form: SourceForm, conversion: Conversion) => {
  const { report } = conversion;
  const itemsOf = itemsIn(form.lists);
  const kit: KindKit = { report, itemsOf, locale: form.locale };
  const names = new Set<string>();
  const inputs = new Set<string>();

  /** A name whose inputs are nobody else's. */
  const named = (words: string, made: Made): string => {
    const inputsOf = (name: string): string[] => {
      const question = { ...made, name };
      return meaningOf(question)
        .inputs(question)
        .map((input) => input.name);
    };
    const name = freeName(words, names, (one) => ![one, ...inputsOf(one)].some((input) => inputs.has(input)));
    for (const input of [name, ...inputsOf(name)]) inputs.add(input);
    return name;
  };

  /** A hint, or pieces to stand above where it is more than a sentence. */
  const hintOf = (html: string, title: string): { hint?: string; above: Piece[] } => {
    if (!html.trim()) return { above: [] };
    const pieces = html.includes('<') ? withoutTitle(piecesIn(html, conversion), title) : [];
    const nodes = pieces.flatMap((piece) => piece.nodes);
    const isSimple =
      pieces.every(({ label, look }) => !label && look === 'text') &&
      nodes.every((node) => node.type === 'paragraph' && node.children.every(({ type }) => type !== 'link'));
    const words = oneLine(pieces.length ? nodes.map((node) => plain([node])).join(' ') : html);
    if (isSimple && words.length <= longestHint) return words ? { hint: words, above: [] } : { above: [] };
    report('a hint that is long, or more than words, stands above its question', words);
    return { above: pieces.length ? pieces : piecesIn(`<p>${html}</p>`, conversion) };
  };

  const ask = (component: Component, made: readonly Made[], otherwise: string): Converted => {
    const { options, all } = component;
    const title = oneLine(component.title) || oneLine(otherwise) || component.name;
    const { hint, above } = hintOf(string(all['hint']), title);
    const told =
      component.type === 'DeclarationField' ? piecesIn(htmlOf(string(all['content'])), conversion) : [];
    const isOptional = options['required'] === false || options['minimumRequiredFiles'] === 0;
    const called = cut(oneLine(string(all['shortDescription'])), 100).replace(/[.?]+$/, '');
    const invalid = oneLine(string(options['customValidationMessage']));
    if (title.length > longestLabel) report('a question was too long for its label and was cut', title);
    const questions = made.map((one, at): ImportedQuestion => {
      const isDeclaration = one.blockType === 'declaration';
      if (isDeclaration && isOptional) report('a declaration that may be left out is needed here', title);
      return {
        ...one,
        name: named(made.length > 1 ? `${title} ${one.blockType}` : title, one),
        label: cut(title, longestLabel),
        ...(hint && at === 0 ? { hint } : {}),
        ...(isOptional && !isDeclaration ? { optional: true } : {}),
        ...(called && !isDeclaration ? { called: lowered(called) } : {}),
        ...(invalid && !isDeclaration ? { invalid: cut(invalid, 200) } : {}),
      };
    });
    return { component, pieces: [...told, ...above], questions, condition: '' };
  };

  return {
    kit,
    /** What becomes of a component. `otherwise` is its label if it has none. */
    convert: (json: Json, otherwise: string): Converted => {
      const options = watch(record(json['options']));
      const schema = watch(record(json['schema']));
      const component: Component = {
        type: string(json['type']),
        name: string(json['name']),
        id: string(json['id']),
        title: string(json['title']),
        options: options.value,
        schema: schema.value,
        all: json,
      };
      const condition = string(component.options['condition']);
      const pieces = piecesOf(json, conversion, itemsOf);
      const made = pieces ? undefined : questionsFor(component, kit);
      if (!pieces && !made)
        report(`nothing here is like the component “${component.type}”`, component.title || component.name);
      const converted = made
        ? { ...ask(component, made, otherwise), condition }
        : { component, pieces: pieces ?? [], questions: [], condition };
      for (const [watched, values] of [
        [options, json['options']],
        [schema, json['schema']],
      ] as const)
        for (const name of watched.unread().filter((one) => !looks.has(one)))
          if (isTold(record(values)[name]))
            report(
              `the setting “${name}” has no place here`,
              `${component.title || component.name}: ${JSON.stringify(record(values)[name])}`,
            );
      return converted;
    },
    /** Words as something that stands among the questions. */
    content: (piece: Piece, otherwise: string, showIf?: readonly Part[]): ImportedQuestion => {
      const { look, label, nodes } = labelled(piece, otherwise);
      const text: RichText | undefined = nodes.length ? inlineText(nodes, conversion) : undefined;
      return {
        blockType: 'content',
        name: named(`words ${label}`, { blockType: 'content' }),
        label: cut(oneLine(label) || otherwise, longestLabel),
        // What opens must open something.
        look: look === 'details' && !text ? 'text' : look,
        ...(text ? { text } : {}),
        ...(showIf?.length ? { showIf } : {}),
      };
    },
  };
};

export type QuestionMaker = ReturnType<typeof questionMaker>;

/** Some hints repeat the question, whose own words were then hidden. */
const withoutTitle = (pieces: readonly Piece[], title: string): Piece[] =>
  pieces.flatMap((piece) => {
    const [first, ...rest] = piece.nodes;
    if (!first || piece.label || plain([first]) !== title) return [piece];
    return rest.length ? [{ ...piece, nodes: rest }] : [];
  });

const longestLabel = 200;
const longestHint = 300;

/** How things look, which here the design decides; and what only questions heed. */
const looks = new Set([
  'required',
  'classes',
  'hideTitle',
  'optionalText',
  'autocomplete',
  'columnTitles',
  'isMultiInput',
]);

/** Whether a setting says anything. */
const isTold = (value: unknown): boolean =>
  value !== '' && value !== null && value !== undefined && value !== false;

/** Cut at a word, if it is too long. */
export const cut = (words: string, most: number): string =>
  words.length <= most ? words : `${words.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;

const lowered = (words: string): string =>
  /^.[A-Z]/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
