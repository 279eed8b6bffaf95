import fc from 'fast-check';
import { expect, test } from 'vitest';
import { often } from '../../../../tests/often.ts';
import { clashesIn } from '../../../form/lint/clashesIn.ts';
import { questionKinds } from '../../../questions/index.ts';
import { check } from '../../../schema/check.ts';
import { definitionOf } from '../definition.ts';
import { form } from '../schema.ts';
import { nameAll } from './nameAll.ts';
import { namings } from './namings.ts';

const words = fc.oneof(
  fc.constantFrom('', 'Bin', 'bin', 'Bin?', 'Home', 'Home town', 'Home 2', 'check', '2', '李', ' '),
  fc.string({ maxLength: 60 }),
);
const kinds = questionKinds.map(({ name }) => name);
const anyOption = fc.record({
  blockType: fc.constant('option'),
  label: words,
  value: fc.option(words, { nil: undefined }),
});
const anyName = fc.constantFrom(undefined, '', 'bin', 'bin-2', 'home', 'home-town', 'check');
const anyQuestion = fc.record({
  blockType: fc.constantFrom(...kinds),
  label: words,
  name: anyName,
  options: fc.array(anyOption, { maxLength: 4 }),
  columns: fc.array(fc.record({ label: words, name: anyName }), { maxLength: 3 }),
  lookup: fc.boolean(),
  most: fc.constantFrom(null, undefined, 3),
});
const anyForm = fc.record({
  steps: fc.array(
    fc.record({
      blockType: fc.constantFrom('form-step', 'form-exit'),
      title: words,
      name: anyName,
      questions: fc.array(anyQuestion, { maxLength: 4 }),
    }),
    { maxLength: 4 },
  ),
  conditions: fc.array(fc.record({ title: words, name: anyName }), { maxLength: 4 }),
});

/** A form as the cms has it: with an id in each row. */
const withIds = <V>(value: V, path = ''): V => {
  if (Array.isArray(value)) return value.map((one: unknown, n) => withIds(one, `${path}.${n}`)) as V;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inside]) => [key, withIds(inside, `${path}.${key}`)]);
  return { ...(Object.fromEntries(entries) as V), ...(path ? { id: path } : {}) };
};

test('whatever is written: what has words has a valid name after, no two that were made are the same, none that was there changes, and again changes nothing', () => {
  fc.assert(
    fc.property(anyForm, fc.boolean(), (bare, stored) => {
      const written = withIds(bare);
      const before = stored ? written : {};
      const named = nameAll(written, before);
      expect(namings(named, before)).toEqual([]);
      expect(nameAll(named, named)).toEqual(named);
      for (const { path } of namings(written, before)) {
        const at = path
          .split('.')
          .reduce<unknown>((one, key) => (one as Record<string, unknown>)[key], written);
        expect(typeof at === 'string' ? at.trim() : (at ?? '')).toBe('');
      }
      const has = (one: { title?: string; label?: string }) => Boolean((one.title ?? one.label)?.trim());
      const questions = named.steps.flatMap((one) => one.questions);
      for (const group of [named.steps, named.conditions, ...questions.map(({ columns }) => columns)])
        for (const one of group.filter(has)) expect(one.name).toMatch(/^[a-z][a-z0-9-]*$/);
      for (const one of questions.filter(has)) expect(one.name).toMatch(/^[a-z][a-z0-9-]{0,39}$/);
      const made = new Set(namings(written, before).map(({ path }) => path));
      const twice = (group: readonly { id?: string; name?: string | undefined }[], path: string): void => {
        const names = group.map(({ name }) => name);
        group.forEach(({ name }, n) => {
          if (made.has(`${path}.${n}.name`)) expect(names.filter((one) => one === name)).toHaveLength(1);
        });
      };
      twice(named.steps, 'steps');
      twice(named.conditions, 'conditions');
    }),
    { numRuns: often(1_000) },
  );
});

test('no question that got its name here is called like an input of another', () => {
  const unnamed = anyForm.map(({ steps }) => ({
    steps: steps.map((one) => ({
      ...one,
      blockType: 'form-step',
      title: one.title.trim() || 'Step',
      questions: one.questions.map((asked) => ({
        ...asked,
        name: '',
        label: asked.label.trim() || 'Q',
        most: undefined,
      })),
    })),
  }));
  fc.assert(
    fc.property(unnamed, ({ steps }) => {
      const content = nameAll({ title: 'F', steps });
      expect(clashesIn(definitionOf({ id: '', updatedAt: '', content: content as never }))).toEqual([]);
    }),
    { numRuns: often(500) },
  );
});

test('forms that are right stay right, and the same', () => {
  for (const content of Object.values(form.examples)) {
    const named = nameAll(content);
    expect(check(form, named)).toMatchObject({ ok: true });
    const slugs = (some: typeof content) =>
      definitionOf({ id: '', updatedAt: '', content: some }).steps.map(({ slug }) => slug);
    // No route could name what begins with a digit.
    if (slugs(content).every((slug) => /^[a-z]/.test(slug))) expect(slugs(named)).toEqual(slugs(content));
  }
});
