import { destination, destinationProblems } from '../../schema/destination.ts';
import { blocks, choice, richText, text } from '../../schema/fields.ts';
import { prose } from '../../schema/prose.ts';
import { block, contentType } from '../../schema/types.ts';

/** What an address leads to. */
export const addressTarget = block({
  name: 'address-target',
  label: 'Where it leads',
  help: 'Something on our site, or an address elsewhere.',
  fields: { ...destination },
  problems: destinationProblems,
  examples: {
    ordinary: { inside: { type: 'page', id: 'bin-days' } },
    longest: { outside: `https://www.example.org/${'a'.repeat(1976)}` },
    welsh: { outside: 'https://www.example.org/cy' },
    hostile: { outside: 'https://www.example.org/?q="><script>alert(1)</script>' },
  },
});

/** One collection settles who owns which address, so that no two things ever claim the same. */
export const address = contentType({
  name: 'address',
  label: { one: 'Address', many: 'Addresses' },
  help: 'Where an old address leads now. A page that gets a new address leaves one behind by itself.',
  title: 'path',
  fields: {
    path: text('Address', {
      required: true,
      unique: true,
      format: 'path',
      max: 500,
      help: 'The part after the site’s name, such as /bins',
    }),
    state: choice('What is there', {
      options: {
        live: 'A page',
        redirect: 'Nothing: people are taken elsewhere',
        gone: 'Nothing any more: people are told so',
      },
      default: 'redirect',
      required: true,
    }),
    to: blocks('Where it leads', { of: [addressTarget], most: 1 }),
    explanation: richText('Why it is gone', {
      extent: 'inline',
      help: 'And where people find help instead.',
    }),
  },
  problems: ({ state, to }) =>
    state === 'redirect' && !to?.length ? [{ path: 'to', message: 'Say where people are taken' }] : [],
  examples: {
    ordinary: {
      path: '/bins-old',
      state: 'redirect',
      to: [{ blockType: 'address-target', ...addressTarget.examples.ordinary }],
    },
    outside: {
      path: '/licensing',
      state: 'redirect',
      to: [{ blockType: 'address-target', ...addressTarget.examples.welsh }],
    },
    gone: {
      path: '/covid-grants',
      state: 'gone',
      explanation: prose('The grants have ended. See [help with money](https://www.example.org/money).'),
    },
    longest: {
      path: `/${'a'.repeat(499)}`,
      state: 'redirect',
      to: [{ blockType: 'address-target', ...addressTarget.examples.longest }],
      explanation: prose('It is gone for many reasons. '.repeat(40)),
    },
    welsh: { path: '/cy/hen-dudalen', state: 'gone', explanation: prose('Mae’r dudalen hon wedi mynd.') },
    hostile: {
      path: '/hostile',
      state: 'gone',
      explanation: prose('</p><script>alert(1)</script><img src=x onerror=alert(1)>'),
    },
  },
});
