import { expect, test } from 'vitest';
import { withNames } from '#shared/content/form/naming/nameAll.ts';
import type { WrittenForm } from '#shared/content/form/naming/namings.ts';
import { nameKeeper } from './nameKeeper.ts';

/** A form with one step, and an editor at it. */
const editing = (questions: object[]) => {
  let form = { steps: [{ id: 's', blockType: 'form-step', title: 'A', name: 'a', questions }] };
  let changes = 0;
  const keeper = nameKeeper({
    read: () => form,
    write: (names, isChange) => {
      form = withNames(form satisfies WrittenForm, names);
      if (isChange) changes += 1;
    },
  });
  const type = (at: number, label: string): void => {
    const path = `steps.0.questions.${at}.label`;
    keeper.entered(path);
    form = withNames(form, [{ path, value: label }]);
    keeper.changed();
    keeper.left(path);
  };
  return {
    keeper,
    type,
    set: (next: object[]) => {
      form = { steps: [{ ...form.steps[0], questions: next } as (typeof form.steps)[0]] };
      keeper.moved();
    },
    questions: () => form.steps[0]?.questions as { id: string; name?: string; label: string }[],
    names: () => form.steps[0]?.questions.map((one) => (one as { name?: string }).name),
    changes: () => changes,
  };
};

test('a name is made when the words are written, and stays when they change', () => {
  const { set, type, names } = editing([]);
  set([{ id: 'q', blockType: 'text', label: '' }]);
  expect(names()).toEqual([undefined]);
  type(0, 'Which bin?');
  expect(names()).toEqual(['which-bin']);
  type(0, 'Which bin did we miss?');
  expect(names()).toEqual(['which-bin']);
});

test('what came without a name is called by its words from before they change, and looking at it changes nothing', () => {
  const { keeper, type, names, changes } = editing([{ id: 'q', blockType: 'text', label: 'Old words' }]);
  keeper.entered('steps.0.questions.0.label');
  keeper.left('steps.0.questions.0.label');
  expect(changes()).toBe(0);
  type(0, 'New words');
  expect(names()).toEqual(['old-words']);
});

test('a copy has a name of its own at once, and another when it says something else', () => {
  const bin = { id: 'q', blockType: 'text', label: 'Bin', name: 'bin' };
  const { set, type, names } = editing([bin]);
  set([bin, { ...bin, id: 'copy' }]);
  expect(names()).toEqual(['bin', 'bin-2']);
  type(1, 'Street');
  expect(names()).toEqual(['bin', 'street']);
  type(1, 'Road');
  expect(names()).toEqual(['bin', 'street']);
});

test('a copy that a condition already speaks of keeps its name', () => {
  const bin = { id: 'q', blockType: 'text', label: 'Bin', name: 'bin' };
  const { set, type, questions, names } = editing([bin]);
  set([bin, { ...bin, id: 'copy' }]);
  set([...questions(), { id: 'r', label: 'R', name: 'r', showIf: [{ question: 'bin-2' }] } as never]);
  type(1, 'Street');
  expect(names()).toEqual(['bin', 'bin-2', 'r']);
});
