import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, expect } from 'vitest';
import type { Client } from '../client.ts';
import type { Product } from '../product.ts';
import { demoCouncil } from './demoCouncil.ts';
import { productInBrowser } from './productInBrowser.ts';

/** A case on the desk, as a caseworker reads it. */
export interface Case {
  readonly reference: string;
  readonly answers: readonly {
    readonly name: string;
    readonly label: string;
    readonly value: unknown;
    readonly shown: string;
  }[];
}

/** Residents of the demo council, each in a browser of their own, and the desk that their answers come to. */
export interface DemoResidents {
  product: Product;
  /** Somebody at the first step of a form; `before` is done to the page that it is opened in. */
  readonly at: (
    form: string,
    options?: BrowserContextOptions,
    before?: (page: Page) => Promise<void>,
  ) => Promise<Page>;
  /** The one case with a reference, once it is there. */
  readonly caseOf: (reference: string) => Promise<Case>;
  /** All cases that there are. */
  readonly cases: () => Promise<readonly Case[]>;
}

/** Sets them up for a file of tests. */
export const demoResidents = (): DemoResidents => {
  let caseworker: Client;
  const set = productInBrowser(demoCouncil);
  const patient = { timeout: 60_000, interval: 250 };

  beforeAll(async () => {
    caseworker = await set.product.as('caseworker');
  }, 60_000);

  const cases = async (query = ''): Promise<Case[]> => {
    const { body } = await caseworker.get(`/api/cases?limit=100${query}`);
    return (body as { docs: Case[] }).docs;
  };
  return Object.assign(set, {
    cases: () => cases(),
    at: async (form: string, options: BrowserContextOptions = {}, before?: (page: Page) => Promise<void>) => {
      const address = `${set.product.siteUrl}/forms/${form}`;
      await expect.poll(async () => (await fetch(address)).status, patient).toBe(200);
      const context = await set.browser.newContext(options);
      context.setDefaultTimeout(30_000);
      const page = await context.newPage();
      await before?.(page);
      await page.goto(address);
      // Before the script has taken over, what is typed is kept, but a step goes to the server.
      if (!before && options.javaScriptEnabled !== false) await page.locator('.gh-form-kept').waitFor();
      return page;
    },
    caseOf: async (reference: string) => {
      const found = () => cases(`&where[reference][equals]=${reference}`);
      await expect.poll(async () => (await found()).length, patient).toBe(1);
      return (await found())[0] as Case;
    },
  });
};

/** With the form's script, and without any. */
export const bothWays = [
  ['with JavaScript', { javaScriptEnabled: true }],
  ['without JavaScript', { javaScriptEnabled: false }],
] as const;
