import type { TypedUser } from 'payload';
import { may } from '../../access/may.ts';
import './drafts-only.scss';

/**
 * Marks every screen of somebody who may not publish: Payload shows some of its buttons to all who may change a
 * document, and the server refuses them. The style sheet beside takes those away.
 */
export const DraftsOnly = ({ user }: { readonly user?: TypedUser | null }) =>
  may(user, 'publish', 'page') ? null : <span hidden data-drafts-only="" />;
