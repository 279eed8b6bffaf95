import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask, condition, exampleForm, route, step, test as tested } from '#shared/form/lint/exampleForm.ts';
import { asks, form, page, summary } from '../import/xgov/formsForTests.ts';
import { formsIn } from './forms-in.ts';
import { lintForms } from './lint-forms.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guildhall-lint-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (source: string, content: unknown): void =>
  writeFileSync(join(folder, source), typeof content === 'string' ? content : JSON.stringify(content));
const exported = (content: object) => ({ guildhall: 'form', version: 1, form: content });

const run = (json = false) => lintForms(formsIn(folder), json, () => undefined);

const job = step('You', [ask('job', 'What is your job?')]);
const toNowhere = step('You', [ask('job', 'What is your job?')], { routes: [route('your-bin')] });
const unused = [condition('works', tested('job', '', 'answered'))];

test('each form of a folder is named with what is wrong, where and how to put it right, errors first; counts at the end', async () => {
  put('a.json', exported(exampleForm([toNowhere], { conditions: unused })));
  put('b.json', exported(exampleForm([job])));
  put('c.json', '{"pages": ');
  put('d.json', exported([]));
  put('e.json', form([page('/a', [asks('TextField', 't')], [{ path: '/summary' }]), summary]));
  const { report: out, isFaulty } = await run();
  expect(isFaulty).toBe(true);
  expect(out).toContain(`(a.json)
  ERROR    step “You” › way 1 › where it leads
           From “You”, a way leads to “your-bin”, which is no step of this form.
           Choose a later step or ending, or take the way out.
  WARNING  condition “works”
           The condition “works” is used nowhere.
           Use it at a question, step or way, or take it out.
`);
  expect(out).not.toContain('b.json');
  expect(out).toMatch(/c\.json\n {2}ERROR {4}The file is not JSON: /);
  expect(out).toMatch(/d\.json\n {2}ERROR {4}The file was exported from Guildhall, but holds no form\./);
  expect(out).toMatch(/A form \(e\.json\)\n {2}ERROR {4}“What you do with the answers”/);
  expect(out).toMatch(/ {2}route-to-nowhere +error +1 time in 1 form\n/);
  expect(out).toMatch(/\n3 forms: 4 errors, 1 warning in 2 forms\.\n2 files could not be read\.$/);
});

test('with warnings alone nothing is wrong in earnest; --json gives exactly the findings', async () => {
  put('a.json', exported(exampleForm([job], { conditions: unused })));
  const { report: out, isFaulty } = await run(true);
  expect(isFaulty).toBe(false);
  expect(JSON.parse(out)).toMatchObject({
    sums: { forms: 1, errors: 0, warnings: 1, faulty: 1, unreadable: 0 },
    forms: [
      {
        source: 'a.json',
        findings: [{ rule: 'condition-unused', severity: 'warning', path: 'conditions.0' }],
      },
    ],
    unreadable: [],
  });
});
