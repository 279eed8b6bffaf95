import { quoted, sentence } from '#shared/form/lint/called.ts';
import { record, string } from '../json.ts';
import type { Json } from '../json.ts';
import type { Use } from './conditions.ts';
import type { SourceForm } from './definition.ts';
import { pageWords } from './fault.ts';
import type { SourceFault } from './fault.ts';

/** The condition is used, and not there. */
export const conditionGone = (name: string, use: Use, form: SourceForm): SourceFault => ({
  rule: 'condition-gone',
  page: use.page,
  message: `${placeOf(use, form)} uses the condition ${quoted(name)}, which this form does not have`,
  remedy: 'Choose one of the form’s conditions, or add it to them',
});

/** The condition leads back to itself. */
export const conditionOfItself = (name: string, use: Use): SourceFault => ({
  rule: 'condition-of-itself',
  page: use.page,
  message: `The condition ${quoted(name)} is made of itself, directly or through others`,
  remedy: 'Say with tests of answers what it means',
});

/** It compares an answer with an item that its list no longer has. */
export const itemGone = (condition: string, use: Use, form: SourceForm): SourceFault => ({
  rule: 'impossible-test',
  page: use.page,
  message: `${placeOf(use, form)} uses the condition ${quoted(condition)}, which compares an answer with an option that its list does not have`,
  remedy: 'Compare it with one of the options',
});

/** Nobody has answered yet what it asks about: the question is gone, or comes later or in another section. */
export const askedOfNobody = (
  test: Json,
  condition: string,
  use: Use,
  form: SourceForm,
): SourceFault | undefined => {
  const question = questionOf(test, form);
  // What is asked about several things can't be asked about here.
  if (question?.page.role === 'repeat') return undefined;
  const asks = `${placeOf(use, form)} uses the condition ${quoted(condition)}, which asks about`;
  return question === undefined
    ? {
        rule: 'question-gone',
        page: use.page,
        message: `${asks} a question that this form does not have`,
        remedy: 'Choose a question that is asked before',
      }
    : {
        rule: 'question-later',
        page: use.page,
        message: `${asks} ${quoted(question.title)}, which nobody was asked before`,
        remedy: 'Move that question up, or ask about one that comes before',
      };
};

const placeOf = ({ page: path }: Use, { pages }: SourceForm): string => {
  const page = pages.find((one) => one.path === path);
  return sentence(page ? `the page ${pageWords(page)}` : 'the form');
};

const questionOf = (test: Json, { pages }: SourceForm) => {
  const id = string(test['componentId']);
  const name = string(record(test['field'])['name']).split('.').at(-1);
  return pages
    .flatMap((page) =>
      page.components.map((one) => ({ page, one, title: string(one['title']) || string(one['name']) })),
    )
    .find(({ one }) => (id ? one['id'] === id : one['name'] === name));
};
