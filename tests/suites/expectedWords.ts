import { cells } from '#shared/blocks/table/cells.ts';
import { timeInWords } from '#shared/content/contact/hours.ts';
import type { Locale } from '#shared/content/published.ts';
import type { Fields } from '#shared/schema/fields.ts';
import { plainText } from '#shared/schema/rich-text.ts';
import type { RichText } from '#shared/schema/rich-text.ts';
import { plain } from './pageTree.ts';

interface Thing {
  readonly name: string;
  readonly fields: Fields;
}

/** Every piece of text in a content that a reader has to find on its pages. */
export const expectedWords = (thing: Thing, content: object, locale: Locale): string[] =>
  Object.entries(content)
    .flatMap(([name, value]: [string, unknown]) => {
      const field = thing.fields[name];
      const place = `${thing.name}.${name}`;
      if (!field || Object.hasOwn(unseen, place)) return [];
      if (thing.name === 'form' && !ofForm.includes(name)) return [];
      if (field.kind === 'text' || field.kind === 'longText')
        return seenAs[place]?.(String(value), locale) ?? String(value).split('\n');
      if (field.kind === 'richText') return plainText(value as RichText).split('\n');
      if (field.kind === 'group')
        return expectedWords({ name: place, fields: field.fields }, value as object, locale);
      if (field.kind !== 'blocks') return [];
      return (value as { blockType: string }[]).flatMap((item) => {
        const block = field.of.find(({ name }) => name === item.blockType);
        return block ? expectedWords(block, item, locale) : [];
      });
    })
    .map(plain)
    .filter(Boolean);

/** What a form asks, and says when it is sent, is for the form's own suites: its page shows a step at a time. */
const ofForm = ['title', 'summary', 'introduction'];

/** Texts that stand in no reader's way, with where they are used instead. */
const unseen: Readonly<Record<string, string>> = {
  'snippet.name': 'for editors',
  'snippet.note': 'for editors',
  'link.outside': 'where the link leads',
  'start-button.outside': 'where the button leads',
  'journey-link.outside': 'where the link leads',
  'call-to-action.outside': 'where the button leads',
  'video.address': 'where the link leads',
  'under-path.path': 'where an alert is shown',
  'address.path': 'the address itself',
  'site-settings.anotherFormat': 'beside documents',
  'site-settings.colours.brand': 'a colour',
  'site-settings.colours.link': 'a colour',
  'site-settings.colours.button': 'a colour',
};

/** Texts that are shown in other words than they are kept. */
const seenAs: Readonly<Record<string, (value: string, locale: Locale) => string[]>> = {
  'table.rows': (value) => cells(value).flat(),
  'opening-hours.from': (value, locale) => [timeInWords(value, locale)],
  'opening-hours.to': (value, locale) => [timeInWords(value, locale)],
};
