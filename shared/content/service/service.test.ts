import { expect, test } from 'vitest';
import { governmentService } from './governmentService.ts';
import { lgsl } from './lgsl.ts';
import { service, startButton } from './schema.ts';

test('an LGSL code has to be in the list', () => {
  const title = 'Apply';
  expect(service.problems?.({ title, lgsl: 474 })).toEqual([]);
  expect(service.problems?.({ title })).toEqual([]);
  for (const code of [473, 0, 99_999])
    expect(service.problems?.({ title, lgsl: code })).toMatchObject([{ path: 'lgsl' }]);
});

test('the list is the Local Government Services List', () => {
  expect(Object.keys(lgsl)).toHaveLength(117);
  expect(lgsl[524]).toBe('Find out which day the refuse is collected');
  expect(lgsl[831]).toBe('Find out about local support groups for children, young people and families');
});

test('a start button leads to one place: to something of ours or elsewhere', () => {
  const inside = { type: 'page', id: 'a' };
  expect(startButton.problems?.({ inside })).toEqual([]);
  expect(startButton.problems?.({ outside: 'https://www.example.org' })).toEqual([]);
  expect(startButton.problems?.({})).toMatchObject([{ path: 'inside' }]);
  expect(startButton.problems?.({ inside, outside: 'https://www.example.org' })).toMatchObject([
    { path: 'outside' },
  ]);
});

test('search engines are told what is there, and nothing that is not', () => {
  const url = 'https://www.example.org/permit';
  expect(governmentService({ title: 'Permit' }, { url, council: 'Westbourne' })).toEqual({
    '@type': 'GovernmentService',
    name: 'Permit',
    url,
    serviceOperator: { '@type': 'GovernmentOrganization', name: 'Westbourne' },
  });
  expect(
    governmentService(service.examples.ordinary, {
      url,
      council: 'Westbourne',
      start: 'https://www.example.org/apply',
      contact: { title: 'Parking', phone: '01632 960 127' },
    }),
  ).toMatchObject({
    serviceType: 'Find out about parking permits',
    identifier: { propertyID: 'LGSL', value: '474' },
    availableChannel: {
      serviceUrl: 'https://www.example.org/apply',
      servicePhone: { telephone: '01632 960 127' },
    },
  });
});
