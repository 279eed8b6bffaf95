/** An option as the engine sees it. */
export interface Option {
  readonly label: string;
  readonly value?: string;
  readonly alone?: boolean;
  /** The name of a question that is asked only if this is chosen. */
  readonly reveals?: string;
}

/** What is posted and kept when the option is chosen. */
export const valueOf = ({ value, label }: Option): string => value || label;

/** What a person reads for a value; the value itself if the option is gone. */
export const labelOf = (options: readonly Option[], value: string): string =>
  options.find((one) => valueOf(one) === value)?.label ?? value;

/** The options of a question that reveals others; of any other, none. */
export const optionsOf = (question: {
  readonly blockType: string;
  readonly options?: unknown;
}): readonly Option[] =>
  question.blockType === 'radios' || question.blockType === 'checkboxes'
    ? (question.options as readonly Option[])
    : [];
