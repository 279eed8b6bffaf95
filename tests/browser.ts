import { chromium as playwright } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { browserProgram } from './browserProgram.ts';

/** A real browser that comes through npm; where that one can't run, an installed Chrome. */
export const openBrowser = async (): Promise<Browser> => {
  const own = await browserProgram();
  return own
    ? playwright.launch({ executablePath: own, args: flags, headless: true })
    : playwright.launch({ channel: 'chrome', headless: true });
};

/** What a machine without a screen and without a sandbox for users needs, and nothing that weakens the pages' rules. */
const flags = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'];
