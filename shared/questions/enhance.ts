import type { Entries } from '../form/entries.ts';
import type { Say } from './say.ts';

/**
 * What a kind's own script does to a step that was just drawn, with what was typed so far, in a file `enhance.ts` beside its meaning. It
 * travels only with forms that ask the kind, and finds its questions by their markup. What it types into
 * inputs it tells by an `input` event. The page must work without it.
 */
export type Enhance = (stage: HTMLElement, entries: Entries, around: Around) => void;

/** What a kind's own script may need of the form's. */
export interface Around {
  /** The form's address. */
  readonly address: string;
  /** Which sending it will be: 128 random bits that nobody else has. */
  readonly key: () => string;
  /** Speaks the language of the form. */
  readonly say: Say;
}
