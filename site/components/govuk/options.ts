declare const markup: unique symbol;

/** HTML that came through an Astro slot (`fillSlots`). Nothing else can make it: a plain string is always escaped. */
export interface Markup {
  readonly [markup]: true;
}

/** Extra attributes; `safeAttributes` says which names are allowed. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Words, or markup through a slot of the option's name. Markup wins. */
export interface Content {
  text?: string | number | undefined;
  html?: Markup | undefined;
}

/** What every component takes. */
export interface Styled {
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}

/** A translation by plural rule (`one`, `other` …). */
export type Plural = Readonly<Record<string, string>>;

/** See the GOV.UK label. */
export interface LabelOptions extends Content, Styled {
  for?: string | undefined;
  isPageHeading?: boolean | undefined;
}

/** See the GOV.UK hint. */
export interface HintOptions extends Content, Styled {
  id?: string | undefined;
}

/** See the GOV.UK error message. `visuallyHiddenText` is “Error” unless told. */
export interface ErrorMessageOptions extends Content, Styled {
  id?: string | undefined;
  visuallyHiddenText?: string | false | undefined;
}

/** See the GOV.UK fieldset. */
export interface LegendOptions extends Content {
  classes?: string | undefined;
  isPageHeading?: boolean | undefined;
}

/** See the GOV.UK fieldset. Its content is the default slot. */
export interface FieldsetOptions extends Styled {
  describedBy?: string | undefined;
  legend?: LegendOptions | undefined;
  role?: 'group' | 'radiogroup' | 'region' | undefined;
  html?: Markup | undefined;
}

/** The wrapper of a field: `beforeInput` and `afterInput`, for several inputs `beforeInputs` and `afterInputs`. */
export interface FormGroupOptions extends Styled {
  beforeInput?: Content | undefined;
  afterInput?: Content | undefined;
  beforeInputs?: Content | undefined;
  afterInputs?: Content | undefined;
}

/** What surrounds any control. */
export interface FieldOptions {
  describedBy?: string | undefined;
  hint?: HintOptions | undefined;
  errorMessage?: ErrorMessageOptions | undefined;
  formGroup?: FormGroupOptions | undefined;
}

/** One radio button or checkbox, or a divider between two. */
export interface ChoiceItem extends Content {
  value?: string | number | undefined;
  id?: string | undefined;
  name?: string | undefined;
  label?: Styled | undefined;
  hint?: HintOptions | undefined;
  divider?: string | undefined;
  checked?: boolean | undefined;
  /** What is shown when this is chosen: the slot `items-2-conditional` for the second item. */
  conditional?: { html?: Markup | undefined } | undefined;
  behaviour?: 'exclusive' | undefined;
  disabled?: boolean | undefined;
  attributes?: Attributes | undefined;
}

/** A link beside a row of a summary list. */
export interface ActionItem extends Content, Styled {
  href: string;
  visuallyHiddenText?: string | undefined;
}
