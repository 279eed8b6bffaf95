import { form } from '#shared/content/form/schema.ts';
import { openInbox } from '#site/inbox/openInbox.ts';

/**
 * A process that takes answers as fast as it can, some of them twice, and says each reference once it is
 * acknowledged. Started, and killed in the middle of it, by inbox.test.ts: `node inboxWriter.ts FILE NAME`.
 */
const [, , file = '', name = ''] = process.argv;
const inbox = openInbox({ file, key: 'k'.repeat(40) });

const takeOne = (n: number): void => {
  // The size of a real form, some larger than a page of the database.
  const answer = `answer ${name} ${n} ${'x'.repeat((n % 7) * 1500)}`;
  const submission = {
    key: `${name}-${n}`,
    form: { id: 'f', updatedAt: '2026-11-01T00:00:00.000Z', title: 'F' },
    locale: 'en',
    answers: [{ name: 'q', kind: 'text', label: 'Q', value: answer, shown: answer }],
  } as const;
  const token = n % 3 ? undefined : inbox.createDraft(draft(`${name}-${n}`));
  const taken = inbox.take(submission, token);
  process.stdout.write(`${name}-${n} ${taken.reference} ${token ?? '-'}\n`, () =>
    setImmediate(takeOne, n + 1),
  );
};

const draft = (key: string) => ({
  slug: 'f',
  locale: 'en',
  document: { type: 'form', id: 'f', updatedAt: '', locale: 'en', content: form.examples.ordinary } as const,
  typed: [],
  key,
  begun: 0,
  review: [],
});

takeOne(0);
