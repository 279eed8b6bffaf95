import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { compileForTests } from './publish/publicFolder.ts';

/**
 * The README says which browsers the form's script is built for: Chrome and Edge 93, Firefox 92, Safari 15.4. The
 * compiler rewrites newer syntax for them, but not what a newer browser alone can do; that is looked for here.
 */
const newer = new Set(
  `toSorted toReversed toSpliced findLast findLastIndex groupBy fromAsync structuredClone isWellFormed toWellFormed
  withResolvers intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom requestSubmit
  requestIdleCallback checkVisibility showPicker showPopover hidePopover togglePopover popover inert randomUUID
  canParse throwIfAborted Segmenter DurationFormat CompressionStream DecompressionStream URLPattern navigation
  scheduler startViewTransition moveBefore setHTML setHTMLUnsafe getHTML parseHTMLUnsafe adoptedStyleSheets
  CloseWatcher EditContext fromBase64 toBase64 fromHex toHex isRawJSON rawJSON userActivation`.split(/\s+/),
);
/** Of objects whose other methods are old: by the object's name. */
const newerOf = new Set([
  'AbortSignal.timeout',
  'AbortSignal.any',
  'Promise.try',
  'RegExp.escape',
  'Math.sumPrecise',
]);

/** What a script uses that the oldest browsers have not, in words. */
const tooNew = (script: string): string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const name = node.name.text;
      if (newer.has(name) || newerOf.has(`${node.expression.getText()}.${name}`)) found.push(name);
    }
    if (ts.isIdentifier(node) && newer.has(node.text) && !ts.isPropertyAccessExpression(node.parent))
      if (!ts.isPropertyAssignment(node.parent)) found.push(node.text);
    if (ts.isClassStaticBlockDeclaration(node)) found.push('static { }');
    if (ts.isRegularExpressionLiteral(node)) {
      if (/\(\?<[=!]/.test(node.text)) found.push(`look-behind in ${node.text}`);
      if (/\/[a-z]*v[a-z]*$/.test(node.text)) found.push(`flag v of ${node.text}`);
    }
    if (ts.isStringLiteralLike(node) && /:(has|popover-open|user-invalid|modal)\b/.test(node.text))
      found.push(`selector ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.js', script, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
  return found;
};

test.each([
  ['[2, 1].toSorted()', 'toSorted'],
  ['structuredClone({})', 'structuredClone'],
  ['AbortSignal.timeout(1)', 'timeout'],
  ['class A { static { } }', 'static { }'],
  ['/(?<=a)b/.test("")', 'look-behind in /(?<=a)b/'],
  ['/[a]/v', 'flag v of /[a]/v'],
  ['x.querySelector("p:has(b)")', 'selector p:has(b)'],
])('%s is known to be too new', (script, what) => {
  expect(tooNew(script)).toEqual([what]);
});

test('the compiled scripts use nothing that the oldest browsers of the README have not', async () => {
  const folder = join(await compileForTests(), 'client/assets');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(5);
  const found = scripts.flatMap((name) =>
    tooNew(readFileSync(join(folder, name), 'utf8')).map((what) => `${name}: ${what}`),
  );
  expect(found).toEqual([]);
}, 120_000);

test('the README names the browsers that the compiler builds for', () => {
  const root = join(import.meta.dirname, '../..');
  const config = readFileSync(join(root, 'site/astro.config.ts'), 'utf8');
  const readme = readFileSync(join(root, 'README.md'), 'utf8').replace(/\s+/g, ' ');
  expect(config).toContain("['chrome93', 'edge93', 'firefox92', 'safari15.4']");
  expect(readme).toMatch(/Chrome and Edge 93, Firefox 92 and Safari 15\.4/);
});
