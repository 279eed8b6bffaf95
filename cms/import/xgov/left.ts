import { isRecord, records, string } from '../json.ts';
import type { Json } from '../json.ts';
import type { SourceForm } from './definition.ts';

/** Reports everything of a definition that nothing here was made of: each thing by itself, none in silence. */
export const reportLeft = (form: SourceForm, report: (what: string, instance?: string) => void): void => {
  for (const [name, value] of Object.entries(form.all))
    if (!understood.has(name))
      for (const one of instancesOf(value))
        report(beside[name] ?? `the field “${name}” has no place here`, one);
  for (const { displayName, name } of unusedConditions(form))
    report('a condition that nothing uses was left out', displayName || name);
  const lists = new Set<unknown>();
  for (const { components } of form.pages)
    for (const component of components)
      for (const one of [component, ...records(component['children'])]) lists.add(one['list']);
  for (const { name, id, title } of form.lists)
    if (!lists.has(name) && !lists.has(id ?? name))
      report('a list that nothing uses was left out', string(title) || string(name));
  for (const section of records(form.all['sections']))
    if (section['hideTitle'] !== true && string(section['title']).trim())
      report('the title of a section, above those of its pages, was left out', string(section['title']));
  for (const page of form.pages)
    for (const [name, value] of Object.entries(page.all))
      if (!understoodOfPages.has(name))
        for (const one of instancesOf(value))
          report(ofPages[name] ?? `the field “${name}” of a page has no place here`, `${page.path}: ${one}`);
};

/** The machinery of the source, and what is told elsewhere. */
const understood = new Set([
  'name',
  'pages',
  'conditions',
  'lists',
  'sections',
  'startPage',
  'engine',
  'schema',
  'version',
  'skipSummary',
]);

const understoodOfPages = new Set([
  'path',
  'title',
  'controller',
  'section',
  'condition',
  'next',
  'components',
  'id',
  'repeat',
]);

const beside: Readonly<Record<string, string>> = {
  declaration: 'the declaration above the button that sends was left out',
  fees: 'a fee was left out: there are no payments yet',
  feeOptions: 'a setting of payments was left out',
  outputs: 'where the answers went was left out: here they become a case',
  feedback: 'where to give feedback was left out',
  phaseBanner: 'the phase of the service (alpha, beta) was left out',
};

const ofPages: Readonly<Record<string, string>> = {
  options: 'how a page lists its rows was left out',
  repeatField: 'a page that is repeated as often as an earlier answer says is asked once',
};

/** The conditions that nothing uses, not even another. */
export const unusedConditions = (
  form: SourceForm,
): { readonly name: string; readonly displayName: string }[] => {
  const used = usedConditions(form);
  return form.conditions
    .filter(({ name, id }) => !used.has(string(name)) && !used.has(string(id)))
    .map(({ name, id, displayName }) => ({
      name: string(name) || string(id),
      displayName: string(displayName),
    }));
};

const usedConditions = (form: SourceForm): Set<string> => {
  const used = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isRecord(value))
      for (const [key, inner] of Object.entries(value))
        if (references.has(key) && typeof inner === 'string' && inner) used.add(inner);
        else visit(inner);
  };
  visit(form.pages.map(({ all }) => all));
  visit(form.conditions.map(({ value, items }) => [value, items]));
  visit(form.lists);
  visit(form.all['fees']);
  return used;
};

const references = new Set(['condition', 'conditionName', 'conditionId']);

const instancesOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(instancesOf);
  if (isRecord(value)) return settingsOf(value).map(([name, inner]) => `${name}: ${inner}`);
  return value === '' || value === null || value === undefined || value === false ? [] : [String(value)];
};

const settingsOf = (value: Json): [string, string][] =>
  Object.entries(value).flatMap(([name, inner]): [string, string][] => {
    const found = instancesOf(inner);
    return found.length ? [[name, found.join(', ')]] : [];
  });
