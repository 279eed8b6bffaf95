import type { Locale } from '#shared/content/published.ts';
import type { FormDefinition } from '#shared/form/definition.ts';
import { phrasesFor } from '#shared/questions/phrases.ts';
import { formWords } from './words.ts';

/** The words that the island of a form needs, in the page's language. */
export const islandWords = ({ steps }: FormDefinition, locale: Locale) => {
  const { howMany, progress, error, errorTitle, check, send, sending, notAnswered, notices } =
    formWords[locale];
  const { busy, unavailable, closed, conflict, foreign, unreadable, offline } = notices;
  const own = {
    busy,
    unavailable,
    closed,
    'too-large': notices['too-large'],
    conflict,
    foreign,
    unreadable,
    offline,
  };
  const next = formWords[locale].continue;
  return {
    howMany,
    progress,
    error,
    errorTitle,
    check,
    send,
    sending,
    notAnswered,
    continue: next,
    notices: own,
    phrases: phrasesFor(
      locale,
      steps.flatMap(({ questions }) => questions.map(({ blockType }) => blockType)),
    ),
  };
};
