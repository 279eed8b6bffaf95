import type { CollectionConfig } from 'payload';
import { accessOf } from '../access/may.ts';
import { tryAgainEndpoint } from '../admin/deliveries/try-again.ts';
import { oneTab } from '../admin/one-tab.ts';
import { kinds } from '../delivery/compose.ts';
import { stateLabels } from '../delivery/queue.ts';

const moment = { hidden: true, date: { displayFormat: 'd MMM yyyy, HH:mm' } } as const;

/**
 * What leaves for a case, one document for each thing; made by intake, changed by the worker that leases it,
 * and by nobody else but “try again”.
 */
export const deliveries: CollectionConfig = {
  slug: 'deliveries',
  labels: { singular: 'Delivery', plural: 'Deliveries' },
  // What needs a person is first.
  defaultSort: ['-needsYou', '-createdAt'],
  endpoints: [tryAgainEndpoint],
  // Only “try again” changes one.
  access: { ...accessOf('deliveries'), update: () => false },
  disableDuplicate: true,
  lockDocuments: false,
  admin: {
    group: 'Cases',
    useAsTitle: 'to',
    defaultColumns: ['kind', 'to', 'state', 'case', 'tries', 'problem'],
    hideAPIURL: true,
    components: {
      beforeListTable: ['/cms/admin/deliveries/ListWords.tsx#ListWords'],
      edit: { SaveButton: '/cms/admin/cases/NoSaveButton.tsx#NoSaveButton' },
      views: oneTab,
    },
  },
  fields: [
    {
      name: 'desk',
      type: 'ui',
      admin: {
        components: { Field: '/cms/admin/deliveries/DeliveryView.tsx#DeliveryView' },
        disableListColumn: true,
      },
    },
    {
      name: 'kind',
      label: 'What',
      type: 'select',
      required: true,
      options: Object.entries(kinds).map(([value, label]) => ({ value, label })),
      admin: { hidden: true },
    },
    { name: 'to', label: 'To', type: 'text', required: true, admin: { hidden: true } },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'due',
      index: true,
      options: Object.entries(stateLabels).map(([value, label]) => ({ value, label })),
      admin: { hidden: true },
    },
    { name: 'needsYou', type: 'checkbox', defaultValue: false, index: true, admin: { hidden: true } },
    {
      name: 'case',
      type: 'relationship',
      relationTo: 'cases',
      required: true,
      index: true,
      admin: { hidden: true },
    },
    {
      name: 'problem',
      label: 'What went wrong last',
      type: 'text',
      admin: { hidden: true, components: { Cell: '/cms/admin/deliveries/ProblemCell.tsx#ProblemCell' } },
    },
    { name: 'tries', type: 'number', defaultValue: 0, admin: { hidden: true } },
    { name: 'dueAt', label: 'Next try', type: 'date', required: true, index: true, admin: moment },
    { name: 'sentAt', label: 'Sent', type: 'date', admin: moment },
    { name: 'slot', type: 'text', required: true, unique: true, hidden: true },
    { name: 'lease', type: 'text', hidden: true },
  ],
};
