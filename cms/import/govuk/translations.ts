import { records, string } from '../json.ts';
import type { Plan } from './plan.ts';

/** Of each plan the one that it translates, among these: the English one, else the first of them by source. */
export const originals = (plans: readonly Plan[]) => {
  const byPath = new Map<string, Plan[]>();
  for (const plan of plans) {
    const { basePath } = plan.item;
    if (basePath) byPath.set(basePath, [...(byPath.get(basePath) ?? []), plan]);
  }
  const versions = (plan: Plan): Plan[] =>
    records(plan.item.links['available_translations']).flatMap((link) => {
      const found = byPath
        .get(string(link['base_path']))
        ?.find(
          ({ type, locale }) => type === plan.type && locale === link['locale'] && locale !== plan.locale,
        );
      return found ? [found] : [];
    });
  return (plan: Plan): Plan | undefined => {
    if (plan.locale === 'en') return undefined;
    const others = versions(plan);
    const english = others.find(({ locale }) => locale === 'en');
    if (english) return english;
    const [first] = [plan, ...others].sort((a, b) => (a.source < b.source ? -1 : 1));
    // One that is a translation itself can't be an original.
    return first === plan || !first || versions(first).some(({ locale }) => locale === 'en')
      ? undefined
      : first;
  };
};
