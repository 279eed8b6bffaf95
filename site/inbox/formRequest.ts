import type { Locale } from '#shared/content/locales.ts';
import type { FormDefinition } from '#shared/form/definition.ts';
import type { Inbox } from './inbox.ts';

/** A request to a form, with all that answering it needs. */
export interface FormRequest {
  readonly inbox: Inbox;
  /** Who asks: for limits, and never kept. */
  readonly address: string;
  /** Ms since 1970. */
  readonly now: number;
  /** The published form's own address, such as `/forms/missed-bin`, and its definition. */
  readonly path: string;
  readonly slug: string;
  readonly locale: Locale;
  readonly form: FormDefinition;
}
