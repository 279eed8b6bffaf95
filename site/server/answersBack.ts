import type { Locale } from '#shared/content/locales.ts';
import { siteLocaleOf } from '#shared/content/locales.ts';
import { xml } from '../xml.ts';
import type { Visit } from './createSite.ts';
import { pagePolicy } from './securityHeaders.ts';

/**
 * A page for when none of ours can be made: it holds what was posted, and a button that posts it again. Nobody has
 * to type twice because we started anew. Needs nothing but this file.
 */
export const answersBack = (
  { request, response, locale }: Visit,
  status: number,
  body: Buffer,
): undefined => {
  const fields = [...new URLSearchParams(body.toString())];
  const page = pageOf(locale, request.url ?? '', fields);
  response
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': Buffer.byteLength(page),
      'content-security-policy': pagePolicy(page),
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
      // The address may be a draft's; our own post still needs its Origin.
      'referrer-policy': 'same-origin',
      'retry-after': '10',
    })
    .end(page);
  return undefined;
};

const words = {
  en: {
    title: 'Sorry, we could not take your answers just now',
    text: 'They are kept on this page. Wait a few seconds, then try again. Do not close this page before that.',
    again: 'Try again',
  },
  cy: {
    title: 'Mae’n ddrwg gennym, ni allem dderbyn eich atebion nawr',
    text: 'Fe’u cedwir ar y dudalen hon. Arhoswch ychydig eiliadau, yna ceisiwch eto. Peidiwch â chau’r dudalen cyn hynny.',
    again: 'Ceisiwch eto',
  },
};

const pageOf = (locale: Locale, action: string, fields: readonly (readonly [string, string])[]): string => {
  const own = siteLocaleOf(locale);
  const { title, text, again } = words[own];
  const inputs = fields.map(
    ([name, value]) => `<input type="hidden" name="${xml(name)}" value="${xml(value)}">`,
  );
  return `<!doctype html><html lang="${own}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${xml(title)}</title><style>body{max-width:40em;margin:2em auto;padding:0 1em;font:19px/1.5 system-ui,sans-serif}button{font:inherit;padding:.5em 1em}</style><main><h1>${xml(title)}</h1><p>${xml(text)}</p><form method="post" action="${xml(action)}">${inputs.join('')}<button>${xml(again)}</button></form></main></html>`;
};
