import { prose } from '#shared/schema/prose.ts';
import { document, text, to } from './writing.ts';
import type { DemoDocument } from './writing.ts';

/** Files to take away. What is in them is written in papers.ts, under the same keys. */
export const documents: DemoDocument[] = [
  document('council-tax-leaflet', {
    title: 'Your council tax explained, 2026 to 2027',
    summary: 'The leaflet that comes with your bill: what you pay, what it pays for and how to pay less.',
    topic: 'council-tax',
    file: 'council-tax-leaflet',
    kind: 'guidance',
    pages: 2,
    published: '2026-03-02',
    contact: to('contact', 'council-tax-team'),
    body: [
      text(
        'The same facts are on this site, in [Council tax: a guide](guide:council-tax). It is kept up to date.',
      ),
    ],
  }),
  document('budget-summary', {
    title: 'Budget summary 2026 to 2027',
    summary: 'What we plan to spend and save this year, as full council decided on 26 February 2026.',
    topic: 'your-council',
    file: 'budget-summary',
    kind: 'report',
    pages: 2,
    published: '2026-02-27',
    contact: to('contact', 'customer-services'),
    body: [text('The main figures are on [How we spend your money](page:how-we-spend-your-money).')],
  }),
  document('market-rules', {
    title: 'Rules for traders at Aldenbridge market',
    summary: 'Times, stalls, safety and what happens if you break a rule.',
    topic: 'business-and-licences',
    file: 'market-rules',
    kind: 'policy',
    pages: 1,
    published: '2026-04-01',
    anotherFormat: prose('Ask the market officer on the day, or call 01632 960 200 for large print.'),
    contact: to('contact', 'licensing-team'),
    body: [text('Thinking of a stall? Start with [Aldenbridge market](page:market).')],
  }),
];
