import type { Locale } from '../content/locales.ts';
import type { QuestionKind } from '../questions/index.ts';
import type { QuestionOf } from '../questions/meanings.ts';
import type { Condition, NamedConditions } from './condition.ts';

/** A form as the engine, the browser and the server read it: plain JSON, made from what an editor published. */
export interface FormDefinition {
  /** The form's document, and the version of it. */
  readonly id: string;
  readonly updatedAt: string;
  readonly title: string;
  /** English unless told. */
  readonly locale?: Locale;
  readonly steps: readonly Step[];
  readonly conditions: NamedConditions;
  /** Nothing is kept on the device. */
  readonly sensitive: boolean;
}

export interface Step {
  /** The last piece of its address, unique in the form. */
  readonly slug: string;
  readonly title: string;
  readonly questions: readonly Question[];
  readonly showIf?: Condition;
  /** The first that holds says where the journey goes on; without one, at the next step. */
  readonly routes?: readonly Route[];
  /** The journey ends here, with these words; it is reached by a route alone. */
  readonly exit?: true;
  /** Its questions are asked about several things, one after the other. */
  readonly repeat?: Repeat;
  /** Of what the engine makes of a repeating step: the number of the item, from 1 … */
  readonly item?: number;
  /** … or what its list holds: how many there are, and with how few of them none can be removed. */
  readonly list?: { readonly count: number; readonly least: number };
}

export interface Repeat {
  /** What one of them is called, such as: vehicle. */
  readonly one: string;
  readonly least: number;
  readonly most: number;
  /** Asked after each, instead of our own words. */
  readonly question?: string;
}

export interface Route {
  readonly when?: Condition;
  /** A later step's slug, or `check`. */
  readonly to: string;
}

/** A question of any kind, with its condition made ready. */
export type Question<K extends QuestionKind = QuestionKind> =
  QuestionOf<K> extends infer Q
    ? Q extends unknown
      ? Omit<Q, 'showIf' | 'id'> & { readonly showIf?: Condition }
      : never
    : never;

/** Where every journey that meets no exit ends: the check of all answers. No step may be called so. */
export const checkSlug = 'check';
