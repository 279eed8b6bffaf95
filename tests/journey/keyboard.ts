import type { Locator, Page } from 'playwright-core';

/** Somebody who has no mouse. */
export interface Keyboard {
  /** Presses Tab until it has the focus; fails if it never does. */
  readonly tabTo: (target: Locator) => Promise<void>;
  /** Comes to a box and types instead of what was there. */
  readonly type: (label: string, words: string) => Promise<void>;
  /** Chooses a radio button, or ticks or unticks a box. */
  readonly choose: (label: string) => Promise<void>;
  /** Comes to a button or a link and presses Enter. */
  readonly press: (role: 'button' | 'link', name: string) => Promise<void>;
  /** Opens a file input's dialogue and chooses a file there. */
  readonly upload: (
    label: string,
    file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
  ) => Promise<void>;
}

/** A page's keyboard. */
export const keyboardOf = (page: Page): Keyboard => {
  const key = (name: string) => page.keyboard.press(name);
  const isFocused = (target: Locator) => target.evaluate((one) => one === document.activeElement);
  const tabTo = async (target: Locator): Promise<void> => {
    for (let presses = 0; presses < 80; presses++) {
      if (await isFocused(target)) return;
      await key('Tab');
    }
    throw new Error(`The Tab key never comes to ${String(target)}`);
  };
  return {
    tabTo,
    type: async (label, words) => {
      await tabTo(page.getByLabel(label, { exact: true }));
      await key('Control+A');
      await page.keyboard.type(words);
    },
    choose: async (label) => {
      const target = page.getByLabel(label, { exact: true });
      const { type, name } = await target.evaluate(({ type, name }: HTMLInputElement) => ({ type, name }));
      if (type !== 'radio') {
        await tabTo(target);
        return key('Space');
      }
      // The Tab key comes to a group once; the arrows go around in it.
      const inGroup = () =>
        page.evaluate((name) => (document.activeElement as HTMLInputElement).name === name, name);
      for (let presses = 0; presses < 80 && !(await inGroup()); presses++) await key('Tab');
      for (let presses = 0; presses < 20 && !(await isFocused(target)); presses++) await key('ArrowDown');
      await key('Space');
      if (!(await target.isChecked())) throw new Error(`“${label}” can’t be chosen by keyboard`);
    },
    press: async (role, name) => {
      await tabTo(page.getByRole(role, { name, exact: true }));
      await key('Enter');
    },
    upload: async (label, file) => {
      await tabTo(page.getByLabel(label));
      for (let presses = 0; presses < 5; presses++) {
        const dialogue = page.waitForEvent('filechooser', { timeout: 5000 }).catch(() => undefined);
        await key('Space');
        const opened = await dialogue;
        // A page that is still loading may not hear the first press; a person presses again.
        if (opened) return opened.setFiles(file);
      }
      throw new Error(`“${label}” opens no dialogue`);
    },
  };
};
