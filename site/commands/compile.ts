import { compile } from '../publisher/compile.ts';

/** Compiles the site's pages if their sources changed: what `npm start` does before it starts anything. */
try {
  console.log((await compile()) ? 'The site’s pages are compiled.' : 'The site’s pages are up to date.');
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
