import type { APIRoute } from 'astro';
import { siteSettings } from '../siteSettings.ts';
import { xml, xmlResponse } from '../xml.ts';

/** The council's first letter on its own colour. */
export const GET: APIRoute = ({ locals: { reader } }) => {
  const { council, colours } = siteSettings(reader);
  const letter = /\p{L}/u.exec(council)?.[0].toUpperCase() ?? '';
  const brand = /^#[0-9a-f]{3,8}$/i.test(colours?.brand ?? '') ? colours?.brand : '#12434d';
  return xmlResponse(
    'image/svg+xml',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="${brand}"/><text x="16" y="23" font-family="system-ui,sans-serif" font-size="20" font-weight="700" fill="#fff" text-anchor="middle">${xml(letter)}</text></svg>`,
  );
};
