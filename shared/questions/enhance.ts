import type { Entries } from '../form/entries.ts';

/**
 * What a kind's own script does to a step that was just drawn, with what was typed so far, in a file `enhance.ts` beside its meaning. It
 * travels only with forms that ask the kind, and finds its questions by their markup. What it types into
 * inputs it tells by an `input` event. The page must work without it.
 */
export type Enhance = (stage: HTMLElement, entries: Entries, sending: Sending) => void;

/** Where the form's own script sends, for kinds that talk to the server. */
export interface Sending {
  /** The form's address. */
  readonly address: string;
  /** Which sending it will be: 128 random bits that nobody else has. */
  readonly key: () => string;
}
