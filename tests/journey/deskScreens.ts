import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Our own components on the desk: here nothing is excused. */
const ours =
  '.first, .case, .case-bar, .case-tag, .form-check, .live, .live-short, .previews, .import-form, .brand, .brand-words, .invitation';

interface Known {
  readonly rule: string;
  /** Which elements, as narrowly as Payload's own class names allow. */
  readonly selector: string;
  readonly why: string;
}

/** What axe says about Payload 3.90.2's own markup, which we can't write: reported there, and excused one by one. */
export const payloads: readonly Known[] = [
  {
    rule: 'aria-command-name',
    selector: '.collapsible__drag, .popup-button--custom, [aria-roledescription=sortable]',
    why: 'handles to drag with, and openers of menus, have no name; each menu has “Move Up” and “Move Down”',
  },
  {
    rule: 'aria-hidden-focus',
    selector: '.dropdown-indicator, .clear-indicator',
    why: 'the arrow and the cross of its select box; the box itself works by keyboard',
  },
  {
    rule: 'aria-input-field-name',
    selector: '.ContentEditable__root',
    why: 'the label of a rich text is not tied to its editor',
  },
  {
    rule: 'button-name',
    selector:
      '.popup-button, .toolbar-popup__button, .clickable-arrow, .relationship-add-new__add-button, .file-details__remove, .copy-to-clipboard, .LexicalEditorTheme__inlineBlock button, .upload-relationship-details button',
    why: 'buttons that are only an icon',
  },
  {
    rule: 'label',
    selector: '.checkbox-input input, [id^=react-select], .react-datepicker__input-container input',
    why: 'the boxes to select rows with, and the text fields inside its select box and its date picker',
  },
  {
    rule: 'label-content-name-mismatch',
    selector: '.doc-tab',
    why: 'the number beside “Versions” is not in its name',
  },
  { rule: 'list', selector: '.doc-tabs__tabs', why: 'the tabs of a document are not list items' },
  {
    rule: 'nested-interactive',
    selector: '.popup-button--custom',
    why: 'an opener of a menu holds a button',
  },
  {
    rule: 'target-size',
    selector:
      '.sort-column__button, .array-actions__button, .LexicalEditorTheme__inlineBlock button, .copy-to-clipboard, .clear-indicator, .dropdown-indicator, .relationship--single-value__drawer-toggler',
    why: 'small icons close to each other',
  },
];

interface Found {
  readonly rule: string;
  readonly at: string;
  readonly known: number;
}

/** What axe says of WCAG 2.2 A and AA about a screen, but for what is known; notes what was known in `seen`. */
export const whatAxeSays = async (page: Page, seen: Set<string>): Promise<string[]> => {
  await page.evaluate(axeSource);
  const found = await page.evaluate(
    async ({ payloads, ours }): Promise<Found[]> => {
      const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
      const { violations } = await axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        // A list may be drawn anew meanwhile, with other ids.
        elementRef: true,
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ element, target, html }) => {
          const known = element?.closest(ours)
            ? -1
            : payloads.findIndex(({ rule, selector }) => rule === id && element?.matches(selector));
          return { rule: id, at: `${html.slice(0, 160)} at ${String(target[0])}`, known };
        }),
      );
    },
    { payloads, ours },
  );
  for (const { known } of found) if (known >= 0) seen.add(payloads[known]?.rule ?? '');
  return found.filter(({ known }) => known < 0).map(({ rule, at }) => `${rule}: ${at}`);
};

/** What goes wrong in a browser from now on, in words: errors in the console, exceptions, requests that fail. */
export const watch = (page: Page): string[] => {
  const wrong: string[] = [];
  const at = (): string => new URL(page.url()).pathname;
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`${at()} console: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => wrong.push(`${at()} exception: ${message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${at()} ${response.status()} ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // What is under way while somebody goes on to the next screen is not waited for.
    if (why !== 'net::ERR_ABORTED') wrong.push(`${at()} ${why} ${request.url()}`);
  });
  return wrong;
};

/** Buttons that do something, as far as this test is concerned. */
const deeds = [
  'Create New',
  'Bulk Upload',
  'Publish changes',
  'Save',
  'Duplicate',
  'Delete',
  'Unpublish',
  'Change Password',
  'Force Unlock',
  'Start work',
  'Give it to me',
  'Save note',
];

/** Which of them can be seen on a screen, also in the menu of a document. */
export const deedsOn = async (page: Page): Promise<string[]> => {
  const menu = page.locator('.doc-controls__popup button').first();
  if (await menu.count()) {
    await menu.click();
    await page.locator('.popup__content').last().waitFor();
  }
  const shown = await page
    .locator('button:visible, a.btn:visible, .popup__content a:visible')
    .allInnerTexts();
  if (await menu.count()) await page.keyboard.press('Escape');
  const words = new Set(shown.map((text) => text.trim()));
  return deeds.filter((deed) => words.has(deed));
};
