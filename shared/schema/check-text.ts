import type { LongTextField, TextField } from './fields.ts';

/** What is wrong with a text, in plain words; undefined if nothing is. */
export const checkText = (
  field: TextField | LongTextField,
  value: unknown,
  draft = false,
): string | undefined => {
  if (typeof value !== 'string') return `${field.label} is not text`;
  if (draft) return undefined;
  if (field.kind === 'text' && /[\n\r]/.test(value)) return `${field.label} must be one line`;
  if (field.max !== undefined && value.length > field.max)
    return `${field.label} must be ${field.max} characters or fewer: it has ${value.length}`;
  if (field.kind === 'longText' || !field.format) return undefined;
  const format = formats[field.format];
  return format.test(value) ? undefined : `${field.label} ${format.message}`;
};

/** Where a link may go. Anything else, such as `javascript:`, is shown as words alone. */
export const isLinkAddress = (value: string): boolean => {
  if (/^\/(?![/\\])|^#/.test(value)) return true;
  const scheme = /^(https?|mailto|tel):/i.test(value);
  return scheme && URL.canParse(value);
};

type Format = NonNullable<TextField['format']>;

const formats: Readonly<Record<Format, { test: (value: string) => boolean; message: string }>> = {
  email: {
    test: (value) =>
      value.length <= 254 && /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+\.[a-z0-9-]{2,}$/i.test(value),
    message: 'must be an e-mail address, such as name@example.org',
  },
  phone: {
    test: (value) => /^[+(\d][\d\s()+.x-]*$/i.test(value) && value.replace(/\D/g, '').length >= 3,
    message: 'must be a phone number, such as 01632 960 001',
  },
  'web-address': {
    test: (value) => /^https?:\/\//i.test(value) && URL.canParse(value),
    message: 'must begin with https://',
  },
  link: {
    test: isLinkAddress,
    message: 'must begin with https://, mailto:, tel: or /',
  },
  colour: {
    test: (value) => /^#[0-9a-f]{6}$/i.test(value),
    message: 'must be a colour, such as #1d70b8',
  },
  path: {
    test: (value) => /^\/[^\s?#\\]*$/.test(value) && !/\/\/|\/\.\.?(\/|$)/.test(value),
    message: 'must be an address on this site that begins with /, such as /bins',
  },
  name: {
    test: (value) => /^[a-z][a-z0-9-]*$/.test(value),
    message: 'must be a short name of small letters, digits and hyphens, such as bin-colour',
  },
};
