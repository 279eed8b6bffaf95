import { jpg, officeFile, openDocument, pdf, png } from '#site/inbox/files/samplesForTests.ts';

/** A small file for an answer to a question for files, with its name and type, out of what is typed for it. */
export const sampleFile = (typed: string): { name: string; mimeType: string; bytes: Buffer } => {
  const { name, type } = JSON.parse(typed) as { name: string; type: string };
  const ending = name.split('.').at(-1) ?? '';
  const make = Object.hasOwn(samples, ending) ? samples[ending] : undefined;
  if (!make) throw new Error(`There is no sample of a ${ending}`);
  return { name, mimeType: type, bytes: make() };
};

const samples: Readonly<Record<string, () => Buffer>> = {
  jpg,
  png,
  pdf,
  docx: () => officeFile('docx'),
  xlsx: () => officeFile('xlsx'),
  odt: () => openDocument('text'),
  ods: () => openDocument('spreadsheet'),
};
