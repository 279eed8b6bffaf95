import { expect, test } from 'vitest';
import { contactPoint } from './contactPoint.ts';
import { hoursInWords, timeInWords } from './hours.ts';
import { contact, openingHours } from './schema.ts';

test.each([
  ['09:00', '9am'],
  ['12:30', '12:30pm'],
  ['12:00', 'midday'],
  ['17:05', '5:05pm'],
  ['00:00', 'midnight'],
  ['24:00', 'midnight'],
  ['00:15', '12:15am'],
])('%s is said as %s', (time, said) => {
  expect(timeInWords(time, 'en')).toBe(said);
});

test('the hours of one day stand on one line, in the page’s language', () => {
  const line = (day: 'monday' | 'tuesday', from: string, to: string) => ({
    blockType: 'opening-hours' as const,
    day,
    from,
    to,
  });
  const hours = [
    line('monday', '09:00', '12:30'),
    line('tuesday', '10:00', '16:00'),
    line('monday', '14:00', '17:00'),
  ];
  expect(hoursInWords(hours, 'en')).toEqual([
    { day: 'Monday', times: '9am to 12:30pm and 2pm to 5pm' },
    { day: 'Tuesday', times: '10am to 4pm' },
  ]);
  expect(hoursInWords(hours, 'cy')[0]?.day).toBe('Dydd Llun');
});

test.each([
  ['9:00', '17:00', 'from'],
  ['09:00', '25:00', 'to'],
  ['09:00', '09:60', 'to'],
  ['17:00', '09:00', 'to'],
  ['09:00', '09:00', 'to'],
])('opening hours from %s to %s are refused', (from, to, path) => {
  expect(openingHours.problems?.({ day: 'monday', from, to })).toMatchObject([{ path }]);
});

test('search engines are told what is there, and nothing that is not', () => {
  expect(contactPoint(contact.examples.ordinary, 'https://www.example.org/waste')).toMatchObject({
    '@type': 'ContactPoint',
    telephone: '01632 960 123',
    hoursAvailable: [
      { dayOfWeek: { length: 5 }, opens: '09:00', closes: '17:00' },
      { dayOfWeek: ['https://schema.org/Saturday'], opens: '09:30', closes: '12:00' },
    ],
  });
  expect(contactPoint({ title: 'Team' }, 'https://www.example.org/team')).toEqual({
    '@type': 'ContactPoint',
    name: 'Team',
    url: 'https://www.example.org/team',
  });
});
