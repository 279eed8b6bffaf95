import { expect, test } from 'vitest';
import { sendPatiently } from './send-patiently.ts';

const server = (answers: readonly (string | undefined)[]) => {
  let at = 0;
  return () => {
    const problem = answers[at++];
    return problem ? Promise.reject(new Error(problem)) : Promise.resolve();
  };
};

test('an invitation leaves once the mail server is back', async () => {
  const heard: [string, boolean][] = [];
  await sendPatiently(server(['refused', 'busy', undefined]), (...told) => heard.push(told), [0, 1, 1]);
  expect(heard).toEqual([
    ['refused', true],
    ['busy', true],
  ]);
});

test('what can’t be sent at all is told, and given up', async () => {
  const heard: boolean[] = [];
  const sending = sendPatiently(server(['no', 'no']), (_, again) => heard.push(again), [0, 1]);
  await expect(sending).rejects.toThrow('no');
  expect(heard).toEqual([true, false]);
});
