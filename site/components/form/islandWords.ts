import type { Locale } from '#shared/content/published.ts';
import { formWords } from './words.ts';

/** The words that the island needs, in the page's language. */
export const islandWords = (locale: Locale, isPreview = false) => {
  const { error, errorTitle, check, send, sending, notAnswered, left, over, notices } = formWords[locale];
  const { busy, unavailable, conflict, foreign, unreadable, offline } = notices;
  const own = {
    busy,
    unavailable,
    'too-large': notices['too-large'],
    conflict,
    foreign,
    unreadable,
    offline,
  };
  const preview = isPreview ? notices.preview : undefined;
  const next = formWords[locale].continue;
  return {
    error,
    errorTitle,
    check,
    send,
    sending,
    notAnswered,
    left,
    over,
    continue: next,
    notices: own,
    preview,
  };
};
