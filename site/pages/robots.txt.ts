import type { APIRoute } from 'astro';

export const GET: APIRoute = ({ locals: { site } }) =>
  new Response(
    `User-agent: *\nDisallow: /preview/\nDisallow: /feedback\n\nSitemap: ${new URL('/sitemap.xml', site.url).href}\n`,
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
