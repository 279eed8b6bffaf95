import type { Finding } from '#shared/form/lint/finding.ts';
import { rules } from '#shared/form/lint/rules/index.ts';
import { prose } from '#shared/schema/prose.ts';
import type { FormToLint } from '../../lint/form.ts';
import { records, string } from '../json.ts';
import type { JsonFile, Unreadable } from '../json.ts';
import { formAsFound } from './convert.ts';
import { readForm } from './definition.ts';
import type { SourceForm, SourcePage } from './definition.ts';
import type { SourceFault } from './fault.ts';
import { noticeNamed } from './noticeNamed.ts';
import { withPurposes } from './purposeSaid.ts';
import { sameNames } from './sameNames.ts';
import type { StepDraft } from './steps.ts';

/** A definition as a form of ours that says no more than it does, with the faults that this put right or left out. */
export const sourceForm = (file: JsonFile): FormToLint | Unreadable => {
  const read = readForm(file);
  if ('problem' in read) return read;
  const form = { ...read, pages: toldApart(read) };
  const faults = sameNames(form);
  try {
    const { content, drafts } = formAsFound(form, (_what, _instance, fault) => {
      if (fault) faults.push(fault);
    });
    const notice = noticeNamed(form);
    const met = new Map(faults.map((fault) => [JSON.stringify(fault), findingOf(fault, drafts)] as const));
    return {
      source: form.source,
      title: form.title,
      content: {
        ...content,
        steps: (content.steps as readonly object[]).map((step) => withPurposes(step, notice !== undefined)),
        ...(notice ? { privacy: prose(notice) } : {}),
      },
      met: [...met.values()],
    };
  } catch (error) {
    return { source: form.source, problem: `It could not be read: ${(error as Error).message}` };
  }
};

/** Pages of one title are told apart by the title of their section, which stands above it. */
const toldApart = ({ pages, all }: SourceForm): SourcePage[] => {
  const sections = new Map(
    records(all['sections']).map((one) => [
      string(one['name']),
      one['hideTitle'] === true ? '' : string(one['title']),
    ]),
  );
  return pages.map((page) => {
    const section = sections.get(page.section);
    const isAlone = pages.every((one) => one === page || one.title !== page.title);
    return isAlone || !section ? page : { ...page, title: `${section}: ${page.title}` };
  });
};

const findingOf = (
  { page, part = 'routes', rule, ...said }: SourceFault,
  drafts: readonly StepDraft[],
): Finding => {
  const at = drafts.findIndex((draft) => draft.page.path === page);
  const { severity } = rules[rule];
  return at < 0
    ? { rule, severity, path: 'steps', ...said }
    : { rule, severity, path: `steps.${at}.${part}`, step: drafts[at]?.name ?? '', ...said };
};
