import type { Published } from '#shared/content/published.ts';
import type { Entries } from '#shared/form/entries.ts';
import type { FormDefinition } from '#shared/form/definition.ts';
import type { Journey, Visit } from '#shared/form/journey.ts';
import type { Progress } from '#shared/form/progress.ts';
import type { InputProblem } from '#shared/questions/meaning.ts';
import type { FoundFor } from './findAddresses.ts';

/** What a request to a form comes out as: a page to show, or another address to go to. */
export type Outcome = View | { readonly redirect: string };

/** A page of a form. `status` is the answer's. */
export type View = StepView | CheckView | DraftView | MessageView;

export interface StepView {
  readonly kind: 'step';
  readonly status: number;
  /** The version that is filled in: the words around the questions are its own. */
  readonly document: Published<'form'>;
  readonly form: FormDefinition;
  readonly visit: Visit;
  readonly entries: Entries;
  /** What the page says is wrong; the visit's own, or nothing before it was sent. */
  readonly problems: readonly InputProblem[];
  /** Where it is posted to, and where Back leads. */
  readonly action: string;
  readonly back?: string;
  /** The address of the draft, once there is one. */
  readonly draft?: string;
  /** What was posted beside this step, and would be lost without its page: own fields, and answers of other steps. */
  readonly carried?: readonly (readonly [string, string])[];
  readonly isFirst: boolean;
  /** How far the journey is; undefined at an exit. */
  readonly progress?: Progress;
  /** On the list of a repeating step, what was added. */
  readonly listed?: readonly Listed[];
  readonly found?: FoundFor;
  readonly notice?: Notice;
  readonly retryAfter?: number;
}

/** One of several things that a repeating step is asked about. */
export interface Listed {
  readonly number: number;
  readonly title: string;
  /** What tells it from the others: its first answer. */
  readonly words: string;
  readonly href: string;
}

export interface CheckView {
  readonly kind: 'check';
  readonly status: number;
  readonly document: Published<'form'>;
  readonly form: FormDefinition;
  readonly journey: Journey;
  /** The draft's address: that of a step lies below it. */
  readonly draft: string;
  readonly notice?: Notice;
  readonly retryAfter?: number;
}

/** A draft itself: `saved` shows its link, `welcome` is what the link opens. */
export interface DraftView {
  readonly kind: 'saved' | 'welcome';
  readonly status: number;
  readonly document: Published<'form'>;
  readonly draft: string;
  /** The step to go on with. */
  readonly next: string;
  /** Until when the link works, as ISO 8601; undefined if it was not saved and works for a day. */
  readonly until?: string;
  /** The link was sent by e-mail. */
  readonly isMailed?: boolean;
  /** What was typed as the address to send it to, and what is wrong with it. */
  readonly entries?: Entries;
  readonly problems?: readonly InputProblem[];
  readonly notice?: Notice;
  readonly retryAfter?: number;
}

export interface MessageView {
  readonly kind: 'message';
  readonly status: number;
  readonly notice: Notice;
}

/** Why something could not be done; its words are in site/components/form/words.ts. */
export type Notice =
  | 'changed'
  | 'busy'
  | 'unavailable'
  | 'too-large'
  | 'conflict'
  | 'gone'
  | 'closed'
  | 'cleared'
  | 'mail-refused'
  | 'mail-failed'
  | 'mailed-enough'
  | 'foreign'
  | 'unreadable';
