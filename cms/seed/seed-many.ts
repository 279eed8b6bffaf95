import type { Payload } from 'payload';
import { demo } from './demo/index.ts';
import { manyPages, manyTopics } from './many-pages.ts';
import { seedDemo } from './seed-demo.ts';
import { store } from './store.ts';

/** Content types that are pages of the site in their own right. */
export const pageTypes: readonly string[] = ['page', 'guide', 'service', 'step-by-step'];

/** How many of the demo's own documents are pages. */
export const demoPages = demo.filter(({ type }) => pageTypes.includes(type)).length;

/**
 * A council of `pages` pages, the same every time: the demo council, and as many pages about its streets as
 * are missing. A second run changes nothing; a larger number adds to what is there.
 */
export const seedMany = async (
  payload: Payload,
  pages: number,
  say: (line: string) => void,
): Promise<void> => {
  await seedDemo(payload, say);
  const missing = Math.max(0, pages - demoPages);
  if (!missing) return;
  const topics = manyTopics();
  const streets = manyPages(missing);
  const known = [...demo, ...topics, ...streets];
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  const step = Math.max(100, Math.ceil(missing / 20 / 100) * 100);
  const made = await store([...topics, ...streets], {
    payload,
    known,
    onDone: (count) => {
      const done = count - topics.length;
      if (done > 0 && (done % step === 0 || done === missing))
        say(`  ${done} of ${missing} pages (${Math.round(seconds())} s)`);
    },
  });
  say(
    made ? `${demoPages + missing} pages are there: ${made} documents new.` : 'All pages were there already.',
  );
};
