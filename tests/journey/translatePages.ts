import type { Page } from 'playwright-core';

/** Words as our translation has them. */
export const translated = (words: string): string => `⟦${words}`;

/**
 * Does to every page what Chrome's translation does: the language and a class on the root, every text in two
 * `font` elements of its own with other words, new texts as they come, attributes that are read out, and the
 * words of options. What says `translate="no"` is left as it is.
 */
export const translatePages = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const left = 'script, style, textarea, template, [translate=no], font[data-done]';
    const isDone = (words: string): boolean => !words.trim() || words.includes('⟦');
    const other = (words: string): string => words.replace(/\S(?:.*\S)?/s, '⟦$&⟧');
    const translate = (text: Text): void => {
      const around = text.parentElement;
      if (!around || around.closest(left) || isDone(text.data)) return;
      if (around.closest('option, title')) {
        text.data = other(text.data);
        return;
      }
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      for (const font of [outer, inner]) {
        font.setAttribute('style', 'vertical-align: inherit;');
        font.setAttribute('data-done', '');
      }
      inner.textContent = other(text.data);
      outer.append(inner);
      text.replaceWith(outer);
    };
    const all = (root: Node): void => {
      if (root instanceof Text) return translate(root);
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      texts.forEach(translate);
      if (!(root instanceof Element)) return;
      for (const one of [root, ...root.querySelectorAll('[aria-label], [placeholder], [title]')])
        for (const name of ['aria-label', 'placeholder', 'title']) {
          const words = one.getAttribute(name);
          if (words && !isDone(words)) one.setAttribute(name, other(words));
        }
    };
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.lang = 'fr';
      document.documentElement.classList.add('translated-ltr');
      all(document.documentElement);
      new MutationObserver((changes) => {
        for (const { target, type, addedNodes } of changes)
          if (type === 'characterData') all(target);
          else for (const node of addedNodes) all(node);
      }).observe(document.documentElement, { childList: true, characterData: true, subtree: true });
    });
  });
