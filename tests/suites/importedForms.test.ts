import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { todayAt } from '#shared/form/today.ts';
import { renderPage } from '#site/renderForTests.ts';
import { formSite } from '../abuse/formSite.ts';
import type { FormSite } from '../abuse/formSite.ts';
import { resident } from '../abuse/resident.ts';
import { arrived } from './arrived.ts';
import { chosenForms } from './chosenForms.ts';
import { importedForms, realFormsAreHere } from './importedForms.ts';
import type { ImportedForm } from './importedForms.ts';
import { invalidIn } from './lookAt.ts';
import { sendByPost } from './sendByPost.ts';

/**
 * Real forms that were brought in, without JavaScript: the page of each, which holds all its steps, is valid; a
 * sample (all of them in `npm run test:all`) is gone through on every way, and what arrives is what was typed.
 */
const today = todayAt(Date.now());
const all = Boolean(process.env['TEST_ALL']);
const seed = Number(process.env['TEST_SEED'] ?? 1);

describe.skipIf(!realFormsAreHere)('of 224 real forms', () => {
  let site: FormSite;
  let forms: readonly ImportedForm[];
  let some: readonly ImportedForm[];

  beforeAll(async () => {
    forms = await importedForms(today);
    some = all ? forms : chosenForms(forms, seed);
    site = await formSite(some.map(({ document }) => document));
  }, 600_000);
  afterAll(() => site?.stop());

  test('every step is reached that is reached in the original', () => {
    expect(forms).toHaveLength(224);
    expect(forms.flatMap(({ source, missed }) => missed.map((slug) => `${source} ${slug}`))).toEqual([]);
    for (const { source, unreachable } of forms)
      if (unreachable.length) console.info(`${source}: nobody reaches ${unreachable.join(', ')}`);
  });

  test('what is sent without JavaScript arrives as it was typed', { timeout: 3_600_000 }, async () => {
    const begun = performance.now();
    console.info(`${some.length} forms, seed ${seed}: ${some.map(({ source }) => source).join(', ')}`);
    const wrong: string[] = [];
    const count = { pages: 0, ways: 0, sent: 0, endings: 0 };
    for (const [at, form] of some.entries()) {
      const seen = new Set<string>();
      for (const [n, way] of (all ? form.ways : form.shortcut).entries()) {
        const somebody = resident(site.url, `10.${at}.${n}.1`);
        const { typed, reference } = await sendByPost(form, way, somebody, today, async (page, place) => {
          count.pages++;
          if (seen.has(place)) return;
          seen.add(place);
          const invalid = await invalidIn(page.html, page.path);
          wrong.push(...invalid.map((one) => `${form.source}, ${place}: ${one}`));
        });
        count.ways++;
        if (reference === undefined) {
          expect(way.journey.end, form.source).not.toBe('check');
          count.endings++;
          continue;
        }
        count.sent++;
        await arrived(site, form, typed, reference, today);
      }
      if (all && at % 20 === 19) process.stderr.write(`${at + 1} forms ${JSON.stringify([count, wrong])}\n`);
    }
    console.info(count, `in ${Math.round((performance.now() - begun) / 1000)} s`);
    expect(wrong).toEqual([]);
  });

  test('every page is valid, in each of its steps', { timeout: 600_000 }, async () => {
    const wrong: string[] = [];
    for (const { source, address, document } of forms)
      for (const path of all ? [address, `${address}/paper`] : [address]) {
        const { status, html } = await renderPage(path, [document]);
        expect(status, source).toBe(200);
        wrong.push(...(await invalidIn(html, path)).map((one) => `${source}: ${one}`));
      }
    expect(wrong).toEqual([]);
  });
});
