import { todayAt } from '#shared/form/today.ts';
import { email } from '#shared/questions/email/meaning.ts';
import type { AddressRequest } from './formRequest.ts';
import { sayIn } from '#shared/questions/say.ts';
import { ownField } from './ownFields.ts';
import { gone } from './refusal.ts';
import type { SendLink } from './sendLink.ts';
import { draftView, showDraft } from './showDraft.ts';
import type { DraftView, Outcome } from './views.ts';
import { draftOf, savedAddress } from './walk.ts';

/** So often may the link of one draft be sent. */
const mostMails = 5;

/** Somebody wants the link of their saved draft by e-mail. */
export const mailLink = async (
  request: AddressRequest,
  fields: readonly (readonly [string, string])[],
  token: string,
  { siteUrl, send }: { readonly siteUrl: string; readonly send: SendLink },
): Promise<Outcome> => {
  const { inbox, locale, address, now } = request;
  const draft = draftOf(request, token);
  if (!draft) return gone;
  if (draft.sent || !draft.saved) return showDraft(request, token, {});
  const view = draftView(request, draft, token, 'saved');
  const entries = new Map([['_email', [ownField(fields, '_email')]]]);
  const show = (more: Partial<DraftView>): DraftView => ({ ...view, entries, ...more });

  const surroundings = { today: todayAt(now), answerTo: () => undefined, say: sayIn(locale) };
  const { answer: to, problems } = email.read(emailQuestion, entries, surroundings);
  if (to === undefined) return show({ status: 422, problems });
  const isEnough = (draft.saved.mailed ?? 0) >= mostMails || ownField(fields, '_website') !== '';
  const retryAfter = isEnough ? 3600 : inbox.waitToMail(to, address);
  if (retryAfter) return show({ status: 429, notice: 'mailed-enough', retryAfter });

  const link = new URL(view.draft, siteUrl).href;
  const until = new Date(draft.saved.until).toISOString();
  const outcome = await send({ to, link, form: draft.document.content.title, until, locale });
  if (outcome === 'refused') return show({ status: 422, notice: 'mail-refused' });
  if (outcome === 'failed') return show({ status: 503, notice: 'mail-failed', retryAfter: 60 });
  // Read again: it may have been written while the mail was on its way.
  const kept = draftOf(request, token);
  if (kept?.saved)
    inbox.writeDraft(token, { ...kept, saved: { ...kept.saved, mailed: (kept.saved.mailed ?? 0) + 1 } });
  return { redirect: `${savedAddress(request, token)}&mailed` };
};

const emailQuestion = { blockType: 'email', name: '_email', label: '_email' } as const;
