import { records, string } from '../json.ts';
import type { SourceForm } from './definition.ts';

/**
 * Of each Welsh form the English one that it translates: of the same folder but for the language, and made of
 * components of the very same names, which translators leave as they are. Undefined where not exactly one is.
 */
export const originals = (forms: readonly SourceForm[]) => {
  const alike = Map.groupBy(forms, (form) => [folderOf(form), ...namesIn(form)].join(' '));
  const found = new Map<SourceForm, SourceForm>();
  for (const group of alike.values()) {
    const [english, ...more] = group.filter(({ locale }) => locale === 'en');
    const [welsh, ...others] = group.filter(({ locale }) => locale === 'cy');
    if (english && welsh && namesIn(english).length && !more.length && !others.length)
      found.set(welsh, english);
  }
  return (form: SourceForm): SourceForm | undefined => found.get(form);
};

/** Folders are parted by `/`, or by `__` where a folder was made flat. */
const folderOf = ({ source }: SourceForm): string =>
  source
    .split(/\/|__/)
    .slice(0, -1)
    .filter((piece) => !['en', 'cy'].includes(piece))
    .join('/');

const namesIn = ({ pages }: SourceForm): readonly string[] =>
  pages
    .flatMap(({ components }) => components)
    .flatMap((component) => [component, ...records(component['children'])])
    .map(({ name }) => string(name))
    .filter(Boolean)
    .sort();
