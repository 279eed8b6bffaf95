import { paragraph, richTextOf, words } from '#shared/schema/nodes.ts';
import { formats } from '#shared/schema/rich-text.ts';
import type { BlockNode, RichText } from '#shared/schema/rich-text.ts';
import { optionsIn } from '#shared/questions/optionLines.ts';
import { valueOf } from '#shared/questions/optionValue.ts';
import type { Option } from '#shared/questions/optionValue.ts';
import { slug } from '#shared/text/slug.ts';
import type { Conversion } from '../html/context.ts';
import { record, string } from '../json.ts';
import type { Bound } from './conditions.ts';
import type { SourceForm, SourcePage } from './definition.ts';
import { ownValue } from './options.ts';
import { cut } from './questions.ts';
import type { Converted, ImportedQuestion, QuestionMaker } from './questions.ts';
import { childrenOf, fitsTable, rowName } from './table.ts';
import type { Piece } from './words.ts';
import { inlineText } from './words.ts';

/** A step on its way: what its page asks and says, before it is known where it leads. */
export interface StepDraft {
  readonly page: SourcePage;
  readonly name: string;
  readonly title: string;
  readonly guidance?: RichText;
  readonly questions: readonly ImportedQuestion[];
  /** Words that are there under a condition only, in the source's words; the step's own place is known later. */
  readonly conditional: readonly { readonly piece: Piece; readonly condition: string }[];
  readonly repeat?: object;
  /** The words of an ending. */
  readonly ending?: RichText;
}

/** Steps out of pages, and the questions that conditions can ask about. */
export const stepDrafts = (
  form: SourceForm,
  pages: readonly SourcePage[],
  isEnding: (page: SourcePage) => boolean,
  maker: QuestionMaker,
  conversion: Conversion,
): { drafts: StepDraft[]; bound: Bound[] } => {
  const taken = new Set(['check']);
  const drafts: StepDraft[] = [];
  const bound: Bound[] = [];
  const draft = (step: Omit<StepDraft, 'name'>): void => {
    const wanted = slug(step.page.path) || slug(step.title) || `step-${drafts.length + 1}`;
    let name = wanted.replace(/^(?=\d)/, 's-').slice(0, 80);
    for (let n = 2; taken.has(name); n++) name = `${wanted.slice(0, 76)}-${n}`;
    taken.add(name);
    drafts.push({ ...step, name });
  };

  for (const page of pages) {
    const title = cut(page.title || string(page.components[0]?.['title']) || page.path, longestTitle);
    if (page.title.length > longestTitle)
      conversion.report('a page’s title was too long and was cut', page.title);
    const converted = page.components.map((component) => maker.convert(component, page.title));
    if (isEnding(page)) {
      draft({ page, title, questions: [], conditional: [], ending: endingOf(converted, title) });
      continue;
    }
    const apart = converted.filter(needsSteps);
    const together = converted.filter((one) => !apart.includes(one));
    const repeat = page.role === 'repeat' ? repeatOf(page) : undefined;
    const at = drafts.length;
    for (const one of together) bound.push(...boundOf(one, page, at, repeat !== undefined));
    if (!apart.length || together.some(({ questions }) => questions.length)) {
      draft({ page, title, ...laidOut(together, title, maker, conversion), ...(repeat ? { repeat } : {}) });
    }
    apart.forEach((table, n) => {
      conversion.report(
        'a table of answers that is too wide, or asks more than a cell can, became a step for each row',
        table.component.title,
      );
      // The words of the page stand above what each row asks, unless other questions have them.
      const above = n === 0 && at === drafts.length ? together : [];
      const asked = childrenOf(table.component).map((child) => maker.convert(child, title));
      draft({
        page,
        title: cut(table.component.title || title, longestTitle),
        ...laidOut([...above, wordsOf(table), ...asked], title, maker, conversion),
        repeat: rowsAsSteps(table, form),
      });
    });
  }
  return { drafts, bound };
};

type LaidOut = Pick<StepDraft, 'guidance' | 'questions' | 'conditional'>;

const longestTitle = 120;

const needsSteps = ({ component }: Converted): boolean =>
  component.type === 'MultiInputField' && !fitsTable(component);

/** What stands first and has no heading guides; other words stand where they stood. A step asks or says something. */
const laidOut = (
  converted: readonly Converted[],
  title: string,
  maker: QuestionMaker,
  conversion: Conversion,
): LaidOut => {
  const leading: BlockNode[] = [];
  const questions: ImportedQuestion[] = [];
  const conditional: { piece: Piece; condition: string }[] = [];
  const asksAny = converted.some((one) => one.questions.length);
  for (const one of converted) {
    for (const piece of one.pieces)
      if (one.condition) conditional.push({ piece, condition: one.condition });
      else if (asksAny && !questions.length && piece.look === 'text' && !piece.label)
        leading.push(...piece.nodes);
      else questions.push(maker.content(piece, title));
    questions.push(...one.questions);
  }
  if (!questions.length) questions.push(maker.content({ look: 'text', nodes: leading.splice(0) }, title));
  return { ...(leading.length ? { guidance: inlineText(leading, conversion) } : {}), questions, conditional };
};

/** What a table says beside what it asks: its hint, in whatever form. */
const wordsOf = (table: Converted): Converted => {
  const hints = table.questions.flatMap(({ hint }) => (typeof hint === 'string' ? [hint] : []));
  const pieces = hints.map((hint): Piece => ({ look: 'text', nodes: [paragraph([words(hint)])] }));
  return { ...table, questions: [], pieces: [...table.pieces, ...pieces] };
};

const endingOf = (converted: readonly Converted[], title: string): RichText => {
  const nodes = converted.flatMap(({ pieces }) =>
    pieces.flatMap(({ label, nodes: inside }) => [
      ...(label ? [paragraph([words(label, formats.bold)])] : []),
      ...inside,
    ]),
  );
  return richTextOf(nodes.length ? nodes : [paragraph([words(title)])]);
};

const repeatOf = (page: SourcePage): object => {
  const repeat = record(page.all['repeat']);
  const { title } = record(repeat['options']);
  const { min, max } = record(repeat['schema']);
  return {
    repeatOf: cut((string(title) || page.title).toLowerCase(), 40),
    repeatLeast: clamp(min, 1, 0),
    repeatMost: clamp(max, 25, 1),
  };
};

const rowsAsSteps = ({ component, questions }: Converted, { locale }: SourceForm): object => {
  const rows = Number(component.options['maxMultiInputFieldRows']);
  return {
    repeatOf: rowName(component.title, locale),
    repeatLeast: questions.some(({ optional }) => optional) ? 0 : 1,
    repeatMost: clamp(rows || undefined, 20, 1),
  };
};

const clamp = (value: unknown, otherwise: number, least: number): number =>
  typeof value === 'number' && Number.isFinite(value)
    ? Math.min(Math.max(Math.trunc(value), least), 50)
    : otherwise;

/** How conditions see what a component became: the first of its questions. */
const boundOf = (
  { component, questions }: Converted,
  page: SourcePage,
  at: number,
  repeats: boolean,
): Bound[] => {
  const [question] = questions;
  if (!question || repeats) return [];
  const isYesNo = question.blockType === 'yes-no';
  return [
    {
      question: question.name,
      name: component.name,
      id: component.id,
      section: page.section,
      at,
      valueOf: (value) => (isYesNo ? ({ true: 'yes', false: 'no' }[value] ?? value) : ownValue(value)),
      values: isYesNo ? ['yes', 'no'] : optionsAsked(question).map(valueOf),
      optional: question['optional'] === true,
    },
  ];
};

/** The options of a list that is long enough to be kept as lines, too. */
const optionsAsked = ({ options, list }: ImportedQuestion): readonly Option[] =>
  typeof list === 'string' ? optionsIn(list) : ((options ?? []) as readonly Option[]);
