import { richTextOf } from '#shared/schema/nodes.ts';
import { prose } from '#shared/schema/prose.ts';
import type { RichText } from '#shared/schema/rich-text.ts';
import { isLinkAddress } from '#shared/schema/check-text.ts';
import type { Conversion } from '../html/context.ts';
import { string } from '../json.ts';
import { conditionReader } from './conditions.ts';
import type { SourceForm, SourcePage } from './definition.ts';
import type { DraftForm } from '#shared/form/lint/draftForm.ts';
import type { SourceReport } from './fault.ts';
import { reportLeft, unusedConditions } from './left.ts';
import { inOrder } from './order.ts';
import type { OrderedPages } from './order.ts';
import { partMaker } from './parts.ts';
import { questionMaker, cut } from './questions.ts';
import { linkedWays, orderedWays } from './routes.ts';
import type { Kit } from './routes.ts';
import { stepDrafts } from './steps.ts';
import type { StepDraft } from './steps.ts';
import { piecesOf } from './words.ts';

/** A form of ours from a definition. What has no counterpart goes to `report`, each thing by itself. */
export const formFrom = (form: SourceForm, report: SourceReport): object => {
  const { content, standIns } = converted(form, report, false);
  return { ...standIns, ...content };
};

/**
 * What a form of ours would be that says no more than the definition: with the conditions that nothing uses, and
 * without ways for answers that no link is for.
 */
export const formAsFound = (form: SourceForm, report: SourceReport): Pick<InParts, 'content' | 'drafts'> =>
  converted(form, report, true);

interface InParts {
  /** What the definition says. */
  readonly content: DraftForm;
  /** What a form here can't be without and the definition does not say. */
  readonly standIns: object;
  /** The steps, with the pages that they were. */
  readonly drafts: readonly StepDraft[];
}

const converted = (form: SourceForm, report: SourceReport, asFound: boolean): InParts => {
  const conversion: Conversion = {
    report,
    contact: () => undefined,
    target: (href) => (isLinkAddress(href.trim()) ? href.trim() : undefined),
  };
  const ordered = pagesOf(form, report);
  const isEnding = (page: SourcePage): boolean =>
    page.role === 'end' || (!form.inOrder && page !== ordered.pages[0] && leadsNowhere(page));
  const pages = ordered.pages.filter(
    ({ role, components }) => role !== 'status' && (role !== 'summary' || components.length > 0),
  );
  for (const path of ordered.unreached)
    if (pages.some((page) => page.path === path)) report('no way leads to a page', path);

  const questions = questionMaker(form, conversion);
  const { drafts, bound } = stepDrafts(form, pages, isEnding, questions, conversion);
  const conditions = conditionReader(form, bound, report);
  const maker = partMaker();
  const spelledOut = new Set<string>();
  const kit: Kit = {
    form,
    drafts,
    conditions,
    maker,
    ...(asFound ? { spelledOut: (step) => void spelledOut.add(step) } : {}),
  };
  const steps = drafts.map((draft, at) => {
    const ways = form.inOrder ? orderedWays(at, kit) : linkedWays(at, ordered, kit);
    if (draft.ending)
      return { blockType: 'form-exit', title: draft.title, name: draft.name, text: draft.ending };
    const words = draft.conditional.flatMap(({ piece, condition }) => {
      const expression = conditions.read(condition, {
        before: at,
        section: draft.page.section,
        page: draft.page.path,
      });
      return expression === false
        ? []
        : [questions.content(piece, draft.title, maker.parts(expression, conditions.nameOf(condition)))];
    });
    return { ...stepOf(draft), questions: [...words, ...draft.questions], ...ways };
  });
  for (const { name, displayName } of asFound ? unusedConditions(form) : []) maker.keep(displayName || name);
  const named = maker.conditions();
  reportLeft(form, report);
  const next = whatComesNext(form, conversion);
  report(
    `the definition does not say ${next ? '' : 'what happens next, '}what is done with the answers, how long they are kept, nor the other ways: ours has to be put right`,
  );
  return {
    content: {
      title: cut(form.title, 120),
      steps,
      ...(named.length ? { conditions: named } : {}),
      ...(next ? { next } : {}),
      ...(spelledOut.size ? { spelledOut: [...spelledOut] } : {}),
    },
    standIns: { ...standIns[form.locale], retentionDays: 365 },
    drafts,
  };
};

/** Pages that follow each other stay as they are. */
const pagesOf = (form: SourceForm, report: SourceReport): OrderedPages =>
  form.inOrder ? { pages: form.pages, links: new Map(), unreached: new Set() } : inOrder(form, report);

/** A page that says something, asks nothing and links to nothing is an ending. */
const leadsNowhere = ({ role, next, components }: SourcePage): boolean =>
  role === 'page' && !next.length && components.every((one) => says.has(string(one['type'])));

const says = new Set([
  'Para',
  'Html',
  'InsetText',
  'Details',
  'Markdown',
  'List',
  'FlashCard',
  'NotificationBanner',
]);

const stepOf = ({ title, name, guidance, repeat }: StepDraft): object => ({
  blockType: 'form-step',
  title,
  name,
  ...(guidance ? { guidance } : {}),
  ...repeat,
});

/** What the page after the last says. */
const whatComesNext = (form: SourceForm, conversion: Conversion): RichText | undefined => {
  const after = form.pages
    .filter(({ role }) => role === 'status')
    .flatMap(({ components }) => components)
    .flatMap((component) => piecesOf(component, conversion, () => []) ?? [])
    .flatMap(({ nodes }) => nodes);
  return after.length ? richTextOf(after) : undefined;
};

type StandIns = Readonly<Record<'next' | 'privacy' | 'otherWays', RichText>>;

/** What a form here can't be without and a definition does not say; the editor has to write it. */
const standIns: Readonly<Record<'en' | 'cy', StandIns>> = {
  en: {
    next: prose('We will read your answers and write to you.'),
    privacy: prose('We use your answers to deal with your request. We delete them after one year.'),
    otherWays: prose('Contact us if you can’t use this form.'),
  },
  cy: {
    next: prose('Byddwn yn darllen eich atebion ac yn ysgrifennu atoch.'),
    privacy: prose('Rydym yn defnyddio eich atebion i ddelio â’ch cais. Rydym yn eu dileu ar ôl blwyddyn.'),
    otherWays: prose('Cysylltwch â ni os na allwch ddefnyddio’r ffurflen hon.'),
  },
};
