import type { QuestionKind } from '#shared/questions/index.ts';
import { optionLineProblems } from '#shared/questions/optionLines.ts';
import { string } from '../json.ts';
import type { Json } from '../json.ts';
import { optionsOf } from './options.ts';
import { tableOf } from './table.ts';

/** What kinds are made with. */
export interface KindKit {
  readonly report: (what: string, instance?: string) => void;
  readonly itemsOf: (list: string) => readonly Json[];
  readonly locale: 'en' | 'cy';
}

/** A component of the source; what is read of its options and its schema counts as understood. */
export interface Component {
  readonly type: string;
  readonly name: string;
  readonly id: string;
  readonly title: string;
  readonly options: Json;
  readonly schema: Json;
  readonly all: Json;
}

/** A kind of question with what is special to it. */
export interface Made {
  readonly blockType: QuestionKind;
  readonly [field: string]: unknown;
}

/** The questions that a component becomes, without what every question has; undefined if it asks nothing that we know. */
export const questionsFor = (component: Component, kit: KindKit): readonly Made[] | undefined =>
  Object.hasOwn(kinds, component.type) ? kinds[component.type]?.(component, kit) : undefined;

type Make = (component: Component, kit: KindKit) => readonly Made[];

const plain =
  (blockType: QuestionKind): Make =>
  () => [{ blockType }];

const text: Make = ({ options, schema }) => [
  {
    blockType: 'text',
    ...some('max', limited(schema['max'] ?? schema['length'], 1, 500)),
    ...(/width-(2|3|4|5|10)\b|one-(third|quarter)/.test(string(options['classes']))
      ? { width: 'short' }
      : {}),
  },
];

/** Of formatted text paragraphs and lists are kept, and bold and links are not. */
const longText: Make = ({ type, title, options, schema }, { report }) => {
  const isFormatted = type === 'FreeTextField';
  if (isFormatted) report('a box for formatted text takes paragraphs and lists only', title);
  const maxWords = limited(options['maxWords'], 10, 1500);
  const max = limited(schema['max'] ?? schema['length'], 50, 10000);
  return [
    {
      blockType: isFormatted ? 'formatted-text' : 'long-text',
      ...(maxWords === undefined ? some('max', max) : { maxWords }),
      ...some('rows', limited(options['rows'], 2, 20)),
    },
  ];
};

const number: Make = ({ options, schema }) => {
  const [least, most] = [amount(schema['min']), amount(schema['max'])];
  const isWhole = amount(schema['precision']) === 0 || schema['integer'] === true;
  if (string(options['prefix']).trim() === '£') {
    const pence = (pounds: number | undefined) =>
      pounds === undefined ? undefined : Math.round(pounds * 100);
    return [
      {
        blockType: 'money',
        ...(isWhole ? { wholePounds: true } : {}),
        ...some('least', pence(least)),
        ...some('most', pence(most)),
      },
    ];
  }
  const unit = string(options['suffix']).trim() || string(options['prefix']).trim();
  return [
    {
      blockType: 'number',
      ...(isWhole ? {} : { decimal: true }),
      ...some('least', least),
      ...some('most', most),
      ...(unit ? { unit: unit.slice(0, 20) } : {}),
    },
  ];
};

const date: Make = ({ options }) => {
  const past = amount(options['maxDaysInPast']);
  return [
    {
      blockType: 'date',
      ...some('earliestDays', past === undefined ? undefined : -past),
      ...some('latestDays', amount(options['maxDaysInFuture'])),
    },
  ];
};

/** Radios for few, a list for more, one to search in for very many; what has a single option is a box to tick. */
const oneOf: Make = (component, kit) => {
  const options = optionsOf(kit.itemsOf(string(component.all['list'])), undefined, kit.report);
  if (options.length < 2) return manyOf(component, kit);
  if (component.type === 'RadiosField' && options.length <= 40) return [{ blockType: 'radios', options }];
  for (const { hint } of options) if (hint) kit.report('a list has no room for an option’s hint', hint);
  const bare = options.map(({ hint: _hint, ...option }) => option);
  const lines = bare.map(({ label, value }) => (value ? `${value} = ${label}` : label)).join('\n');
  const isLong = component.type === 'AutocompleteField' || bare.length > 250;
  return isLong && !optionLineProblems(lines, '', { least: 2, most: 1000 }).length
    ? [{ blockType: 'autocomplete', list: lines }]
    : [{ blockType: 'select', options: bare }];
};

const manyOf: Make = ({ options, all }, { itemsOf, report }) => {
  const isExclusive = options['behaviour'] === 'exclusive';
  const alone = string(options['behaviourItemValue']).trim();
  // The word between is ours: or.
  void options['divider'];
  return [
    {
      blockType: 'checkboxes',
      options: optionsOf(itemsOf(string(all['list'])), isExclusive ? alone : undefined, report),
    },
  ];
};

const file: Make = ({ options, schema }, { report }) => {
  const zone = (options['dropzoneConfig'] ?? {}) as Json;
  const types = `${string(zone['acceptedFiles'])},${string(options['accept'])}`.split(',').filter(Boolean);
  const wanted = (pattern: RegExp): boolean => types.some((type) => pattern.test(type));
  const [pictures, pdf, documents] = [wanted(/image\/|\.(jpe?g|png)$/), wanted(/pdf/), wanted(office)];
  for (const type of types) if (!taken.test(type)) report('a type of file that can’t be sent here', type);
  const exactly = amount(schema['length']);
  const least = exactly ?? amount(schema['min']) ?? amount(options['minimumRequiredFiles']);
  const several = options['multiple'] === true ? 10 : undefined;
  const most = exactly ?? amount(zone['maxFiles']) ?? amount(schema['max']) ?? several;
  const size = amount(zone['maxFilesize']);
  if (size !== undefined && size > 10) report('a file may be as large as 10 MB here', `${size} MB`);
  // How a page without scripts says that it can't: ours takes files without.
  void options['showNoScriptWarning'];
  return [
    {
      blockType: 'file',
      ...(types.length ? { pictures, pdf: pdf || !(pictures || documents), documents } : {}),
      ...some('megabytes', size === undefined ? undefined : Math.min(size, 10)),
      ...some('least', least ? limited(least, 1, 10) : undefined),
      ...some('most', limited(Math.max(most ?? 1, least ?? 1), 1, 10)),
    },
  ];
};

const office = /openxml|opendocument|msword|ms-excel|officedocument|\.(docx|xlsx|odt|ods)$/;
const taken =
  /^(image\/(jpeg|png)|application\/pdf|.*(openxml|opendocument).*|\.(jpe?g|png|pdf|docx|xlsx|odt|ods))$/;

const address: Make = ({ options }) => [
  { blockType: 'address', ...(options['usePostcodeLookup'] === true ? { lookup: true } : {}) },
];

/** What people agree to stands above, as words; see steps.ts. */
const declaration: Make = (_component, { locale }) => [
  { blockType: 'declaration', statement: locale === 'cy' ? 'Rwy’n cytuno' : 'I agree' },
];

const place: Make = ({ type, title }, { report }) => {
  if (type !== 'OsGridRefField')
    report('a place by numbers is asked for in words, a postcode or a grid reference', title);
  return [{ blockType: 'place' }];
};

/** To take another component: a line here. */
const kinds: Readonly<Record<string, Make>> = {
  TextField: text,
  MultilineTextField: longText,
  FreeTextField: longText,
  YesNoField: plain('yes-no'),
  DateField: date,
  DatePartsField: date,
  TimeField: plain('time'),
  DateTimeField: () => [{ blockType: 'date' }, { blockType: 'time' }],
  DateTimePartsField: () => [{ blockType: 'date' }, { blockType: 'time' }],
  MonthYearField: plain('month-year'),
  SelectField: oneOf,
  AutocompleteField: oneOf,
  RadiosField: oneOf,
  CheckboxesField: manyOf,
  NumberField: number,
  UkAddressField: address,
  TelephoneNumberField: plain('telephone'),
  EmailAddressField: plain('email'),
  WebsiteField: plain('web-address'),
  FileUploadField: file,
  ClientSideFileUploadField: file,
  DeclarationField: declaration,
  EastingNorthingField: place,
  OsGridRefField: place,
  NationalGridFieldNumberField: place,
  LatLongField: place,
  GeospatialField: place,
  MultiInputField: tableOf,
};

const amount = (value: unknown): number | undefined => {
  const found = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
};

const limited = (value: unknown, least: number, most: number): number | undefined => {
  const found = amount(value);
  return found === undefined ? undefined : Math.min(Math.max(Math.trunc(found), least), most);
};

const some = (field: string, value: unknown): object => (value === undefined ? {} : { [field]: value });
