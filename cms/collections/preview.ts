import type { CollectionAdminOptions } from 'payload';
import { previewToken } from '../../shared/contract/preview-token.ts';
import type { AnyContentType } from '../../shared/schema/types.ts';
import type { Settings } from '../settings.ts';

/** How long a preview link works, in milliseconds. */
const lifetime = 30 * 60 * 1000;

/** The signed address at which the site shows a draft as it would be published. */
export const previewUrl = (
  settings: Pick<Settings, 'siteUrl' | 'linkKey'>,
  draft: { readonly type: string; readonly id: string; readonly version?: string },
): string =>
  `${settings.siteUrl}/preview/${previewToken(settings.linkKey, { ...draft, until: Date.now() + lifetime })}`;

/** The preview pane beside the fields, and the same as a link. Made anew at each request. */
export const previewLinks = (
  { name }: AnyContentType,
  settings: Settings,
): Pick<CollectionAdminOptions, 'preview' | 'livePreview'> => {
  const url = (id: unknown): string =>
    typeof id === 'string' && id ? previewUrl(settings, { type: name, id }) : '';
  return {
    preview: (doc) => url(doc['id']) || null,
    livePreview: {
      url: ({ data }) => url(data['id']) || null,
      breakpoints: [
        { name: 'phone', label: 'Phone', width: 320, height: 640 },
        { name: 'tablet', label: 'Tablet', width: 768, height: 1024 },
        { name: 'desktop', label: 'Desktop', width: 1280, height: 900 },
      ],
    },
  };
};
