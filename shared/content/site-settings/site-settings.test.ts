import { expect, test } from 'vitest';
import { siteSettings } from './schema.ts';

const problemsWith = (colours: Record<string, string>) =>
  siteSettings.problems?.({ council: 'Westbourne', colours });

test('a colour that can’t be read beside white is refused, with its contrast', () => {
  expect(problemsWith({ brand: '#777777' })).toMatchObject([
    { path: 'colours.brand', message: expect.stringContaining('is 4.4 to 1') },
  ]);
  expect(problemsWith({ link: '#ffff00', button: '#eeeeee' })).toMatchObject([
    { path: 'colours.link' },
    { path: 'colours.button' },
  ]);
});

test('colours that can be read are taken, and so is having none', () => {
  expect(problemsWith({ brand: '#12434d', link: '#0a5a72', button: '#0f6b4c' })).toEqual([]);
  expect(siteSettings.problems?.({ council: 'Westbourne' })).toEqual([]);
});

test('links stand on the pale surface too, where a colour needs more', () => {
  expect(problemsWith({ brand: '#757575' })).toEqual([]);
  expect(problemsWith({ link: '#757575' })).toMatchObject([{ path: 'colours.link' }]);
});
