import type { Payload } from 'payload';
import { demo } from './demo/index.ts';
import { store } from './store.ts';

/**
 * Writes the demo council and publishes all of it, with a line to `say` for each kind of thing. A second run
 * changes nothing. A running site catches up by the manifest.
 */
export const seedDemo = async (payload: Payload, say: (line: string) => void): Promise<void> => {
  const start = performance.now();
  let made = 0;
  for (const [title, types] of groups) {
    const documents = demo.filter(({ type }) => types.includes(type));
    made += await store(documents, { payload, known: demo });
    say(`  ${String(documents.length).padStart(3)} ${title}`);
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  say(
    made ? `The demo council is there: ${made} new (${seconds} s).` : 'The demo council was there already.',
  );
};

/** In an order in which nothing comes before what it stands on. */
const groups: readonly (readonly [string, readonly string[]])[] = [
  ['pictures and files', ['media']],
  ['topics', ['topic']],
  ['facts used inside sentences', ['snippet']],
  ['contacts', ['contact']],
  ['documents', ['document']],
  ['forms', ['form']],
  ['pages', ['page']],
  ['guides', ['guide']],
  ['services', ['service']],
  ['step by steps', ['step-by-step']],
  ['news articles', ['news']],
  ['alerts', ['alert']],
  ['redirects and gone pages', ['address']],
  ['site settings', ['site-settings']],
];
