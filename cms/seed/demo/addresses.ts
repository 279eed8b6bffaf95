import { prose } from '#shared/schema/prose.ts';
import { toward } from './writing.ts';
import type { DemoDocument } from './writing.ts';

const redirect = (path: string, target: string): DemoDocument<'address'> => ({
  type: 'address',
  key: path,
  locale: 'en',
  content: { path, state: 'redirect', to: [{ blockType: 'address-target', ...toward(target) }] },
});

const gone = (path: string, explanation: string): DemoDocument<'address'> => ({
  type: 'address',
  key: path,
  locale: 'en',
  content: { path, state: 'gone', explanation: prose(explanation) },
});

/** Short addresses from leaflets, old ones, and what is gone. */
export const addresses: DemoDocument[] = [
  redirect('/bins', 'topic:bins-and-recycling'),
  redirect('/missed-bins', 'service:missed-bin'),
  redirect('/moving', 'step-by-step:moving-home'),
  redirect('/tips-and-recycling-centres', 'page:recycling-centres'),
  redirect('/blue-badges', 'guide:blue-badge'),
  redirect('/vote', 'page:how-to-vote'),
  redirect('/planning-search', 'https://planning.aldenbridge.example/search'),
  gone(
    '/household-support-fund',
    'The Household Support Fund ended on 31 March 2026. See the [Crisis and Resilience Fund](page:crisis-and-resilience-fund).',
  ),
  gone(
    '/energy-bills-grant-2023',
    'This grant has ended. You can still get [help with debt and bills](page:help-with-debt-and-bills).',
  ),
];
