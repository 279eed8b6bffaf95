import type { FormContent } from '#shared/content/form/definition.ts';
import type { Entries } from '#shared/form/entries.ts';
import type { Answers } from './answerSets.ts';
import type { SourceQuestion, SourceWalk } from './sourceWalk.ts';

/** For tests: what is typed into an imported form for answers to the questions of its original. */
export const answersHere = (walk: SourceWalk, content: FormContent, answers: Answers): Entries => {
  const entries = new Map<string, string[]>();
  for (const [key, answer] of answers) {
    const [path = '', name = ''] = key.split(' ');
    const step = stepAt(walk, content, path);
    const at = walk.questionsOn(path).findIndex((one) => one.name === name);
    const asked = (step && 'questions' in step ? step.questions : []).filter(
      ({ blockType }) => blockType !== 'content',
    );
    const question = asked[at];
    if (question && answer !== null)
      entries.set(question.name, typedIn(question, answer, walk.questionsOn(path)[at] as SourceQuestion));
  }
  return entries;
};

/** What is typed here for an answer there. */
const typedIn = (question: object, answer: unknown, { items }: SourceQuestion): string[] => {
  if (typeof answer === 'boolean') return [answer ? 'yes' : 'no'];
  const { options } = question as { options?: { label: string; value?: string }[] };
  return (Array.isArray(answer) ? (answer as unknown[]) : [answer]).map((value) => {
    const text = items.find((item) => item.value === value)?.text;
    const option = options?.find(({ label }) => text !== undefined && shortened(label) === shortened(text));
    return option ? (option.value ?? option.label) : String(value);
  });
};

/** The step that a page became, by the beginning of its name and by its question: names are cut. */
export const stepAt = (walk: SourceWalk, { steps }: FormContent, path: string) => {
  const slug = path
    .normalize('NFKD')
    .replace(/['’\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/^(?=\d)/, 's-');
  const [question] = walk.questionsOn(path);
  const named = steps.filter(({ name }) => name?.slice(0, 70) === slug.slice(0, 70));
  const words = question?.title.trim();
  const asks = (step: (typeof steps)[number]): boolean =>
    step.title === words || ('questions' in step && step.questions.some(({ label }) => label === words));
  return named.find(asks) ?? named[0];
};

/** The beginning of words, without tags and spaces that say nothing: what is too long is cut. */
export const shortened = (words: string): string =>
  String(words)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 90);
