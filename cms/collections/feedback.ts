import type { CollectionConfig } from 'payload';
import { accessOf } from '../access/may.ts';
import { oneTab } from '../admin/one-tab.ts';

/** “Is this page useful?”: counts for each page's path, and nothing of who said so. Counted by intake alone. */
export const feedback: CollectionConfig = {
  slug: 'feedback',
  labels: { singular: 'Page feedback', plural: 'Page feedback' },
  // What helped least comes first; of the same share, what more people said.
  defaultSort: ['-share', '-total'],
  access: accessOf('feedback'),
  disableDuplicate: true,
  lockDocuments: false,
  admin: {
    group: 'Site',
    useAsTitle: 'path',
    description: 'What people answered to “Is this page useful?”. Pages that helped least come first.',
    defaultColumns: ['path', 'share', 'notUseful', 'useful', 'total'],
    hideAPIURL: true,
    components: {
      edit: { SaveButton: '/cms/admin/cases/NoSaveButton.tsx#NoSaveButton' },
      views: oneTab,
    },
  },
  fields: [
    {
      name: 'path',
      label: 'Page',
      type: 'text',
      required: true,
      unique: true,
    },
    {
      name: 'share',
      label: 'Not useful',
      type: 'number',
      index: true,
      defaultValue: 0,
      admin: { components: { Cell: '/cms/admin/feedback/ShareCell.tsx#ShareCell' } },
    },
    { name: 'notUseful', label: 'Said no', type: 'number', defaultValue: 0 },
    { name: 'useful', label: 'Said yes', type: 'number', defaultValue: 0 },
    { name: 'total', label: 'Answers', type: 'number', defaultValue: 0, index: true },
    { name: 'keys', type: 'json', hidden: true },
    { name: 'revision', type: 'number', defaultValue: 0, hidden: true },
  ],
};
