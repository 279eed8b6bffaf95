import type { APIRoute } from 'astro';
import { uploadAtOnce } from '../../../inbox/files/uploadAtOnce.ts';
import { formPosted, postTo, privateHeaders, released, requestFor } from '../../../inbox/serveForm.ts';

/** A file that was chosen, from the island: kept before anything else is sent. */
export const POST: APIRoute = async ({ request, locals, params }) => {
  const context = { request, locals, params, response: { headers: new Headers() } };
  const post = await postTo(context);
  const document = formPosted(context, post);
  if (!document) {
    released(post);
    return new Response(null, { status: 404 });
  }
  const { status, body } = await uploadAtOnce(requestFor(context, document), post);
  return Response.json(body, { status, headers: privateHeaders });
};
