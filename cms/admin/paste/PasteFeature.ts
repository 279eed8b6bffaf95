import { createServerFeature } from '@payloadcms/richtext-lexical';

/** For an editor's `features`: what is pasted keeps its structure and nothing else, and says what it lost. */
export const PasteFeature = createServerFeature({
  key: 'cleanPaste',
  feature: { ClientFeature: '/cms/admin/paste/PasteClient.tsx#PasteClient' },
});
