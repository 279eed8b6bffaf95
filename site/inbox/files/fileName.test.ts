import { expect, test } from 'vitest';
import { formats } from '#shared/questions/file/formats.ts';
import { fileName } from './fileName.ts';

const [jpg] = formats.pictures;
const [pdf] = formats.pdf;

test.each([
  ['Photo of me.jpg', 'Photo of me.jpg'],
  ['IMG_1234.JPEG', 'IMG_1234.JPEG'],
  ['Llun Ŵyr.jpg', 'Llun Ŵyr.jpg'],
  ['../../etc/passwd', 'passwd.jpg'],
  ['..\\..\\windows\\system32\\a.jpg', 'a.jpg'],
  ['/etc/cron.d/x.jpg', 'x.jpg'],
  ['photo.jpg.exe', 'photo.jpg'],
  ['photo.php', 'photo.jpg'],
  ['harmless\u202egpj.exe', 'harmlessgpj.jpg'],
  ['a\u0000b\r\nc\u200b.jpg', 'abc.jpg'],
  ['con.jpg', 'file-con.jpg'],
  ['.htaccess', 'file.jpg'],
  ['...', 'file.jpg'],
  ['', 'file.jpg'],
  ['a<b>:"c|d?*.jpg', 'a-b---c-d--.jpg'],
  [`${'x'.repeat(300)}.jpg`, `${'x'.repeat(80)}.jpg`],
])('%j is kept as %j', (given, name) => {
  expect(fileName(given, jpg)).toBe(name);
});

test('the ending is that of the content, whatever the name said', () => {
  expect(fileName('letter.jpg', pdf)).toBe('letter.pdf');
  expect(fileName('Letter 12.11.2026.pdf', pdf)).toBe('Letter 12.11.2026.pdf');
});
