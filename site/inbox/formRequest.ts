import type { Locale } from '#shared/content/locales.ts';
import type { Opening } from '#shared/content/form/openingAt.ts';
import type { Published } from '#shared/content/published.ts';
import type { FormDefinition } from '#shared/form/definition.ts';
import type { AddressLookup } from '../lookup/addressLookup.ts';
import type { FoundFor } from './findAddresses.ts';
import type { Inbox } from './inbox.ts';

/** A request below a form's address, whether there is such a form (any more) or not. */
export interface AddressRequest {
  readonly inbox: Inbox;
  /** Who asks: for limits, and never kept. */
  readonly address: string;
  /** Ms since 1970. */
  readonly now: number;
  /** The form's own address, such as `/forms/missed-bin`. */
  readonly path: string;
  readonly slug: string;
  readonly locale: Locale;
  readonly lookup: AddressLookup;
  /** Whether the form takes answers now, as it is published; one that is not published any more takes them. */
  readonly opening: Opening;
  /** What was looked up with this very request (`findAddresses`). */
  readonly found?: FoundFor;
}

/** A request to one version of a form, with all that answering it needs. */
export interface FormRequest extends AddressRequest {
  readonly document: Published<'form'>;
  readonly form: FormDefinition;
}
