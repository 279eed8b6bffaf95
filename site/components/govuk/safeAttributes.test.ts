import { expect, test } from 'vitest';
import { safeAttributes } from './safeAttributes.ts';

test.each(['data-test', 'aria-label', 'data-i18n.words.one', 'lang', 'tabindex'])('%s may be set', (name) => {
  expect(safeAttributes({ [name]: 'x' })).toEqual({ [name]: 'x' });
});

test.each([
  'onclick',
  'ONCLICK',
  'href',
  'src',
  'style',
  'srcdoc',
  'formaction',
  'set:html',
  'x onclick',
  '"><b',
  '',
])('“%s” is refused', (name) => {
  expect(() => safeAttributes({ [name]: 'x' })).toThrow('safeAttributes.ts');
});

test('values become strings, so that false and nothing stay attributes as in GOV.UK Frontend', () => {
  expect(safeAttributes({ 'aria-hidden': false, 'data-n': 0, hidden: null })).toEqual({
    'aria-hidden': 'false',
    'data-n': '0',
    hidden: '',
  });
});
