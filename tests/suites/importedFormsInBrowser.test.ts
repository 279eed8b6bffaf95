import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Visit } from '#shared/form/journey.ts';
import { todayAt } from '#shared/form/today.ts';
import { formSite } from '../abuse/formSite.ts';
import type { FormSite } from '../abuse/formSite.ts';
import { openBrowser } from '../browser.ts';
import { arrived } from './arrived.ts';
import { chosenForms, featuresOfVisit } from './chosenForms.ts';
import { importedForms, realFormsAreHere } from './importedForms.ts';
import type { ImportedForm } from './importedForms.ts';
import { whatIsWrong } from './lookAt.ts';
import { sendInBrowser } from './sendInBrowser.ts';
import { withoutItem } from './typedOn.ts';

/**
 * Real forms that were brought in, in a real browser on a phone of 320 pixels: a sample that has all that any of
 * them has is gone through, with JavaScript and without, and sent; in `npm run test:all` every one, and each of its
 * steps on the way is looked at.
 */
const today = todayAt(Date.now());
const all = Boolean(process.env['TEST_ALL']);
const seed = Number(process.env['TEST_SEED'] ?? 1);
const viewport = { width: 320, height: 800 };

describe.skipIf(!realFormsAreHere)('of 224 real forms', () => {
  let site: FormSite;
  let browser: Browser;
  let forms: readonly ImportedForm[];

  beforeAll(async () => {
    const whole = await importedForms(today);
    forms = all ? whole : chosenForms(whole, seed);
    console.info(`${forms.length} forms, seed ${seed}: ${forms.map(({ source }) => source).join(', ')}`);
    [site, browser] = await Promise.all([formSite(forms.map(({ document }) => document)), openBrowser()]);
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  test.each([
    ['with JavaScript', true],
    ['without JavaScript', false],
  ])(
    '%s, nothing is wrong on the way and what is sent arrives as it was typed',
    longest,
    async (_, script) => {
      const begun = performance.now();
      const count = { ways: 0, looks: 0, sent: 0, endings: 0 };
      const said: string[] = [];
      const isNew = onceEach();
      const asSeen = script ? itself : await mirrorIn(browser);

      for (const [form, way] of forms.flatMap(eachWay)) {
        const context = await browser.newContext({
          viewport,
          javaScriptEnabled: script,
          extraHTTPHeaders: { 'x-forwarded-for': `10.${count.ways++}.0.1` },
        });
        const page = await context.newPage();
        page.setDefaultTimeout(20_000);
        page.on('pageerror', (error) => said.push(`${form.source}: ${error.message}`));
        const look = async (place: string, visit?: Visit): Promise<void> => {
          if (!isNew(namesAt(form, place, visit))) return;
          count.looks++;
          said.push(...(await whatIsWrong(await asSeen(page), `${form.source}: ${place}`)));
        };
        try {
          await page.goto(site.url + form.address);
          if (script) await page.locator('.gh-form-kept').waitFor();
          const { typed, reference } = await sendInBrowser(page, form, way, today, script, look);
          count[reference === undefined ? 'endings' : 'sent']++;
          if (reference !== undefined) await arrived(site, form, typed, reference, today);
        } catch (error) {
          said.push(`${form.source} at ${page.url()}: ${(error as Error).message}`);
        }
        await context.close();
        if (all && count.ways % 10 === 0) process.stderr.write(`${JSON.stringify([count, said])}\n`);
      }
      console.info(`${forms.length} forms`, count, `in ${Math.round((performance.now() - begun) / 1000)} s`);
      expect([...new Set(said)]).toEqual([]);
    },
  );
});

const longest = { timeout: all ? 7_200_000 : 300_000 };

const eachWay = (form: ImportedForm) => form.shortcut.map((way) => [form, way] as const);

/**
 * What makes a place worth a look: each step is one; its errors, and in the sample all, if they show what was not
 * seen in any form before.
 */
const namesAt = ({ source }: ImportedForm, place: string, visit: Visit | undefined): readonly string[] => {
  const isWrong = place.includes(',');
  if (all && !isWrong) return [`${source} ${withoutItem(place)}`];
  const state = isWrong ? 'wrong' : 'asked';
  return visit ? featuresOfVisit(visit).map((one) => `${state} ${one}`) : [place];
};

/** Says whether any of several names comes for the first time. */
const onceEach = () => {
  const seen = new Set<string>();
  return (names: readonly string[]): boolean => {
    const before = seen.size;
    for (const name of names) seen.add(name);
    return seen.size > before;
  };
};

const itself = (page: Page): Promise<Page> => Promise.resolve(page);

/** Where no script runs, axe can't either: shows the same in a page where scripts may run, but none of the site's does. */
const mirrorIn = async (browser: Browser): Promise<(page: Page) => Promise<Page>> => {
  const mirror = await (await browser.newContext({ viewport })).newPage();
  let shown = '';
  await mirror.route('**/*', async (route) => {
    const kind = route.request().resourceType();
    if (kind === 'document') return route.fulfill({ body: shown, contentType: 'text/html; charset=utf-8' });
    return kind === 'script' ? route.abort() : route.continue();
  });
  return async (page) => {
    shown = await page.content();
    await mirror.goto(page.url());
    return mirror;
  };
};
