import { expect, test } from 'vitest';
import { publicPath } from './publicPath.ts';

test.each([
  ['/', '/'],
  ['/bins', '/bins'],
  ['/bins/', '/bins/'],
  ['/news/page/2', '/news/page/2'],
  ['/assets/style.B2cd.css', '/assets/style.B2cd.css'],
  ['/media/town%20hall.jpg', '/media/town hall.jpg'],
  ['/media/caf%C3%A9.pdf', '/media/café.pdf'],
])('%s is a path', (target, path) => {
  expect(publicPath(target)).toEqual({ ok: true, path, query: '' });
});

test('what follows a question mark is no part of the path', () => {
  expect(publicPath('/bins?day=1&x=/../..')).toEqual({ ok: true, path: '/bins', query: 'day=1&x=/../..' });
});

test.each([
  ['nothing at all', undefined, 400],
  ['an empty target', '', 400],
  ['another host', 'http://other.example/bins', 400],
  ['another host without a scheme', '//other.example/bins', 400],
  ['an empty piece', '/bins//missed', 400],
  ['a backslash', '/bins\\..\\..\\etc', 400],
  ['an encoded backslash', '/bins%5c..%5c', 400],
  ['encoded dots', '/%2e%2e/%2e%2e/etc/passwd', 400],
  ['encoded dots in capitals', '/%2E%2E/etc/passwd', 400],
  ['an encoded slash', '/bins%2f..%2f..', 400],
  ['doubly encoded dots', '/%252e%252e/etc/passwd', 400],
  ['overlong UTF-8 dots', '/%c0%ae%c0%ae/etc/passwd', 400],
  ['a NUL', '/bins%00.html', 400],
  ['a line feed', '/bins%0d%0aSet-Cookie:x', 400],
  ['broken encoding', '/%zz', 400],
  ['a fragment', '/bins#x', 400],
  ['plain dots', '/../../etc/passwd', 404],
  ['dots in the middle', '/bins/../../etc/passwd', 404],
  ['a single dot', '/./bins', 404],
  ['a dotfile', '/.env', 404],
  ['a folder with a dot', '/.git/config', 404],
  ['a dotfile further down', '/media/.htaccess', 404],
  ['more than anybody types', `/${'a'.repeat(5000)}`, 414],
])('%s is refused', (_, target, status) => {
  expect(publicPath(target)).toEqual({ ok: false, status });
});
