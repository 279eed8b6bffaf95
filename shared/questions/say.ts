import type { Locale } from '../content/locales.ts';

/** Sentences in another language, by the English ones that stand in the code. */
export type Phrases = Readonly<Record<string, string>>;

/**
 * Says a sentence, which stands in the code in English, in the language of a form. `%1`, `%2` … stand for the
 * values. A sentence that begins with a value gets its capital letter.
 */
export type Say = (english: string, ...values: readonly (string | number)[]) => string;

const known = new Map<Locale, Phrases>();

/**
 * Makes the engine speak a language beside English. phrases.ts makes it speak all that the site speaks; a
 * browser gets what its form can say with the page.
 */
export const learn = (locale: Locale, phrases: Phrases): void => void known.set(locale, phrases);

/** Speaks a language; English where that was not learnt, or lacks the sentence. */
export const sayIn =
  (locale: Locale = 'en'): Say =>
  (sentence, ...values) => {
    const pattern = known.get(locale)?.[sentence] ?? sentence;
    const said = pattern.replace(/%(\d)/g, (_, n: number) => String(values[n - 1]));
    return sentence.startsWith('%') ? capital(said) : said;
  };

/** With a capital letter. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Says every sentence as it stands in the code. */
export const english: Say = sayIn();
