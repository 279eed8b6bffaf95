import type { Attributes, LabelOptions } from '../options.ts';

/** One input of a date. */
export interface DateInputItem {
  id?: string | undefined;
  /** `day`, `month`, `year` or another name. */
  name?: string | undefined;
  label?: string | undefined;
  value?: string | number | undefined;
  classes?: string | undefined;
  /** True: this input is wrong; false: it is right though the date is not. */
  error?: boolean | undefined;
  inputmode?: 'numeric' | 'text' | undefined;
  autocomplete?: string | undefined;
  pattern?: string | undefined;
  attributes?: Attributes | undefined;
}

interface DateOptions {
  id: string;
  namePrefix?: string | undefined;
  day?: DateInputItem | undefined;
  month?: DateInputItem | undefined;
  year?: DateInputItem | undefined;
  items?: readonly (DateInputItem | null | undefined | false)[] | undefined;
  values?: Readonly<Record<string, string | number | undefined>> | undefined;
  errorMessage?: object | undefined;
}

interface DateInput extends Omit<DateInputItem, 'error' | 'label' | 'name'> {
  name: string;
  type: 'text';
  label: LabelOptions;
}

/** What each input of a date is called, holds and looks like; the rules are those of GOV.UK Frontend's template. */
export function dateInputItems(date: DateOptions): DateInput[] {
  const { day, month, year } = date;
  const parts = { day: day ?? {}, month: month ?? {}, year: year ?? {} };
  const chosen = date.items?.length ? date.items : Object.values(parts);
  const items = chosen.filter((item) => !!item);
  const anyItemHasError = items.some(hasError);
  const prefix = date.namePrefix ? `${date.namePrefix}-` : '';

  return items.map((item) => {
    const [part, ofPart] = partOf(item, parts);
    const { error, label, classes, ...rest } = item;
    const name = item.name ?? part ?? '';
    const isWrong = hasError(item) || (error !== false && Boolean(date.errorMessage) && !anyItemHasError);
    return {
      ...rest,
      id: item.id ?? `${date.id}-${name}`,
      name: prefix + name,
      type: 'text',
      inputmode: item.inputmode ?? 'numeric',
      value: item.value ?? ofPart?.value ?? (part && date.values?.[part]) ?? date.values?.[prefix + name],
      label: { text: label || capitalise(name), classes: 'govuk-date-input__label' },
      classes: [
        'govuk-date-input__input',
        isWrong && !classes?.includes('govuk-input--error') && 'govuk-input--error',
        !classes?.includes('govuk-input--width-') && `govuk-input--width-${part === 'year' ? 4 : 2}`,
        classes,
      ]
        .filter(Boolean)
        .join(' '),
    };
  });
}

type Part = 'day' | 'month' | 'year';

/** Which part of the date an input is: by being it, or by having its name. */
function partOf(item: DateInputItem, parts: Record<Part, DateInputItem>): [Part, DateInputItem] | [] {
  const entries = Object.entries(parts) as [Part, DateInputItem][];
  const found = entries.find(
    ([name, part]) => item === part || (item.name !== undefined && [name, part.name].includes(item.name)),
  );
  return found ?? [];
}

function hasError(item: DateInputItem): boolean {
  return Boolean(item.error) || Boolean(item.classes?.includes('govuk-input--error'));
}

function capitalise(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();
}
