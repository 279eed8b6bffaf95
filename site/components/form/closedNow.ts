import type { Published } from '#shared/content/published.ts';
import type { Reader } from '../../replica/reader.ts';

/** Whether a form takes no answers as its page is made: it opens later, or is over. */
export const closedNow = (reader: Reader, form: Published<'form'>): 'before' | 'after' | undefined => {
  const phase = reader.phase(form, ['opens', 'closes']);
  return phase === 'during' ? undefined : phase;
};
